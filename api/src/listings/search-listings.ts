import type { ListingQuery, PublicListing, PublicListingPage } from '@musubi/contracts';
import { disclose } from '@musubi/matching';
import { PROGRAMMES, programmeOf } from '@musubi/programmes';
import type { AnyProgramme } from '@musubi/programmes';
import { placeList, travelTimes } from '@musubi/vocabulary';
import { cursorOf, DEFAULT_LIMIT, readCursor } from '../http/cursor.ts';
import type { Context } from '../http/handler.ts';
import { languageOf } from '../http/language.ts';
import { Refusal } from '../http/refusal.ts';
import { projectionTerms, queryTerms } from './search-keys.ts';

/** Whoever wants to see more narrows the search: deep paging is for scrapers (reliability report 5.4). */
const DEEPEST = 1000;

const OPEN = PROGRAMMES.filter((programme) => !programme.outside).map((programme) => programme.id);
const CONFIDENTIAL = PROGRAMMES.filter((programme) => programme.outside).map((programme) => programme.id);

interface FoundRow {
  readonly id: string;
  readonly programme: string;
  readonly statement: object;
  readonly organisation: string;
}

interface OutsideRow {
  readonly id: string;
  readonly programme: string;
  readonly projection: object;
}

/** Minutes from one place to every code that a listing may name: a chome, a town, an area. */
const minutesFrom = (near: string): readonly (readonly [string, number])[] => {
  const best = new Map<string, number>();
  for (const { code, town, area } of placeList) {
    const minutes = travelTimes.minutes(near, code);
    if (minutes === undefined) continue;
    for (const name of [code, town, area]) best.set(name, Math.min(minutes, best.get(name) ?? Infinity));
  }
  return [...best];
};

export const publicView = (programme: AnyProgramme, row: FoundRow, context: Context): PublicListing => {
  const statement = disclose(programme.disclosure, 'listing', 'listed', row.statement);
  const title = programme.titleOf(statement, languageOf(context)).slice(0, 200);
  return { id: row.id, programme: row.programme, title, organisationName: row.organisation, statement };
};

export const outsideView = (programme: AnyProgramme, row: OutsideRow, context: Context): PublicListing => ({
  id: row.id,
  programme: row.programme,
  title: programme.titleOf(row.projection, languageOf(context)).slice(0, 200),
  statement: row.projection,
});

const findOpen = (
  context: Context,
  query: ListingQuery,
  programmes: readonly string[],
  offset: number,
  limit: number,
): Promise<FoundRow[]> => {
  const near = query.near === undefined ? [] : minutesFrom(query.near);
  return context.manager.query<FoundRow[]>(
    `SELECT l.id, l.programme, l.statement, o.name AS organisation
     FROM listing l JOIN organisation o ON o.id = l.organisation_id
     LEFT JOIN unnest($1::text[], $2::int[]) t (place, minutes) ON t.place = l.place
     WHERE l.state = 'published' AND l.programme = ANY($3::text[]) AND l.search_terms @> $4::text[]
     ORDER BY t.minutes NULLS LAST, l.published_at DESC, l.id OFFSET $5 LIMIT $6`,
    [
      near.map(([place]) => place),
      near.map(([, minutes]) => minutes),
      programmes,
      queryTerms(query.q ?? ''),
      offset,
      limit,
    ],
  );
};

/** Small tables in an order that tells nothing: by random id. */
const findOutside = async (
  context: Context,
  query: ListingQuery,
  programmes: readonly string[],
): Promise<OutsideRow[]> => {
  if (programmes.length === 0) return [];
  const rows = await context.manager.query<OutsideRow[]>(
    'SELECT id, programme, projection FROM listing_outside WHERE programme = ANY($1::text[]) ORDER BY id LIMIT $2',
    [programmes, DEEPEST],
  );
  const wanted = queryTerms(query.q ?? '');
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const programme = programmeOf(row.programme);
    const terms = new Set(programme ? projectionTerms(programme, row.projection) : []);
    return wanted.every((term) => terms.has(term));
  });
};

const among = (ids: readonly string[], wanted: string | undefined): readonly string[] =>
  wanted === undefined ? ids : ids.filter((id) => id === wanted);

/** Published listings: nearest first when a place is named, else newest first; confidential ones after the others. */
export const searchListings = async (context: Context, query: ListingQuery): Promise<PublicListingPage> => {
  const limit = query.limit ?? DEFAULT_LIMIT;
  const offset = Number(readCursor(query.cursor, 'whole')?.[0] ?? 0);
  if (offset < 0 || offset > DEEPEST)
    throw new Refusal('invalid-input', { fields: [{ path: 'query/cursor', rule: 'not-a-cursor' }] });
  if ((query.q ?? '').trim() !== '' && queryTerms(query.q ?? '').length === 0) return { items: [] };
  const open = among(OPEN, query.programme);
  const rows = open.length === 0 ? [] : await findOpen(context, query, open, offset, limit + 1);
  const found =
    rows.length > limit
      ? rows.map(viewOpen(context))
      : [
          ...rows.map(viewOpen(context)),
          ...(await findRest(context, query, open, offset, limit + 1 - rows.length)),
        ];
  const items = found.filter((one) => one !== undefined);
  const more = items.length > limit && offset + limit <= DEEPEST;
  return { items: items.slice(0, limit), ...(more ? { next: cursorOf([offset + limit]) } : {}) };
};

const viewOpen =
  (context: Context) =>
  (row: FoundRow): PublicListing | undefined => {
    const programme = programmeOf(row.programme);
    return programme && publicView(programme, row, context);
  };

/** Confidential listings that fill up a page on which the open ones have run out. */
const findRest = async (
  context: Context,
  query: ListingQuery,
  open: readonly string[],
  offset: number,
  room: number,
): Promise<(PublicListing | undefined)[]> => {
  const outside = await findOutside(context, query, among(CONFIDENTIAL, query.programme));
  if (outside.length === 0) return [];
  const start = Math.max(0, offset - (open.length === 0 ? 0 : await countOpen(context, query, open)));
  return outside.slice(start, start + room).map((row) => {
    const programme = programmeOf(row.programme);
    return programme && outsideView(programme, row, context);
  });
};

const countOpen = async (
  context: Context,
  query: ListingQuery,
  programmes: readonly string[],
): Promise<number> => {
  const [row] = await context.manager.query<{ count: number }[]>(
    "SELECT count(*)::int AS count FROM listing WHERE state = 'published' AND programme = ANY($1::text[]) AND search_terms @> $2::text[]",
    [programmes, queryTerms(query.q ?? '')],
  );
  return row?.count ?? 0;
};

/** One published listing, or one projection, by the id that outsiders have. @throws Refusal `not-found`, the same for all reasons. */
export const readPublicListing = async (context: Context, id: string): Promise<PublicListing> => {
  const [row] = await context.manager.query<FoundRow[]>(
    `SELECT l.id, l.programme, l.statement, o.name AS organisation FROM listing l JOIN organisation o ON o.id = l.organisation_id
     WHERE l.id = $1 AND l.state = 'published' AND l.programme = ANY($2::text[])`,
    [id, OPEN],
  );
  const [outside] = await context.manager.query<OutsideRow[]>(
    'SELECT id, programme, projection FROM listing_outside WHERE id = $1',
    [id],
  );
  const programme = programmeOf(row?.programme ?? outside?.programme ?? '');
  if (programme && row) return publicView(programme, row, context);
  if (programme && outside) return outsideView(programme, outside, context);
  throw new Refusal('not-found');
};
