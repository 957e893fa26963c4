import type { Arena } from './arena.ts';
import * as at from './layout.ts';
import type { Cell } from './sparse-table.ts';
import { SparseTable } from './sparse-table.ts';

/** Codes that came after the grouping, and statements that name nothing: their value may be other than 0. */
const ANY = 0;

/**
 * Codes of the looked-at side in classes: codes of one pattern are worth something for exactly the same codes of the other
 * side. One bit row for each pattern tells who names such a code; whoever no row of own's patterns names has coverage 0.
 */
export class Patterns {
  /** Including the first, which may be anything; 1 = nothing can be told apart. */
  count = 1;
  readonly #arena: Arena;
  readonly #room: number;
  readonly #patternOf: number[] = [];
  /** Which of the own patterns each code of the other side is worth something for. */
  readonly #touch: SparseTable;
  #worth: SparseTable | undefined;
  #rows: number[] = [];
  #rowsAt = 0;
  /** What each statement names, while patterns are not made. */
  #waiting: (readonly number[] | undefined)[] | undefined = [];

  constructor(arena: Arena, room: number) {
    this.#arena = arena;
    this.#room = room;
    this.#touch = new SparseTable(arena, (other) => this.#touchedBy(other));
  }

  /** @param codes numbers of its codes; undefined when it says nothing that would make its value 0 */
  put(place: number, codes: readonly number[] | undefined): void {
    if (this.#waiting) this.#waiting[place] = codes;
    else if (this.count > 1) this.#write(place, codes);
  }

  /**
   * @param worth by code of this side and code of the other one
   * @param turned the same by code of the other side
   */
  group(worth: SparseTable, turned: SparseTable, codes: number): void {
    this.#worth = turned;
    const waiting = this.#waiting ?? [];
    this.#waiting = undefined;
    if (codes === 0) return;
    const kinds = joined(kindsOf(worth, codes, waiting));
    kinds.forEach((kind, i) => {
      for (const code of kind.codes) this.#patternOf[code] = i + 1;
    });
    this.count = kinds.length + 1;
    this.#rows = Array.from({ length: this.count }, () => this.#arena.alloc(this.#room / 8));
    this.#rowsAt = this.#arena.alloc(this.count * 4);
    this.#arena.u32.set(this.#rows, this.#rowsAt / 4);
    waiting.forEach((named, place) => this.#write(place, named));
  }

  /** Fills what is touched by codes of the other side that are new. */
  settle(others: number): void {
    if (this.count > 1) this.#touch.reach(others, this.count);
  }

  describe(block: number): void {
    const { u32 } = this.#arena;
    u32[block + at.PATTERNS_TOUCH] = this.#touch.at;
    u32[block + at.PATTERNS_ROWS] = this.#rowsAt;
  }

  release(): void {
    this.#touch.release();
    for (const row of this.#rows) this.#arena.free(row, this.#room / 8);
    this.#arena.free(this.#rowsAt, this.count * 4);
  }

  /** Codes without a pattern came later: whoever names them is in the first row. */
  #touchedBy(other: number): Cell[] {
    const patterns = this.#worth!.row(other).map(([code]) => this.#patternOf[code] ?? ANY);
    return [...new Set(patterns)]
      .filter((pattern) => pattern !== ANY)
      .sort((a, b) => a - b)
      .map((pattern) => [pattern, 1]);
  }

  #write(place: number, codes: readonly number[] | undefined): void {
    const [word, bit] = [place >> 5, 1 << (place & 31)];
    const { u32 } = this.#arena;
    for (const row of this.#rows) u32[row / 4 + word]! &= ~bit;
    const patterns = codes === undefined ? [ANY] : codes.map((code) => this.#patternOf[code] ?? ANY);
    for (const pattern of patterns) u32[this.#rows[pattern]! / 4 + word]! |= bit;
  }
}

/** Codes that are worth something for the same codes of the other side, and how often they are named. */
interface Kind {
  readonly codes: readonly number[];
  readonly others: ReadonlySet<number>;
  readonly named: number;
}

function kindsOf(
  worth: SparseTable,
  codes: number,
  statements: readonly (readonly number[] | undefined)[],
): Kind[] {
  const named = new Uint32Array(codes);
  for (const statement of statements) for (const code of statement ?? []) named[code]! += 1;
  const kinds = new Map<string, Kind>();
  for (let code = 0; code < codes; code++) {
    const others = worth.row(code).map(([other]) => other);
    const key = others.join(' ');
    const kind = kinds.get(key) ?? { codes: [], others: new Set(others), named: 0 };
    kinds.set(key, { ...kind, codes: [...kind.codes, code], named: kind.named + named[code]! });
  }
  return [...kinds.values()];
}

/** As many as there are rows for: the rarest join whichever of the others is worth something for most of the same codes. */
function joined(kinds: readonly Kind[]): readonly Kind[] {
  const most = at.MOST_PATTERNS - 1;
  if (kinds.length <= most) return kinds;
  const sorted = kinds.toSorted((a, b) => b.named - a.named);
  const kept = sorted.slice(0, most);
  for (const rare of sorted.slice(most)) {
    let best = most - 1;
    for (let i = 0; i < most; i++) if (alike(kept[i]!, rare) > alike(kept[best]!, rare)) best = i;
    kept[best] = { ...kept[best]!, codes: [...kept[best]!.codes, ...rare.codes] };
  }
  return kept;
}

/** Share of the codes of either that are codes of both. */
function alike(a: Kind, b: Kind): number {
  let both = 0;
  for (const other of b.others) if (a.others.has(other)) both++;
  return both / Math.max(1, a.others.size + b.others.size - both);
}
