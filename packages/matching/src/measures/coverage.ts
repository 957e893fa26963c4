import type { Form } from '../measure.ts';
import { facing, measure, round, sided } from '../measure.ts';
import type { CodeColumn, Facts, Measure, Stated } from '../model.ts';
import { FULL, NEUTRAL, UNKNOWN } from '../model.ts';
import { PairTable } from '../pair-table.ts';
import type { Entry } from '../stated.ts';
import { asEntries, otherSide, reader } from '../stated.ts';
import { addEntry, dropEntry, easeEntry } from './nudge-entries.ts';

/** How near two codes are, per mille; 1000 for the same code. `revision` enters the programme's digest. */
export interface Similarity {
  (wanted: string, held: string): number;
  readonly revision?: string;
}

export interface CoverageOptions {
  /** Near misses of codes count too. Without it only equal codes do. */
  readonly similarity?: Similarity;
  /** Importance of a code, 1 when missing. An `importance` inside the wanted entry wins. */
  readonly weights?: Readonly<Record<string, number>>;
  /** True: a level asked for is compared with the level held. Default false: levels are ignored. */
  readonly levels?: boolean;
}

type Wanted = CodeColumn;
type Held = Omit<CodeColumn, 'weight'>;

/**
 * How much of what one side wants the other side holds: skills, tasks, customers. Weighted mean over the wanted codes of
 * the best held code, so a long list of held codes saturates and repeats count once. Graded 0..1000.
 * A held level under the wanted one counts in proportion; a level not stated counts NEUTRAL.
 * Unknown when either side has not said, or nothing is wanted. Facts: `wanted`, `matched`, `near`, `missing`.
 * Source of the idea: skill coverage in LinkedIn's and jobtech's published designs (research, field report 3.1).
 */
export function coverage<R extends string>(wanted: R, held: R, options: CoverageOptions = {}): Measure<R> {
  const first = facing(wanted, held);
  const readWanted = reader(wanted, first, asEntries);
  const readHeld = reader(held, otherSide(first), asEntries);
  const nearness = options.similarity ?? ((a: string, b: string) => (a === b ? FULL : 0));
  const levels = options.levels ?? false;
  return measure<R, readonly Wanted[] | undefined, readonly Held[] | undefined>({
    kind: 'coverage',
    reads: [wanted, held],
    options: { similarity: options.similarity, weights: options.weights, levels },
    cost: 7,
    first,
    form: {
      a: (s) => wantedOnce(readWanted(s), options.weights ?? {}),
      b: (s) => heldOnce(readHeld(s)),
      value: (want, have) => value(want, have, (w, h) => creditOf(w, h, nearness, levels)),
    },
    columns: {
      family: 'cover',
      read: sided(
        first,
        (s) => wantedOnce(readWanted(s), options.weights ?? {}),
        (s) => heldOnce(readHeld(s))?.map((held) => ({ ...held, weight: 1 })),
      ),
      wants: first,
      near: (w, h) => (w === h ? FULL : clamp(nearness(w, h))),
      ...(levels && { share: levelShare }),
    },
    facts: (want, have) => factsOf(want ?? [], have ?? [], nearness),
    nudges: (own, side, said) => [
      ...dropEntry(wanted, side, own),
      ...(levels ? easeEntry(wanted, side, own) : []),
      ...addEntry(held, side, own, said(wanted)),
    ],
    fast: () => fastForm(readWanted, readHeld, options, nearness),
  });
}

function creditOf(want: Wanted, have: Held, nearness: Similarity, levels: boolean): number {
  const near = want.code === have.code ? FULL : clamp(nearness(want.code, have.code));
  return levels ? round((near * levelShare(want.level, have.level)) / FULL) : near;
}

function levelShare(want: number | undefined, have: number | undefined): number {
  if (want === undefined || want <= 0) return FULL;
  if (have === undefined) return NEUTRAL;
  return have >= want ? FULL : round((FULL * Math.max(0, have)) / want);
}

function clamp(near: number): number {
  return Math.max(0, Math.min(FULL, Math.round(near)));
}

