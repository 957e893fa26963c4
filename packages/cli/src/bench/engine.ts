import { CodeCounts, prepare } from '@musubi/matching';
import type { Prepared, Ranked, Side } from '@musubi/matching';
import { threads } from '@musubi/matching/threads';
import type { NodeThreads } from '@musubi/matching/threads';
import { whatIfIn } from '@musubi/programmes';
import type { Row } from './generate/town.ts';
import { Lists, TOP } from './lists.ts';
import type { BothSides } from './lists.ts';
import type { ProgrammeData } from './programme-data.ts';

/** Which kernel and how many threads; what is left out the engine chooses. */
export interface EngineOptions {
  readonly kernel?: 'wasm' | 'typescript';
  readonly threads?: number;
}

/** Lists are compared with peers that know no organisations. */
const NO_RULE = { atMostPerOrganisation: Infinity } as const;
/** Between two slices of a full run nobody else wants anything here. */
const AT_ONCE = (): Promise<void> => Promise.resolve();

/** The engine as the bench uses it: the one file to change when its interface does. */
export class Engine {
  readonly #data: ProgrammeData;
  readonly #town: Prepared;
  readonly #threads: NodeThreads | undefined;
  /** What is said on each side: an edit adds only such codes. */
  readonly #codes: CodeCounts;

  constructor(data: ProgrammeData, { kernel = 'wasm', threads: count }: EngineOptions) {
    this.#data = data;
    this.#threads = kernel === 'wasm' && count !== 1 ? threads(count) : undefined;
    this.#town = prepare(data.programme.matching, {
      kernel,
      ...(this.#threads && { threads: this.#threads }),
    });
    this.#codes = new CodeCounts(data.programme.matching);
    for (const row of data.listings) this.#meet('listing', row);
    for (const row of data.profiles) this.#meet('profile', row);
    // Statements are encoded beforehand, as they are for the peers.
    this.#town.plan();
  }

  /**
   * Every list of both sides, from nothing, as the peers make them. Only the awaited part is measured; the answer puts the lists
   * into the bench's form.
   */
  rankAll(): Promise<() => BothSides> {
    this.#town.forgetLists();
    return this.rankAgain();
  }

  /** The same while lists are kept, as by night: the engine knows where each has ended so far. */
  async rankAgain(): Promise<() => BothSides> {
    await this.#town.keepLists({ top: TOP, pause: AT_ONCE, ...NO_RULE });
    const { listings, profiles } = this.#data;
    return () => ({
      byListing: this.#listsOf('listing', listings, numbersOf(profiles)),
      byProfile: this.#listsOf('profile', profiles, numbersOf(listings)),
    });
  }

  /** One list, made from nothing. */
  top(side: Side, id: string): readonly Ranked[] {
    return side === 'listing'
      ? this.#town.topForListing(id, TOP, NO_RULE)
      : this.#town.topForProfile(id, TOP, NO_RULE);
  }

  /** How many there are for a draft, and what each edit of it would add, as the forms ask. */
  whatIf(side: Side, { statement }: Row): void {
    whatIfIn(this.#data.programme, this.#town, side, statement, this.#codes.said);
  }

  /** A new or edited statement. When it is done, every list that it concerns is right again. */
  edit(side: Side, row: Row): void {
    this.#put(side, row);
  }

  remove(side: Side, id: string): void {
    if (side === 'listing') this.#town.removeListing(id);
    else this.#town.removeProfile(id);
  }

  /** One list as it is kept through edits. */
  kept(side: Side, id: string): readonly Ranked[] {
    return this.#town.listOf(side, id);
  }

  /** Memory of columns, rows and lists. */
  get bytes(): number {
    return this.#town.bytes;
  }

  async close(): Promise<void> {
    await this.#threads?.close();
  }

  #meet(side: Side, row: Row): void {
    this.#codes.add(side, { ...row.statement });
    this.#put(side, row);
  }

  #put(side: Side, { id, statement }: Row): void {
    if (side === 'listing') this.#town.putListing(id, statement);
    else this.#town.putProfile(id, statement);
  }

  #listsOf(side: Side, owns: readonly Row[], numbers: ReadonlyMap<string, number>): Lists {
    const lists = new Lists(owns.length);
    owns.forEach(({ id }, list) =>
      this.kept(side, id).forEach((one, place) => lists.set(list, place, numbers.get(one.id)!, one.fit)),
    );
    return lists;
  }
}

const numbersOf = (rows: readonly Row[]): ReadonlyMap<string, number> =>
  new Map(rows.map(({ id }, at) => [id, at]));
