import type { Dice } from './dice.ts';

export interface SeedOrganisation {
  readonly key: string;
  readonly name: string;
  readonly kind: 'business' | 'npo' | 'landlord' | 'estate-agent' | 'public-body';
  readonly address: string;
  readonly corporateNumber?: string;
  readonly about?: string;
  /** For the generator alone: what this organisation posts. */
  readonly hint?: string;
}

export interface SeedListing {
  readonly key: string;
  readonly organisation: string;
  readonly programme: string;
  readonly statement: object;
  readonly capacity?: number;
}

export interface SeedPerson {
  readonly key: string;
  readonly name: string;
  /** Demo accounts have a speaking address. */
  readonly email?: string;
}

export interface SeedProfile {
  readonly person: string;
  readonly programme: string;
  readonly statement: object;
  readonly invitable: boolean;
  readonly wishPublished: boolean;
}

/** What one programme contributes: stories told by hand, and a way to make any number of believable others. */
export interface ProgrammeSeed {
  readonly programme: string;
  /** Of the listings of the town, how many of a hundred are of this programme. */
  readonly listingShare: number;
  /** Of a hundred people, how many take part. */
  readonly profileShare: number;
  readonly stories: Stories;
  /** An organisation of the kind that posts here. `place` is a chome. */
  organisation(dice: Dice, place: string): Omit<SeedOrganisation, 'key' | 'address'>;
  listing(
    dice: Dice,
    place: string,
    organisation: SeedOrganisation,
  ): { statement: object; capacity?: number };
  profile(dice: Dice, place: string): object;
}

export interface Stories {
  readonly organisations: readonly SeedOrganisation[];
  readonly listings: readonly SeedListing[];
  readonly people: readonly SeedPerson[];
  readonly profiles: readonly SeedProfile[];
}

export type SeedPlan = Stories;
