import type { Side } from '@musubi/matching';
import type { Engine } from './engine.ts';
import type { Row, Town } from './generate/town.ts';
import { millisecondsOf, percentile } from './measure.ts';
import type { ProgrammeData } from './programme-data.ts';
import { spreadOver } from './sample.ts';

/** Milliseconds, by side. */
export interface Latencies {
  readonly query: Record<Side, number[]>;
  readonly edit: Record<Side, number[]>;
  readonly whatIf: Record<Side, number[]>;
}

/** Queries, edits and what-ifs measured over the whole town, shared out by how many statements a programme has. */
const MEASURED = { query: 1000, edit: 300, whatIf: 200 } as const;
const WARM_UP = 20;

export const noLatencies = (): Latencies => ({
  query: { listing: [], profile: [] },
  edit: { listing: [], profile: [] },
  whatIf: { listing: [], profile: [] },
});

const SIDES: readonly Side[] = ['listing', 'profile'];

/** Single lists, drafts in a form, and statements that change as a whole, one after the other. */
export const measureLatencies = (engine: Engine, data: ProgrammeData, town: Town, into: Latencies): void => {
  for (const side of SIDES) {
    const rows = side === 'listing' ? data.listings : data.profiles;
    const share = rows.length / (side === 'listing' ? town.listingTotal : town.profileTotal);
    for (const { id } of chosen(rows, WARM_UP)) engine.top(side, id);
    for (const { id } of chosen(rows, MEASURED.query * share))
      into.query[side].push(millisecondsOf(() => void engine.top(side, id)));
    for (const row of chosen(rows, WARM_UP / 4)) engine.whatIf(side, row);
    for (const row of chosen(rows, MEASURED.whatIf * share))
      into.whatIf[side].push(millisecondsOf(() => engine.whatIf(side, row)));
    const edited = spreadOver(rows.length, MEASURED.edit * share).map((at) =>
      town[side](data.programme.id, at, 1),
    );
    for (const row of edited) into.edit[side].push(millisecondsOf(() => engine.edit(side, row)));
  }
};

const chosen = (rows: readonly Row[], wanted: number): Row[] =>
  spreadOver(rows.length, wanted).map((at) => rows[at]!);

export const percentilesOf = ({ query, edit, whatIf }: Latencies, share: number) => {
  const both = ({ listing, profile }: Record<Side, number[]>): Record<Side, number> => ({
    listing: percentile(listing, share),
    profile: percentile(profile, share),
  });
  return { query: both(query), edit: both(edit), whatIf: both(whatIf) };
};