function value(
  want: readonly Wanted[] | undefined,
  have: readonly Held[] | undefined,
  credit: (w: Wanted, h: Held) => number,
): number {
  if (want === undefined || have === undefined || want.length === 0) return UNKNOWN;
  let sum = 0;
  let weight = 0;
  for (const w of want) {
    let best = 0;
    for (const h of have) best = Math.max(best, credit(w, h));
    sum += best * w.weight;
    weight += w.weight;
  }
  return Math.floor(sum / weight);
}

function wantedOnce(
  entries: readonly Entry[] | undefined,
  weights: Readonly<Record<string, number>>,
): Wanted[] | undefined {
  if (entries === undefined) return undefined;
  const once = new Map<string, Wanted>();
  for (const { code, level, importance } of entries) {
    const asked = numeric(level);
    const weight = Math.min(100, Math.max(1, Math.round(importance ?? weights[code] ?? 1)));
    const before = once.get(code);
    once.set(code, {
      code,
      level: highest(before?.level, asked),
      weight: Math.max(before?.weight ?? 1, weight),
    });
  }
  return [...once.values()];
}

function heldOnce(entries: readonly Entry[] | undefined): Held[] | undefined {
  if (entries === undefined) return undefined;
  const once = new Map<string, Held>();
  for (const { code, level } of entries) {
    once.set(code, { code, level: highest(once.get(code)?.level, numeric(level)) });
  }
  return [...once.values()];
}

function numeric(level: string | number | undefined): number | undefined {
  return typeof level === 'number' ? level : undefined;
}

function highest(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.max(a, b);
}

function factsOf(want: readonly Wanted[], have: readonly Held[], nearness: Similarity): Facts {
  const codes = new Set(have.map((h) => h.code));
  const matched = want.filter((w) => codes.has(w.code));
  const near = want.filter(
    (w) => !codes.has(w.code) && have.some((h) => clamp(nearness(w.code, h.code)) > 0),
  );
  const missing = want.filter((w) => !matched.includes(w) && !near.includes(w));
  const names = (list: readonly Wanted[]): string[] => list.map((w) => w.code);
  return { wanted: names(want), matched: names(matched), near: names(near), missing: names(missing) };
}

interface WantedColumns {
  readonly codes: Int32Array;
  readonly levels: Float64Array;
  readonly weights: Int32Array;
  readonly weight: number;
}
interface HeldColumns {
  readonly codes: Int32Array;
  readonly levels: Float64Array;
}

/** A level column has no room for undefined; no real level is below this. */
const NO_LEVEL = -1e9;

function fastForm(
  readWanted: (s: Stated) => readonly Entry[] | undefined,
  readHeld: (s: Stated) => readonly Entry[] | undefined,
  options: CoverageOptions,
  nearness: Similarity,
): Form<WantedColumns | undefined, HeldColumns | undefined> {
  const table = new PairTable((w, h) => (w === h ? FULL : clamp(nearness(w, h))));
  const levels = options.levels ?? false;
  return {
    a: (s) => {
      const want = wantedOnce(readWanted(s), options.weights ?? {});
      if (want === undefined || want.length === 0) return undefined;
      return {
        codes: Int32Array.from(want, (w) => table.first.numberOf(w.code)),
        levels: Float64Array.from(want, (w) => w.level ?? NO_LEVEL),
        weights: Int32Array.from(want, (w) => w.weight),
        weight: want.reduce((sum, w) => sum + w.weight, 0),
      };
    },
    b: (s) => {
      const have = heldOnce(readHeld(s));
      if (have === undefined) return undefined;
      return {
        codes: Int32Array.from(have, (h) => table.second.numberOf(h.code)),
        levels: Float64Array.from(have, (h) => h.level ?? NO_LEVEL),
      };
    },
    value: (want, have) => {
      if (want === undefined || have === undefined) return UNKNOWN;
      let sum = 0;
      for (let i = 0; i < want.codes.length; i++) {
        const row = table.rowOf(want.codes[i]!);
        let best = 0;
        for (let j = 0; j < have.codes.length && best < FULL; j++) {
          let near = row[have.codes[j]!]!;
          if (near > 0 && levels) near = round((near * columnShare(want.levels[i]!, have.levels[j]!)) / FULL);
          if (near > best) best = near;
        }
        sum += best * want.weights[i]!;
      }
      return Math.floor(sum / want.weight);
    },
  };
}

function columnShare(want: number, have: number): number {
  return levelShare(want === NO_LEVEL ? undefined : want, have === NO_LEVEL ? undefined : have);
}
