import type { Programme, Said, Side, Stated } from './model.ts';
import { asCodes, asEntries, fieldOf, sideOf } from './stated.ts';

/** Codes that one field has been seen with. */
type Counts = Map<string, number>;

/** How often statements name each code, field by field: which codes are worth trying in a "what if". */
export class CodeCounts {
  /** By path, for the fields that some criterion reads. */
  readonly #counts: ReadonlyMap<string, Counts>;

  constructor(programme: Programme) {
    const paths = new Set(programme.criteria.flatMap(({ measure }) => measure.reads));
    this.#counts = new Map([...paths].map((path) => [path, new Map()]));
  }

  add(side: Side, statement: Stated): void {
    this.#move(side, statement, 1);
  }

  /** Takes back what `add` counted. */
  drop(side: Side, statement: Stated): void {
    this.#move(side, statement, -1);
  }

  /** The most frequent first, among equals in the order of the codes. */
  readonly said: Said = (path) =>
    [...(this.#counts.get(path) ?? [])]
      .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
      .map(([code]) => code);

  #move(side: Side, statement: Stated, by: 1 | -1): void {
    for (const [path, counts] of this.#counts) {
      if (sideOf(path) !== side) continue;
      for (const code of codesIn(statement[fieldOf(path)])) {
        const count = (counts.get(code) ?? 0) + by;
        if (count > 0) counts.set(code, count);
        else counts.delete(code);
      }
    }
  }
}

function codesIn(value: unknown): ReadonlySet<string> {
  return new Set([...(asCodes(value) ?? []), ...(asEntries(value) ?? []).map(({ code }) => code)]);
}
