import { Dice, Weighted } from './dice.ts';
import { drawJobSeeker, drawOpening } from './employment.ts';
import type { Fields } from './fields.ts';
import { drawBrief, drawProfessional } from './freelance.ts';
import type { Person } from './person.ts';
import { drawPerson } from './person.ts';
import { drawDonor, drawRequest } from './skill-donation.ts';
import { drawBusiness, drawSuccessor } from './succession.ts';
import { drawTenant, drawUnit } from './vacant-shop.ts';
import type { World } from './world.ts';
import { worldOf } from './world.ts';

/** People and listings of the whole town. */
export const SIZES = {
  small: { profiles: 1_000, listings: 200 },
  tenth: { profiles: 10_000, listings: 2_000 },
  ward: { profiles: 100_000, listings: 20_000 },
} as const;

export type SizeName = keyof typeof SIZES;

export interface TownSize {
  readonly profiles: number;
  readonly listings: number;
}

interface Kind {
  /** Share of the listings, and of the people who want such a listing (performance study, section 2). */
  readonly ofListings: number;
  readonly ofPeople: number;
  readonly listing: (world: World, dice: Dice) => Fields;
  readonly profile: (world: World, dice: Dice, person: Person) => Fields;
}

const KINDS: Readonly<Record<string, Kind>> = {
  employment: { ofListings: 55, ofPeople: 0.75, listing: drawOpening, profile: drawJobSeeker },
  'skill-donation': { ofListings: 20, ofPeople: 0.35, listing: drawRequest, profile: drawDonor },
  succession: { ofListings: 3, ofPeople: 0.03, listing: drawBusiness, profile: drawSuccessor },
  freelance: { ofListings: 15, ofPeople: 0.25, listing: drawBrief, profile: drawProfessional },
  'vacant-shop': { ofListings: 7, ofPeople: 0.06, listing: drawUnit, profile: drawTenant },
};

const KIND_IDS = Object.keys(KINDS);
const LISTING_KIND = Weighted.of(Object.entries(KINDS).map(([id, { ofListings }]) => [id, ofListings]));

/** Seeds of the world, the people and the listings (performance study, section 2). */
const SEEDS = { world: 42, profiles: 1, listings: 2 } as const;

export interface Row {
  readonly id: string;
  readonly statement: Fields;
}

/**
 * A made-up town, the same on every machine. Nothing is kept: a statement is drawn when it is asked for, from its own
 * number, so that a bigger town begins with the smaller one. `version` > 0 is the same statement after an edit.
 */
export class Town {
  readonly size: TownSize;
  readonly #world = worldOf(SEEDS.world);
  readonly #listings = new Map<string, number[]>(KIND_IDS.map((id) => [id, []]));
  readonly #profiles = new Map<string, number[]>(KIND_IDS.map((id) => [id, []]));

  constructor(size: TownSize) {
    this.size = size;
    for (let i = 0; i < size.listings; i++) {
      this.#listings.get(LISTING_KIND.draw(new Dice(SEEDS.listings, i)))!.push(i);
    }
    for (let i = 0; i < size.profiles; i++) {
      const dice = new Dice(SEEDS.profiles, i);
      const wanted = KIND_IDS.filter((id) => dice.chance(KINDS[id]!.ofPeople));
      for (const id of wanted.length > 0 ? wanted : ['employment']) this.#profiles.get(id)!.push(i);
    }
  }

  /** Statements of all programmes. */
  get listingTotal(): number {
    return this.size.listings;
  }

  get profileTotal(): number {
    return KIND_IDS.reduce((sum, id) => sum + this.profileCount(id), 0);
  }

  listingCount(programme: string): number {
    return this.#listings.get(programme)?.length ?? 0;
  }

  profileCount(programme: string): number {
    return this.#profiles.get(programme)?.length ?? 0;
  }

  /** The listing at a place of its programme's list. */
  listing(programme: string, at: number, version = 0): Row {
    const number = this.#listings.get(programme)![at]!;
    const dice = new Dice(SEEDS.listings, (number * 64 + version) ^ 0x5bd1e995);
    return { id: idOf('l', number), statement: KINDS[programme]!.listing(this.#world, dice) };
  }

  /** The profile at a place of its programme's list; one person states the same facts in each programme. */
  profile(programme: string, at: number, version = 0): Row {
    const number = this.#profiles.get(programme)![at]!;
    const person = drawPerson(this.#world, new Dice(SEEDS.profiles, (number * 64 + version) ^ 0x2545f491));
    const dice = new Dice(
      SEEDS.profiles,
      (number * 64 + version) ^ (0x1b873593 + KIND_IDS.indexOf(programme)),
    );
    return { id: idOf('p', number), statement: KINDS[programme]!.profile(this.#world, dice, person) };
  }

  *listings(programme: string): Generator<Row> {
    for (let at = 0; at < this.listingCount(programme); at++) yield this.listing(programme, at);
  }

  *profiles(programme: string): Generator<Row> {
    for (let at = 0; at < this.profileCount(programme); at++) yield this.profile(programme, at);
  }
}

const idOf = (letter: string, number: number): string => `${letter}${String(number).padStart(6, '0')}`;
