import { judge, prepare, spread, SPREAD, tieHash } from '@musubi/matching';
import type { Prepared, Programme, RankAllOptions, Ranked, RankedAll } from '@musubi/matching';

export interface TownListing {
  readonly id: string;
  readonly statement: object;
  readonly organisation?: string;
}

export interface TownProfile {
  readonly id: string;
  readonly statement: object;
}

export type EngineMaker = (programme: Programme) => Prepared;

/** Whatever must give the lists that judging every pair gives. A new kernel joins by one line. */
export const ENGINES: readonly (readonly [name: string, make: EngineMaker])[] = [
  ['default', (programme) => prepare(programme)],
];

export type Options = Omit<RankAllOptions, 'top'>;

/**
 * The lists as the documents define them, by judging every pair: fit, then fewer open proposals, then the hash of both ids, then the
 * id; at most two of one organisation in any ten of a profile's list. Slow, and too simple to be wrong.
 */
export const bruteForce = (
  programme: Programme,
  listings: readonly TownListing[],
  profiles: readonly TownProfile[],
  top: number,
  options: Options = {},
): RankedAll => {
  const { minFit = 1, atMostPerOrganisation = SPREAD.atMost, load, skip } = options;
  const pairs = pairsOf(programme, listings, profiles).filter(
    ({ passes, fit, listing, profile }) => passes && fit >= minFit && skip?.(listing.id, profile.id) !== true,
  );
  const listOf = (mine: readonly Pair[], other: 'listing' | 'profile'): readonly Pair[] =>
    mine.toSorted(
      (a, b) =>
        b.fit - a.fit ||
        (load?.[other]?.(a[other].id) ?? 0) - (load?.[other]?.(b[other].id) ?? 0) ||
        tieHash(a.listing.id, a.profile.id) - tieHash(b.listing.id, b.profile.id) ||
        (a[other].id < b[other].id ? -1 : 1),
    );
  const rankedBy = (listing: TownListing): Ranked[] =>
    listOf(
      pairs.filter((pair) => pair.listing === listing),
      'profile',
    )
      .slice(0, top)
      .map((pair) => placeOf(pair.profile.id, pair));
  const rankedFor = (profile: TownProfile): Ranked[] => {
    const list = listOf(
      pairs.filter((pair) => pair.profile === profile),
      'listing',
    );
    const chosen = Number.isFinite(atMostPerOrganisation)
      ? spread(list, ({ listing }) => listing.organisation, top, { ...SPREAD, atMost: atMostPerOrganisation })
      : list.slice(0, top);
    return chosen.map((pair) => placeOf(pair.listing.id, pair));
  };
  return {
    byListing: new Map(listings.map((listing) => [listing.id, rankedBy(listing)])),
    byProfile: new Map(profiles.map((profile) => [profile.id, rankedFor(profile)])),
  };
};

/** How many pass every must, and who fails exactly one: of every listing and every profile. */
export const bruteCounts = (
  programme: Programme,
  listings: readonly TownListing[],
  profiles: readonly TownProfile[],
): {
  readonly passing: ReadonlyMap<string, number>;
  readonly nearly: ReadonlyMap<string, readonly string[]>;
} => {
  const pairs = pairsOf(programme, listings, profiles);
  const sides = [
    ...listings.map(({ id }) => ({ id, own: 'listing', other: 'profile' }) as const),
    ...profiles.map(({ id }) => ({ id, own: 'profile', other: 'listing' }) as const),
  ];
  const of = (id: string, own: 'listing' | 'profile'): readonly Pair[] =>
    pairs.filter((pair) => pair[own].id === id);
  return {
    passing: new Map(sides.map(({ id, own }) => [id, of(id, own).filter(({ passes }) => passes).length])),
    nearly: new Map(
      sides.map(({ id, own, other }) => [
        id,
        of(id, own)
          .filter(({ unmet }) => unmet.length === 1)
          .map((pair) => pair[other].id)
          .toSorted(),
      ]),
    ),
  };
};

interface Pair extends Omit<Ranked, 'id'> {
  readonly listing: TownListing;
  readonly profile: TownProfile;
  readonly passes: boolean;
  readonly unmet: readonly string[];
}

const pairsOf = (
  programme: Programme,
  listings: readonly TownListing[],
  profiles: readonly TownProfile[],
): readonly Pair[] =>
  listings.flatMap((listing) =>
    profiles.map((profile) => ({
      ...judge(programme, listing.statement, profile.statement),
      listing,
      profile,
    })),
  );

const placeOf = (id: string, { fit, forListing, forProfile }: Pair): Ranked => ({
  id,
  fit,
  forListing,
  forProfile,
});
