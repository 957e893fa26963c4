import type { QueueItem, QueuePage, QueueQuery } from '@musubi/contracts';
import { disclose, judge } from '@musubi/matching';
import type { Verdict } from '@musubi/matching';
import { programmeOf } from '@musubi/programmes';
import type { AnyProgramme } from '@musubi/programmes';
import { dayInTokyo } from '../day.ts';
import { cursorOf, DEFAULT_LIMIT, readCursor } from '../http/cursor.ts';
import type { Context } from '../http/handler.ts';
import type { Load } from '../introductions/loads.ts';
import { loadsOf, orderFor } from '../introductions/loads.ts';
import { showFindings } from '../matches/show-findings.ts';
import { matchingsNow } from '../weights/matching-now.ts';
import { inCases, limitedTo } from './case-filter.ts';

interface Row {
  readonly listing_id: string;
  readonly profile_id: string;
  readonly programme: string;
  readonly listing_statement: object;
  readonly title: string;
  readonly capacity: number;
  readonly organisation: string;
  readonly profile_statement: object;
  readonly introduction_id: string | null;
  readonly state: string;
  readonly urgency: number;
  readonly waiting: number;
}

/** Nobody reviews twenty candidates for each opening: the best few of both sides, and what somebody has touched. */
const PLACES_OF_LISTINGS = 10;
const PLACES_OF_PEOPLE = 5;

/** The best few of both sides' lists, and what somebody has touched. */
const PAIRS = `
  SELECT listing_id, profile_id, max(programme) AS programme, max(fit) AS fit FROM (
    SELECT c.listing_id, t.id AS profile_id, c.programme, t.fit::int AS fit FROM candidate_list c
      CROSS JOIN LATERAL unnest(c.profile_ids[:${String(PLACES_OF_LISTINGS)}], c.fits[:${String(PLACES_OF_LISTINGS)}]) t (id, fit)
      WHERE c.view = 'full' AND ($2::text IS NULL OR c.programme = $2)
    UNION ALL SELECT t.id, s.profile_id, s.programme, t.fit::int FROM suggestion_list s
      CROSS JOIN LATERAL unnest(s.listing_ids[:${String(PLACES_OF_PEOPLE)}], s.fits[:${String(PLACES_OF_PEOPLE)}]) t (id, fit)
      WHERE s.view = 'full' AND ($2::text IS NULL OR s.programme = $2)
    UNION ALL SELECT i.listing_id, i.profile_id, i.programme, coalesce(i.fit, 0) FROM introduction i
      WHERE $2::text IS NULL OR i.programme = $2) places
  GROUP BY listing_id, profile_id`;

/**
 * What waits for review, most urgent first. By deadline: postponed pairs whose day has come, listings that end within two
 * weeks. By harm: people and businesses that have nothing going on, before those that do. Then by fit. A pair that one of the
 * two has turned down does not come up by itself.
 */
const WAITING = `
  SELECT m.listing_id, m.profile_id, m.programme, l.title, l.capacity, o.name AS organisation,
         i.id AS introduction_id, coalesce(i.state, 'suggested') AS state,
         (CASE WHEN i.state = 'postponed' THEN 400000 ELSE 0 END
          + CASE WHEN l.expires_on <= $1::date + 14 THEN 200000 ELSE 0 END
          + CASE WHEN coalesce(pl.open, 0) = 0 THEN 50000 ELSE 0 END
          + CASE WHEN coalesce(ll.open, 0) = 0 THEN 20000 ELSE 0 END
          + m.fit * 10)::int AS urgency
  FROM (${PAIRS}) m
  JOIN listing l ON l.id = m.listing_id AND l.state = 'published'
  JOIN organisation o ON o.id = l.organisation_id
  JOIN profile p ON p.id = m.profile_id AND p.state = 'active'
  LEFT JOIN introduction i ON i.listing_id = m.listing_id AND i.profile_id = m.profile_id
  LEFT JOIN (SELECT profile_id, count(*) AS open FROM introduction WHERE state IN ('proposed', 'introduced', 'trial') GROUP BY 1) pl
    ON pl.profile_id = m.profile_id
  LEFT JOIN (SELECT listing_id, count(*) AS open FROM introduction WHERE state IN ('proposed', 'introduced', 'trial') GROUP BY 1) ll
    ON ll.listing_id = m.listing_id
  WHERE CASE WHEN $3::text IS NULL
          THEN coalesce(i.state, 'suggested') IN ('suggested', 'shortlisted') OR (i.state = 'postponed' AND i.postponed_until <= $1::date)
          ELSE coalesce(i.state, 'suggested') = $3 END
    AND (i.id IS NOT NULL OR NOT EXISTS (SELECT FROM card_answer a
          WHERE a.listing_id = m.listing_id AND a.profile_id = m.profile_id AND a.answer = 'no'))
    AND NOT EXISTS (SELECT FROM membership b WHERE b.organisation_id = l.organisation_id AND b.account_id = p.account_id)
    AND ${inCases('$4', '$5', 'm.listing_id', 'm.profile_id')}`;

