import { prepare } from '@musubi/matching';
import type { Prepared, Ranked, Side } from '@musubi/matching';
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

/**
 * The engine as the bench uses it: the one file to change when its interface does. Today it has one kernel and one thread,
 * and keeps no lists: an edit is the new statement and its own list made anew.
 */
export class Engine {
  readonly #data: ProgrammeData;
  readonly #town: Prepared;

  constructor(data: ProgrammeData, _options: EngineOptions) {
    this.#data = data;
    this.#town = prepare(data.programme.matching);
    for (const row of data.listings) this.#put('listing', row);
    for (const row of data.profiles) this.#put('profile', row);
  }

  /** Every list of both sides. Only the awaited part is measured; the answer puts the lists into the bench's form. */
  async rankAll(): Promise<() => BothSides> {
    const { byListing, byProfile } = this.#town.rankAll({ top: TOP, ...NO_RULE });
    const { listings, profiles } = this.#data;
    return () => ({
      byListing: listsOf(listings, byListing, numbersOf(profiles)),
      byProfile: listsOf(profiles, byProfile, numbersOf(listings)),
    });
  }

  /** One list, made from nothing. */
  top(side: Side, id: string): readonly Ranked[] {
    return side === 'listing'
      ? this.#town.topForListing(id, TOP, NO_RULE)
      : this.#town.topForProfile(id, TOP, NO_RULE);
  }

  /** A new or edited statement. When it is done, every list that it concerns is right again. */
  edit(side: Side, row: Row): void {
    this.#put(side, row);
    this.top(side, row.id);
  }

  remove(side: Side, id: string): void {
    if (side === 'listing') this.#town.removeListing(id);
    else this.#town.removeProfile(id);
  }

  /** One list as it is kept through edits. */
  kept(side: Side, id: string): readonly Ranked[] {
    return this.top(side, id);
  }

  /** Memory of records, index and lists; undefined where the engine does not tell. */
  get bytes(): number | undefined {
    return undefined;
  }

  #put(side: Side, { id, statement }: Row): void {
    if (side === 'listing') this.#town.putListing(id, statement);
    else this.#town.putProfile(id, statement);
  }
}

const numbersOf = (rows: readonly Row[]): ReadonlyMap<string, number> =>
  new Map(rows.map(({ id }, at) => [id, at]));

const listsOf = (
  owns: readonly Row[],
  ranked: ReadonlyMap<string, readonly Ranked[]>,
  numbers: ReadonlyMap<string, number>,
): Lists => {
  const lists = new Lists(owns.length);
  owns.forEach(({ id }, list) =>
    ranked.get(id)?.forEach((one, place) => lists.set(list, place, numbers.get(one.id)!, one.fit)),
  );
  return lists;
};
