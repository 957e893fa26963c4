import { prepare } from '@musubi/matching';
import type { AnyProgramme } from '@musubi/programmes';
import type { DataSource } from 'typeorm';
import { KEPT } from '../src/matches/kept-lists.ts';

/** A list as text, so that a difference can be read. */
export interface StoredList {
  readonly list: 'candidate' | 'suggestion';
  readonly owner: string;
  /** Null: the list is empty. */
  readonly places: string | null;
}

const PLACES = (ids: string): string =>
  `(SELECT string_agg(concat_ws(' ', t.id, t.fit, t.a, t.b), ', ' ORDER BY t.place)
    FROM unnest(${ids}, fits, for_listing, for_profile) WITH ORDINALITY t (id, fit, a, b, place)) AS places`;

/** What is stored of a programme, as everybody inside sees it. */
export const storedLists = (source: DataSource, { id }: AnyProgramme): Promise<StoredList[]> =>
  source.query<StoredList[]>(
    `SELECT 'candidate' AS list, listing_id AS owner, ${PLACES('profile_ids')}
     FROM candidate_list WHERE view = 'full' AND programme = $1
     UNION ALL SELECT 'suggestion', profile_id, ${PLACES('listing_ids')}
     FROM suggestion_list WHERE view = 'full' AND programme = $1 ORDER BY 1, 2`,
    [id],
  );

/** What judging every pair of the database anew would store. */
export const expectedLists = async (source: DataSource, programme: AnyProgramme): Promise<StoredList[]> => {
  const prepared = prepare(programme.matching);
  const listings = await source.query<{ id: string; organisation_id: string; statement: object }[]>(
    "SELECT id, organisation_id, statement FROM listing WHERE state = 'published' AND programme = $1",
    [programme.id],
  );
  for (const row of listings) prepared.putListing(row.id, row.statement, row.organisation_id);
  const people = await source.query<{ id: string; statement: object }[]>(
    "SELECT id, statement FROM profile WHERE state = 'active' AND programme = $1",
    [programme.id],
  );
  for (const row of people) prepared.putProfile(row.id, row.statement);
  const { byListing, byProfile } = prepared.rankAll({ top: KEPT });
  const rowsOf = (list: StoredList['list'], lists: typeof byListing): StoredList[] =>
    [...lists]
      .map(([owner, places]) => {
        const text = places.map(({ id, fit, forListing, forProfile }) =>
          [id, fit, forListing, forProfile].map(String).join(' '),
        );
        return { list, owner, places: text.length === 0 ? null : text.join(', ') };
      })
      .sort((a, b) => (a.owner < b.owner ? -1 : 1));
  return [...rowsOf('candidate', byListing), ...rowsOf('suggestion', byProfile)];
};
