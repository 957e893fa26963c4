import { CodeBook, shared } from '../codes.ts';
import { facing, measure, round, sided } from '../measure.ts';
import type { Measure } from '../model.ts';
import { FULL, UNKNOWN } from '../model.ts';
import { asText, otherSide, reader } from '../stated.ts';

/** Cuts a text into comparable terms: normalised words, character pairs. `revision` enters the programme's digest. */
export interface Terms {
  (text: string): readonly string[];
  readonly revision?: string;
}

export interface TextOptions {
  readonly terms: Terms;
  /** Cosine (per mille) that already counts as full agreement; real texts seldom share more. Default 500. */
  readonly full?: number;
}

/**
 * How much two texts speak of the same: cosine of their sets of terms. Sets, so repeating a word gains nothing; divided by
 * the size, so stuffing in more words loses. Graded 0..1000; a wish only, never a must.
 * Unknown when a text is missing or has no terms. Facts: `shared` (at most eight terms).
 */
export function textSimilarity<R extends string>(a: R, b: R, options: TextOptions): Measure<R> {
  const first = facing(a, b);
  const { terms, full = 500 } = options;
  const read = (path: R, side: typeof first) => {
    const readText = reader(path, side, asText);
    return (s: Parameters<typeof readText>[0]): readonly string[] => [...new Set(terms(readText(s) ?? ''))];
  };
  const [readA, readB] = [read(a, first), read(b, otherSide(first))];
  return measure<R, readonly string[], readonly string[]>({
    kind: 'text-similarity',
    reads: [a, b],
    options: { terms, full },
    cost: 9,
    first,
    form: {
      a: readA,
      b: readB,
      value: (x, y) => cosine(x.length, y.length, x.filter((term) => y.includes(term)).length, full),
    },
    columns: { family: 'terms', read: sided(first, readA, readB), full },
    facts: (x, y) => ({ shared: x.filter((term) => y.includes(term)).slice(0, 8) }),
    fast: () => {
      const book = new CodeBook();
      return {
        a: (s) => book.setOf(readA(s)),
        b: (s) => book.setOf(readB(s)),
        value: (x: Int32Array, y: Int32Array) => cosine(x.length, y.length, shared(x, y), full),
      };
    },
  });
}

function cosine(sizeA: number, sizeB: number, common: number, full: number): number {
  if (sizeA === 0 || sizeB === 0) return UNKNOWN;
  return Math.min(FULL, round((FULL * FULL * common) / (full * Math.sqrt(sizeA * sizeB))));
}
