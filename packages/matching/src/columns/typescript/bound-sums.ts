import * as at from '../layout.ts';

/** Rows that are added in one go. */
const FOUR = 4;
/** At most so many rows by class, and as many by token, so that no sum of bytes comes to 256: see `SideSums`. */
const MOST_ROWS = 32;
/** What four codes come to at most when each counts once: they are at most 101. */
const ROUNDED_UP = 404;
/** Two lanes of 16 bits. */
const LANES = 0x00010001;
const EVEN = 0x00ff00ff;

/**
 * What rows give to one side, four positions at a time in the bytes of a word. A side has 200 units. Rounding up adds one for each of
 * 32 rows by class, of at most four wishes in hours and for the base, one for each of eight fours of tokens and, because codes and
 * factors are rounded up and a code may be 101, five in all: 250 at most, so that no byte flows into the next.
 */
export class SideSums {
  /** By place of the tile: units from rows by class and the base, and from rows by token. */
  readonly byClass: Uint8Array;
  readonly byToken: Uint8Array;
  /** The same, four in a word. */
  readonly classWords: Int32Array;
  readonly tokenWords: Int32Array;
  readonly #rows = new Int32Array(MOST_ROWS);
  #count = 0;
  /** Rows by token, the units that each gives in full, and these as factors of its codes. */
  readonly #tokenRows = new Int32Array(MOST_ROWS);
  readonly #units = new Float64Array(MOST_ROWS);
  readonly #factors = new Int32Array(MOST_ROWS);
  #tokens = 0;
  #base = 0;

  constructor(places: number) {
    this.byClass = new Uint8Array(places);
    this.byToken = new Uint8Array(places);
    this.classWords = new Int32Array(this.byClass.buffer);
    this.tokenWords = new Int32Array(this.byToken.buffer);
  }

  clear(): void {
    this.#count = 0;
    this.#tokens = 0;
  }

  /** @returns false where there is no room */
  addRow(row: number): boolean {
    if (this.#count === MOST_ROWS) return false;
    this.#rows[this.#count++] = row >>> 2;
    return true;
  }

  hasRoomFor(tokens: number): boolean {
    return this.#tokens + tokens <= MOST_ROWS;
  }

  addToken(row: number, units: number): void {
    this.#tokenRows[this.#tokens] = row >>> 2;
    this.#units[this.#tokens++] = units;
  }

  /**
   * @param rest points that no row tells, at most
   * @param zeros a row of zeros, in bytes
   */
  begin(rest: number, zeros: number): void {
    this.#base = Math.ceil(rest / at.BOUND_UNIT);
    while (this.#count % FOUR > 0) this.#rows[this.#count++] = zeros >>> 2;
    while (this.#tokens % FOUR > 0) this.addToken(zeros, 0);
  }

  /** Adds up for the words (of four places) that are listed, all below `end`. */
  addUp(i32: Int32Array, words: Uint16Array, count: number, end: number): void {
    this.classWords.fill(Math.imul(this.#base, 0x01010101), 0, end);
    this.tokenWords.fill(0, 0, end);
    const rows = this.#rows;
    for (let r = 0; r < this.#count; r += FOUR)
      addRows(i32, words, count, this.classWords, rows[r]!, rows[r + 1]!, rows[r + 2]!, rows[r + 3]!);
    for (let t = 0; t < this.#tokens; t += FOUR) {
      const shift = this.#makeFactors(t);
      addTokens(i32, words, count, this.tokenWords, this.#tokenRows, this.#factors, t, shift);
    }
  }

  /** Factors of four tokens, as large as 16 bits allow when all codes are the highest. @returns which power of 2 is one unit */
  #makeFactors(first: number): number {
    const [units, factors] = [this.#units, this.#factors];
    const all = units[first]! + units[first + 1]! + units[first + 2]! + units[first + 3]!;
    const shift = Math.floor(Math.log2((0xffff - ROUNDED_UP) / (1.01 * all + 1)));
    for (let t = first; t < first + FOUR; t++) factors[t] = Math.ceil((units[t]! * (1 << shift)) / 100);
    return shift;
  }
}

function addRows(
  i32: Int32Array,
  words: Uint16Array,
  count: number,
  sums: Int32Array,
  a: number,
  b: number,
  c: number,
  d: number,
): void {
  for (let k = 0; k < count; k++) {
    const w = words[k]!;
    sums[w] = (sums[w]! + i32[a + w]! + i32[b + w]! + i32[c + w]! + i32[d + w]!) | 0;
  }
}

/** Adds four tokens: codes by factor in 16 bits, of which the highest are units, for even and odd positions. */
function addTokens(
  i32: Int32Array,
  words: Uint16Array,
  count: number,
  sums: Int32Array,
  rows: Int32Array,
  factors: Int32Array,
  t: number,
  shift: number,
): void {
  const [a, b, c, d] = [rows[t]!, rows[t + 1]!, rows[t + 2]!, rows[t + 3]!];
  const [ofA, ofB, ofC, ofD] = [factors[t]!, factors[t + 1]!, factors[t + 2]!, factors[t + 3]!];
  const most = Math.imul((1 << (16 - shift)) - 1, LANES);
  const round = Math.imul((1 << shift) - 1, LANES);
  for (let k = 0; k < count; k++) {
    const w = words[k]!;
    const [x, y, z, t] = [i32[a + w]!, i32[b + w]!, i32[c + w]!, i32[d + w]!];
    const even =
      round +
      Math.imul(x & EVEN, ofA) +
      Math.imul(y & EVEN, ofB) +
      Math.imul(z & EVEN, ofC) +
      Math.imul(t & EVEN, ofD);
    const odd =
      round +
      Math.imul((x >>> 8) & EVEN, ofA) +
      Math.imul((y >>> 8) & EVEN, ofB) +
      Math.imul((z >>> 8) & EVEN, ofC) +
      Math.imul((t >>> 8) & EVEN, ofD);
    sums[w] = (sums[w]! + ((even >>> shift) & most) + (((odd >>> shift) & most) << 8)) | 0;
  }
}