const itemOf = (
  programme: AnyProgramme,
  row: Row,
  { fit, forListing, forProfile, findings }: Verdict,
  load: Load,
): QueueItem => ({
  card: {
    listingId: row.listing_id,
    profileId: row.profile_id,
    programme: row.programme,
    fit,
    forListing,
    forProfile,
    order: orderFor(fit, load, row.capacity),
    title: row.title.slice(0, 200),
    organisationName: row.organisation,
    // Masked in the queue; the whole statement is read, and written down, when the pair is opened.
    statement: disclose(programme.disclosure, 'profile', 'listed', row.profile_statement),
    findings: showFindings(programme, programme.matching, findings, { side: 'listing', stage: 'listed' }),
    ...(row.introduction_id === null ? {} : { introductionId: row.introduction_id, state: row.state }),
  },
  state: row.state,
  listingTitle: row.title.slice(0, 200),
  organisationName: row.organisation,
  unknowns: findings.filter((finding) => finding.result === 'unknown').length,
  openProposals: load.open,
});

/** The review queue; counsellors see the cases assigned to them. */
export const readQueue = async (context: Context, query: QueueQuery): Promise<QueuePage> => {
  const { manager, clock } = context;
  const limit = query.limit ?? DEFAULT_LIMIT;
  const after = readCursor(query.cursor, 'whole', 'id', 'id');
  const filter = [
    dayInTokyo(clock.now()),
    query.programme ?? null,
    query.state ?? null,
    limitedTo(context),
    clock.now(),
  ];
  const rows = await manager.query<Row[]>(
    `WITH w AS MATERIALIZED (${WAITING}),
     page AS (SELECT * FROM w WHERE $6::int IS NULL OR (-urgency, listing_id, profile_id) > (-$6::int, $7::uuid, $8::uuid)
              ORDER BY -urgency, listing_id, profile_id LIMIT $9)
     SELECT page.*, (SELECT count(*)::int FROM w) AS waiting, l.statement AS listing_statement, p.statement AS profile_statement
     FROM page JOIN listing l ON l.id = page.listing_id JOIN profile p ON p.id = page.profile_id ORDER BY -urgency, listing_id, profile_id`,
    [...filter, after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, limit + 1],
  );
  const loads = await loadsOf(
    manager,
    'listing',
    rows.map((row) => row.listing_id),
  );
  const matchings = await matchingsNow(manager);
  const items = rows.slice(0, limit).flatMap((row) => {
    const programme = programmeOf(row.programme);
    const matching = matchings.get(row.programme);
    if (!programme || !matching) return [];
    const verdict = judge(matching, row.listing_statement, row.profile_statement);
    // An edit has just parted them; what somebody has touched stays until it is decided.
    if (!verdict.passes && row.introduction_id === null) return [];
    return [itemOf(programme, row, verdict, loads(row.listing_id))];
  });
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items,
    ...(last ? { next: cursorOf([last.urgency, last.listing_id, last.profile_id]) } : {}),
    waiting: rows[0]?.waiting ?? 0,
  };
};
