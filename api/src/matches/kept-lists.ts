import type { KeepOptions, Prepared, Ranked } from '@musubi/matching';

export type Side = 'listing' | 'profile';
export type Report = (done: number, total: number) => void;

/** Places of a list that are kept and stored. */
export const KEPT = 20;

/**
 * Every list of one room, kept exact through edits: the one place where the service asks the engine for lists. Call `keep`
 * before anything is asked.
 */
export class KeptLists {
  readonly #prepared: Prepared<object, object>;
  readonly #changed: Readonly<Record<Side, Set<string>>> = { listing: new Set(), profile: new Set() };

  constructor(prepared: Prepared<object, object>) {
    this.#prepared = prepared;
  }

  /**
   * Makes every list; from then on edits keep them. Statements may come and go in its pauses only. Where lists are kept already,
   * these are, until all are made; those that come out otherwise have changed.
   * @returns false when it was stopped
   */
  async keep(options: Pick<KeepOptions, 'onProgress' | 'pause' | 'signal'>): Promise<boolean> {
    const finished = await this.#prepared.keepLists({ ...options, top: KEPT });
    this.#note();
    return finished;
  }

  putListing(id: string, statement: object, organisationId: string): void {
    this.#prepared.putListing(id, statement, organisationId);
    this.#note();
  }

  putProfile(id: string, statement: object): void {
    this.#prepared.putProfile(id, statement);
    this.#note();
  }

  removeListing(id: string): void {
    if (this.#prepared.removeListing(id)) this.#noteGone('listing', id);
  }

  removeProfile(id: string): void {
    if (this.#prepared.removeProfile(id)) this.#noteGone('profile', id);
  }

  /** Lists that changed since they were last said to be written. */
  changed(side: Side): readonly string[] {
    return [...this.#changed[side]];
  }

  hasChanged(side: Side): boolean {
    return this.#changed[side].size > 0;
  }

  /** These are stored now. */
  written(side: Side, ids: Iterable<string>): void {
    for (const id of ids) this.#changed[side].delete(id);
  }

  /** These have to be stored, whatever was said before. */
  unwritten(side: Side, ids: Iterable<string>): void {
    for (const id of ids) this.#changed[side].add(id);
  }

  listOf(side: Side, id: string): readonly Ranked[] {
    return this.#has(side, id) ? this.#prepared.listOf(side, id) : [];
  }

  /** Of a part of one side. Ids that are not there are passed over. */
  listsOf(side: Side, ids: readonly string[]): ReadonlyMap<string, readonly Ranked[]> {
    const there = ids.filter((id) => this.#has(side, id));
    return new Map(there.map((id) => [id, this.#prepared.listOf(side, id)]));
  }

  #has(side: Side, id: string): boolean {
    return side === 'listing' ? this.#prepared.hasListing(id) : this.#prepared.hasProfile(id);
  }

  #note(): void {
    const { listings, profiles } = this.#prepared.takeChanged();
    for (const [side, ids] of [
      ['listing', listings],
      ['profile', profiles],
    ] as const)
      for (const id of ids) this.#changed[side].add(id);
  }

  #noteGone(side: Side, id: string): void {
    this.#note();
    if (this.#prepared.keepsLists) this.#changed[side].add(id);
  }
}
