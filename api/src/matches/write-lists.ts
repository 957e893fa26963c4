import type { EntityManager } from 'typeorm';
import type { House, Lists, Room } from './room.ts';
import { verdictOf } from './room.ts';

/** New lists of some statements of one view; a list that is named replaces the stored one. */
export interface NewLists {
  readonly byListing: Lists;
  readonly byProfile: Lists;
}

interface Pair {
  readonly listingId: string;
  readonly profileId: string;
  /** Places in the new lists, from 1; null where that list is not among them. */
  readonly forListing: number | null;
  readonly forProfile: number | null;
}

interface StoredPair {
  readonly listing_id: string;
  readonly profile_id: string;
  readonly listing_revision: number;
  readonly profile_revision: number;
  readonly digest: string;
}

const CHUNK = 500;
const keyOf = (listingId: string, profileId: string): string => `${listingId} ${profileId}`;

const pairsOf = ({ byListing, byProfile }: NewLists): ReadonlyMap<string, Pair> => {
  const pairs = new Map<string, Pair>();
  const put = (listingId: string, profileId: string, places: Partial<Pair>): void => {
    const key = keyOf(listingId, profileId);
    pairs.set(key, {
      listingId,
      profileId,
      forListing: null,
      forProfile: null,
      ...pairs.get(key),
      ...places,
    });
  };
  for (const [listingId, list] of byListing)
    list.forEach(({ id }, index) => put(listingId, id, { forListing: index + 1 }));
  for (const [profileId, list] of byProfile)
    list.forEach(({ id }, index) => put(id, profileId, { forProfile: index + 1 }));
  return pairs;
};

const upToDate = async (
  manager: EntityManager,
  house: House,
  room: Room,
  pairs: readonly Pair[],
): Promise<ReadonlySet<string>> => {
  const rows = await manager.query<StoredPair[]>(
    `SELECT m.listing_id, m.profile_id, m.listing_revision, m.profile_revision, m.digest
     FROM unnest($1::uuid[], $2::uuid[]) t (listing_id, profile_id)
     JOIN match m ON m.listing_id = t.listing_id AND m.profile_id = t.profile_id AND m.view = $3`,
    [pairs.map((pair) => pair.listingId), pairs.map((pair) => pair.profileId), room.view],
  );
  const fresh = rows.filter(
    (row) =>
      row.digest === room.programme.digest &&
      row.listing_revision === house.listings.get(row.listing_id)?.revision &&
      row.profile_revision === house.profiles.get(row.profile_id)?.revision,
  );
  return new Set(fresh.map((row) => keyOf(row.listing_id, row.profile_id)));
};

/** A verdict never replaces one of a newer revision; deleted statements are passed over; places of known pairs are set later. */
const UPSERT = `
  INSERT INTO match (listing_id, profile_id, view, programme, fit, for_listing, for_profile, findings, digest,
                     listing_revision, profile_revision, scored_at, rank_for_listing, rank_for_profile)
  SELECT t.listing_id, t.profile_id, $9, $10, t.fit, t.for_listing, t.for_profile, t.findings, $11,
         t.listing_revision, t.profile_revision, now(), t.rank_for_listing, t.rank_for_profile
  FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::int[], $5::int[], $6::jsonb[], $7::int[], $8::int[], $12::int[], $13::int[])
       t (listing_id, profile_id, fit, for_listing, for_profile, findings, listing_revision, profile_revision,
          rank_for_listing, rank_for_profile)
  JOIN listing l ON l.id = t.listing_id JOIN profile p ON p.id = t.profile_id
  ORDER BY t.listing_id, t.profile_id
  ON CONFLICT (listing_id, profile_id, view) DO UPDATE SET
    fit = excluded.fit, for_listing = excluded.for_listing, for_profile = excluded.for_profile,
    findings = excluded.findings, digest = excluded.digest, listing_revision = excluded.listing_revision,
    profile_revision = excluded.profile_revision, scored_at = excluded.scored_at
  WHERE match.listing_revision <= excluded.listing_revision AND match.profile_revision <= excluded.profile_revision`;

