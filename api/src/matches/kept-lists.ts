import { setImmediate as breathe } from 'node:timers/promises';
import type { Prepared, Ranked } from '@musubi/matching';

export type Side = 'listing' | 'profile';
export type Report = (done: number, total: number) => void;

/** Places of a list that are kept and stored. */
export const KEPT = 20;

const otherOf = (side: Side): Side => (side === 'listing' ? 'profile' : 'listing');
const NONE: readonly Ranked[] = [];

const sameList = (a: readonly Ranked[] | undefined, b: readonly Ranked[]): boolean =>
  a !== undefined &&
  a.length === b.length &&
  a.every((one, place) => {
    const two = b[place];
    return (
      one.id === two?.id &&
      one.fit === two.fit &&
      one.forListing === two.forListing &&
      one.forProfile === two.forProfile
    );
  });

/** The lists of one side, and where each counterpart stands in them. */
class Shelf {
  readonly lists = new Map<string, readonly Ranked[]>();
  readonly #holding = new Map<string, Set<string>>();
  readonly changed = new Set<string>();

  /** Whose lists a counterpart stands in. */
  holding(id: string): Iterable<string> {
    return this.#holding.get(id) ?? [];
  }

  set(owner: string, list: readonly Ranked[]): void {
    const before = this.lists.get(owner);
    if (sameList(before, list)) return;
    this.changed.add(owner);
    for (const { id } of before ?? []) this.#holding.get(id)?.delete(owner);
    for (const { id } of list) {
      const owners = this.#holding.get(id) ?? new Set<string>();
      this.#holding.set(id, owners.add(owner));
    }
    this.lists.set(owner, list);
  }

  drop(owner: string): void {
    this.set(owner, NONE);
    this.lists.delete(owner);
  }
}

/**
 * Every list of one room, kept exact through edits: the one place where the service asks the engine for lists. Until `keep`
 * has run nothing is kept and only `fresh` answers.
 */
export class KeptLists {
  readonly #prepared: Prepared<object, object>;
  readonly #shelves: Readonly<Record<Side, Shelf>> = { listing: new Shelf(), profile: new Shelf() };
  #keeping = false;

  constructor(prepared: Prepared<object, object>) {
    this.#prepared = prepared;
  }

  /** Makes every list; from then on edits keep them. Nothing may be put or removed before it has resolved. */
  async keep(report: Report): Promise<void> {
    const run = this.#prepared.rankAllSliced({ top: KEPT });
    for (;;) {
      const step = run.next();
      if (step.done === true) {
        for (const [id, list] of step.value.byListing) this.#shelves.listing.set(id, list);
        for (const [id, list] of step.value.byProfile) this.#shelves.profile.set(id, list);
        break;
      }
      report(step.value.done, step.value.total);
      await breathe();
    }
    this.#keeping = true;
  }

  putListing(id: string, statement: object, organisationId: string): void {
    this.#prepared.putListing(id, statement, organisationId);
    if (!this.#keeping) return;
    const found = this.#prepared.topForListing(id, this.#prepared.profileCount);
    this.#around('listing', id, found);
  }

  putProfile(id: string, statement: object): void {
    this.#prepared.putProfile(id, statement);
    if (!this.#keeping) return;
    const found = this.#prepared.topForProfile(id, this.#prepared.listingCount, {
      atMostPerOrganisation: Infinity,
    });
    this.#around('profile', id, found);
  }

  removeListing(id: string): void {
    if (this.#prepared.removeListing(id)) this.#leave('listing', id);
  }

  removeProfile(id: string): void {
    if (this.#prepared.removeProfile(id)) this.#leave('profile', id);
  }

  /** Lists that changed since they were last said to be written. */
  changed(side: Side): readonly string[] {
    return [...this.#shelves[side].changed];
  }

  hasChanged(side: Side): boolean {
    return this.#shelves[side].changed.size > 0;
  }

  /** These are stored now. */
  written(side: Side, ids: Iterable<string>): void {
    for (const id of ids) this.#shelves[side].changed.delete(id);
  }

  /** These have to be stored, whatever was said before; without ids, all of them. */
  unwritten(side: Side, ids: Iterable<string> = this.#shelves[side].lists.keys()): void {
    for (const id of ids) this.#shelves[side].changed.add(id);
  }

  listOf(side: Side, id: string): readonly Ranked[] {
    return this.#shelves[side].lists.get(id) ?? NONE;
  }

  /** Complete lists of a part of one side, made anew from the statements alone. Ids that are not there are passed over. */
  fresh(side: Side, ids: readonly string[]): ReadonlyMap<string, readonly Ranked[]> {
    const there = ids.filter((id) =>
      side === 'listing' ? this.#prepared.hasListing(id) : this.#prepared.hasProfile(id),
    );
    return new Map(there.map((id) => [id, this.#top(side, id)]));
  }

  #top(side: Side, id: string): Ranked[] {
    return side === 'listing'
      ? this.#prepared.topForListing(id, KEPT)
      : this.#prepared.topForProfile(id, KEPT);
  }

  /** Its own list, and those of the other side that it stood in or now enters. */
  #around(side: Side, id: string, found: readonly Ranked[]): void {
    const other = otherOf(side);
    const shelf = this.#shelves[other];
    const entered = found.filter((one) => this.#enters(other, one)).map((one) => one.id);
    for (const owner of new Set([...shelf.holding(id), ...entered]))
      shelf.set(owner, this.#top(other, owner));
    this.#shelves[side].set(id, this.#top(side, id));
  }

  /**
   * With the rule "at most two of one organisation in ten" the last place is not always the lowest fit, so the lowest fit
   * of the list counts.
   */
  #enters(other: Side, { id, fit }: Ranked): boolean {
    const list = this.listOf(other, id);
    return list.length < KEPT || list.some((place) => fit >= place.fit);
  }

  #leave(side: Side, id: string): void {
    if (!this.#keeping) return;
    const other = otherOf(side);
    const shelf = this.#shelves[other];
    for (const owner of [...shelf.holding(id)]) shelf.set(owner, this.#top(other, owner));
    this.#shelves[side].drop(id);
  }
}
