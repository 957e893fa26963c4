import type { Side } from '../model.ts';
import type { Board } from './board.ts';
import { FORM_COST } from './form-cost.ts';
import type { Stage } from './stage.ts';
import { passesGate } from './stage.ts';

/** Pairs looked at to learn how many a must refuses. */
const TRIED = 64;

/** The must that refuses most for its cost goes first. */
export function orderGates(gates: readonly Stage[], boards: Readonly<Record<Side, Board>>): Stage[] {
  const worth = new Map(gates.map((gate) => [gate, refused(gate, boards) / FORM_COST[gate.columns.form]]));
  return gates.toSorted((a, b) => worth.get(b)! - worth.get(a)!);
}

/** The wish that decides most for its cost goes first; what only the host can compare goes last. */
export function orderStages(stages: readonly Stage[]): Stage[] {
  const worth = ({ columns, listing, profile }: Stage): number =>
    columns.form === 'asked' ? 0 : (listing + profile) / FORM_COST[columns.form];
  return stages.toSorted((a, b) => worth(b) - worth(a));
}

/** Share of pairs that a must keeps apart, among statements spread over both sides. */
export function refused(gate: Stage, boards: Readonly<Record<Side, Board>>): number {
  const [listings, profiles] = [spread(boards.listing), spread(boards.profile)];
  let count = 0;
  for (const l of listings) for (const p of profiles) if (!passesGate(gate, l, p)) count++;
  return count / Math.max(1, listings.length * profiles.length);
}

function spread(board: Board): number[] {
  const places = board.places();
  const step = Math.max(1, places.length / TRIED);
  return Array.from({ length: Math.min(TRIED, places.length) }, (_, i) => places[Math.floor(i * step)]!);
}
