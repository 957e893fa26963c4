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

/** A wanted token as it is added: its row in words, and the units that full worth gives. */
interface TokenRow {
  readonly row: number;
  readonly units: number;
}

/** Tokens that are added in one go: codes by factor, in 16 bits, of which the highest are units. */
interface Four {
  readonly rows: Int32Array;
  readonly factors: Int32Array;
  readonly shift: number;
}

/**
 * What rows give to one side, four places at a time in the bytes of a word. A side has 200 units. Rounding up adds one for each of
 * 32 rows and for the base, one for each of eight fours of tokens and, because codes and factors are rounded up and a code may
 * be 101, five in all: 246 at most.
 */
export class SideSums {
  /** By place of the tile: units from rows by class and the base, and from rows by token. */
  readonly byClass: Uint8Array;
  readonly byToken: Uint8Array;
  /** The same, four in a word. */
  readonly classWords: Int32Array;
  readonly tokenWords: Int32Array;
  readonly #rows = new Int32Array(MOST_ROWS);
  readonly #tokens: TokenRow[] = [];
  readonly #fours: Four[] = [];
  #count = 0;
  #base = 0;

  constructor(places: number) {
    this.byClass = new Uint8Array(places);
    this.byToken = new Uint8Array(places);
    this.classWords = new Int32Array(this.byClass.buffer);
    this.tokenWords = new Int32Array(this.byToken.buffer);
  }

  clear(): void {
    this.#count = 0;
    this.#tokens.length = 0;
  }

  /** @returns false where there is no room */
  addRow(row: number): boolean {
    if (this.#count === MOST_ROWS) return false;
    this.#rows[this.#count++] = row >>> 2;
    return true;
  }

  hasRoomFor(tokens: number): boolean {
    return this.#tokens.length + tokens <= MOST_ROWS;
  }

  addToken(row: number, units: number): void {
    this.#tokens.push({ row: row >>> 2, units });
  }

  /**
   * @param rest points that no row tells, at most
   * @param zeros a row of zeros, in bytes
   */
  begin(rest: number, zeros: number): void {
    this.#base = Math.ceil(rest / at.BOUND_UNIT);
    while (this.#count % FOUR > 0) this.#rows[this.#count++] = zeros >>> 2;
    while (this.#tokens.length % FOUR > 0) this.addToken(zeros, 0);
    this.#fours.length = 0;
    for (let i = 0; i < this.#tokens.length; i += FOUR)
      this.#fours.push(fourOf(this.#tokens.slice(i, i + FOUR)));
  }

  /** Adds up for the words (of four places) that are listed, all between `from` and `to`. */
  addUp(i32: Int32Array, words: Uint16Array, count: number, from: number, to: number): void {
    this.classWords.fill(Math.imul(this.#base, 0x01010101), from, to);
    this.tokenWords.fill(0, from, to);
    const rows = this.#rows;
    for (let r = 0; r < this.#count; r += FOUR)
      addRows(i32, words, count, this.classWords, rows[r]!, rows[r + 1]!, rows[r + 2]!, rows[r + 3]!);
    for (const four of this.#fours) addTokens(i32, words, count, this.tokenWords, four);
  }
}

/** The factors of four tokens: as large as 16 bits allow when all codes are the highest. */
function fourOf(tokens: readonly TokenRow[]): Four {
  const units = tokens.reduce((sum, token) => sum + token.units, 0);
  const shift = Math.floor(Math.log2((0xffff - ROUNDED_UP) / (1.01 * units + 1)));
  return {
    rows: Int32Array.from(tokens, ({ row }) => row),
    factors: Int32Array.from(tokens, (token) => Math.ceil((token.units * 2 ** shift) / 100)),
    shift,
  };
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

function addTokens(
  i32: Int32Array,
  words: Uint16Array,
  count: number,
  sums: Int32Array,
  { rows, factors, shift }: Four,
): void {
  const [a, b, c, d] = [rows[0]!, rows[1]!, rows[2]!, rows[3]!];
  const [ofA, ofB, ofC, ofD] = [factors[0]!, factors[1]!, factors[2]!, factors[3]!];
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
