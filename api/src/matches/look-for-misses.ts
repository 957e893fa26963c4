import type { EngineHost } from './engine-host.ts';
import type { Mark } from '../queue/mark.ts';
import type { Miss } from './near-misses.ts';
import { missOf, missesOf } from './near-misses.ts';
import type { Looked } from './store-misses.ts';

/** One thing to look at: everything that a profile nearly fits, or one pair that was stored. */
export interface Look {
  readonly mark: Mark;
  readonly profileId: string;
  readonly listingId?: string;
}

const keyOf = (profileId: string, listingId: string): string => `${profileId} ${listingId}`;

/** Collects what is found of one look after the other. */
export class Finder implements Looked {
  readonly #engines: EngineHost;
  readonly #found = new Map<string, Miss>();
  readonly #pairs = new Map<string, readonly [string, string]>();
  readonly profiles = new Map<string, number | undefined>();

  constructor(engines: EngineHost) {
    this.#engines = engines;
  }

  get pairs(): Looked['pairs'] {
    return [...this.#pairs.values()];
  }

  get misses(): readonly Miss[] {
    return [...this.#found.values()];
  }

  look({ profileId, listingId }: Look): void {
    if (this.profiles.has(profileId)) return;
    const house = this.#engines.houses.find(({ profiles }) => profiles.has(profileId));
    if (listingId === undefined) {
      this.profiles.set(profileId, house?.profiles.get(profileId)?.revision);
      for (const miss of house ? missesOf(house, profileId) : [])
        this.#found.set(keyOf(profileId, miss.listing), miss);
      return;
    }
    const key = keyOf(profileId, listingId);
    this.#pairs.set(key, [profileId, listingId]);
    const miss = house && missOf(house, listingId, profileId);
    if (miss) this.#found.set(key, miss);
  }
}
