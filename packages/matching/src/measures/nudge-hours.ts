import type { Change, Side, Stated } from '../model.ts';
import type { Slot } from '../week.ts';
import { parseSlot, slotText, Week } from '../week.ts';
import { ownField } from './nudge.ts';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Half hours by which the ends of working days are moved. */
const HALVES = [1, 2];

interface Move {
  readonly step: 'start-later' | 'start-earlier' | 'end-earlier' | 'end-later';
  slot(slot: Slot, by: number): Slot;
}

const MOVES: readonly Move[] = [
  { step: 'start-later', slot: (s, by) => ({ ...s, start: s.start + by }) },
  { step: 'start-earlier', slot: (s, by) => ({ ...s, start: Math.max(0, s.start - by) }) },
  { step: 'end-earlier', slot: (s, by) => ({ ...s, end: s.end - by }) },
  { step: 'end-later', slot: (s, by) => ({ ...s, end: Math.min(48, s.end + by) }) },
];

/** Every day begins or ends 30 or 60 minutes earlier or later, or one day goes. */
export function moveHours(path: string, side: Side, own: Stated): Change[] {
  const from = ownField(path, side, own);
  if (!Array.isArray(from)) return [];
  // As the fewest slots: moving the end of a slot that another one follows would change nothing.
  const slots = Week.of(from)
    .slots()
    .flatMap((text) => parseSlot(text) ?? []);
  const moved = MOVES.flatMap(({ step, slot }) =>
    HALVES.map((by): Change => {
      const kept = slots.map((one) => slot(one, by)).filter(({ start, end }) => start < end);
      return { path, from, to: textsOf(kept), facts: { step, minutes: 30 * by } };
    }),
  );
  const days = new Set(slots.map(({ day }) => day));
  const without = [...days].map((day): Change => {
    const kept = slots.filter((one) => one.day !== day);
    return { path, from, to: textsOf(kept), facts: { step: 'without-day', day: DAYS[day] ?? '' } };
  });
  // A week of no hours at all is another thing than a shorter one; one that cannot move any further is the same.
  const before = JSON.stringify(textsOf(slots));
  return [...moved, ...without].filter(
    ({ to }) => Array.isArray(to) && to.length > 0 && JSON.stringify(to) !== before,
  );
}

function textsOf(slots: readonly Slot[]): string[] {
  return Week.of(slots.map(slotText)).slots();
}