const writeVerdicts = async (
  manager: EntityManager,
  house: House,
  room: Room,
  pairs: readonly Pair[],
): Promise<void> => {
  const rows = pairs.flatMap((pair) => {
    const verdict = verdictOf(house, room, pair.listingId, pair.profileId);
    const [listing, profile] = [house.listings.get(pair.listingId), house.profiles.get(pair.profileId)];
    return verdict && listing && profile
      ? [{ ...pair, verdict, listing: listing.revision, profile: profile.revision }]
      : [];
  });
  if (rows.length === 0) return;
  await manager.query(UPSERT, [
    rows.map((row) => row.listingId),
    rows.map((row) => row.profileId),
    rows.map((row) => row.verdict.fit),
    rows.map((row) => row.verdict.forListing),
    rows.map((row) => row.verdict.forProfile),
    rows.map((row) => JSON.stringify(row.verdict.findings)),
    rows.map((row) => row.listing),
    rows.map((row) => row.profile),
    room.view,
    house.programme.id,
    room.programme.digest,
    rows.map((row) => row.forListing),
    rows.map((row) => row.forProfile),
  ]);
};

type OwnColumn = 'listing' | 'profile';

/** Numbers the places of the lists anew, and takes the number from pairs that left them. */
const writeRanks = async (
  manager: EntityManager,
  view: string,
  own: OwnColumn,
  lists: Lists,
): Promise<void> => {
  if (lists.size === 0) return;
  const other = own === 'listing' ? 'profile' : 'listing';
  const places = [...lists].flatMap(([id, list]) =>
    list.map((item, index) => ({ id, other: item.id, rank: index + 1 })),
  );
  await manager.query(
    `UPDATE match m SET rank_for_${own} = n.rank
     FROM (SELECT o.${own}_id, o.${other}_id, t.rank FROM match o
           LEFT JOIN unnest($3::uuid[], $4::uuid[], $5::int[]) t (own, other, rank)
             ON t.own = o.${own}_id AND t.other = o.${other}_id
           WHERE o.view = $1 AND o.${own}_id = ANY($2::uuid[])) n
     WHERE m.view = $1 AND m.${own}_id = n.${own}_id AND m.${other}_id = n.${other}_id
       AND m.rank_for_${own} IS DISTINCT FROM n.rank`,
    [view, [...lists.keys()], places.map((p) => p.id), places.map((p) => p.other), places.map((p) => p.rank)],
  );
};

const dropUnranked = (manager: EntityManager, view: string, lists: NewLists): Promise<unknown> =>
  manager.query(
    `DELETE FROM match WHERE view = $1 AND rank_for_listing IS NULL AND rank_for_profile IS NULL
     AND (listing_id = ANY($2::uuid[]) OR profile_id = ANY($3::uuid[]))`,
    [view, [...lists.byListing.keys()], [...lists.byProfile.keys()]],
  );

/** One writer per programme at a time: two workers would otherwise wait for each other's rows. */
export const lockScores = (manager: EntityManager, programme: string): Promise<unknown> =>
  manager.query("SELECT pg_advisory_xact_lock(hashtextextended('musubi-scores ' || $1, 0))", [programme]);

/**
 * Stores new lists: verdicts of pairs that are new or whose statements, criteria or weights changed, then the places.
 * Call within a transaction that holds `lockScores`.
 */
export const writeLists = async (
  manager: EntityManager,
  house: House,
  room: Room,
  lists: NewLists,
): Promise<void> => {
  const pairs = [...pairsOf(lists).values()];
  for (let start = 0; start < pairs.length; start += CHUNK) {
    const some = pairs.slice(start, start + CHUNK);
    const fresh = await upToDate(manager, house, room, some);
    await writeVerdicts(
      manager,
      house,
      room,
      some.filter((pair) => !fresh.has(keyOf(pair.listingId, pair.profileId))),
    );
  }
  await writeRanks(manager, room.view, 'listing', lists.byListing);
  await writeRanks(manager, room.view, 'profile', lists.byProfile);
  await dropUnranked(manager, room.view, lists);
};
