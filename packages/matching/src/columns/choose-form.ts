import type { Measure, Side, Stated } from '../model.ts';
import type { FormName } from './columns.ts';
import { Classes, MOST_CLASSES } from './classes.ts';

/** How tables and columns are chosen: `auto` by the number of different answers; the others are for tests. */
export type Forms = 'auto' | 'table' | 'columns' | 'asked';

/** Statements looked at to guess how many different answers there are. */
const SAMPLE = 4096;
/** A table may have so many cells for each statement of both sides, and this many in any case. */
const CELLS_EACH = 24;
const CELLS = 1 << 16;
/** So many different answers are always few. */
const FEW = 256;
/** Cells that are worth filling before anybody asks: about a fifth of a second. */
const MOST_CELLS = 1 << 22;

type Statements = Readonly<Record<Side, readonly Stated[]>>;

/** A table where answers repeat, numbers in columns where they do not, and pair by pair where there is no other way. */
export function chooseForm(measure: Measure, statements: Statements, forms: Forms): FormName {
  const family = familyOf(measure);
  if (forms === 'table' || forms === 'asked') return forms;
  if (forms === 'columns') return family ?? 'table';
  const [listing, profile] = [
    differentAnswers(measure, 'listing', statements.listing),
    differentAnswers(measure, 'profile', statements.profile),
  ];
  const cells = listing * profile;
  const total = statements.listing.length + statements.profile.length;
  const possible = cells <= MOST_CELLS && Math.max(listing, profile) < MOST_CLASSES / 2;
  const repeats = isFew(listing, statements.listing.length) && isFew(profile, statements.profile.length);
  if (possible && repeats && cells <= CELLS + CELLS_EACH * total) return 'table';
  return family ?? (possible ? 'table' : 'asked');
}

function isFew(different: number, all: number): boolean {
  return different <= Math.max(FEW, all / 8);
}

function familyOf(measure: Measure): FormName | undefined {
  const family = measure.columns?.family;
  return family === 'cover' ? 'coverage' : family;
}

/**
 * Counted in a sample; what still grows at its end is taken to grow on with the square root of the number. Every other one goes
 * first: statements may come in the order of what they say.
 */
function differentAnswers(measure: Measure, side: Side, statements: readonly Stated[]): number {
  const classes = new Classes(side, measure.reads, () => undefined);
  const step = Math.max(1, statements.length / SAMPLE);
  const count = Math.min(statements.length, SAMPLE);
  const look = (from: number): number => {
    for (let i = from; i < count; i += 2) classes.of(statements[Math.floor(i * step)]!);
    return classes.size;
  };
  const half = look(0);
  const all = look(1);
  if (step === 1) return all;
  return Math.min(statements.length, Math.round(all * step ** Math.log2(all / half)));
}
