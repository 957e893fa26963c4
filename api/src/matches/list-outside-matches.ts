import type { MatchCard, MatchList, ShortCard } from '@musubi/contracts';
import type { AnyProgramme, Band } from '@musubi/programmes';
import { ANSWER_COLUMNS, answerJoin, answerOf, takeApart } from '../answers/said.ts';
import { dayInTokyo } from '../day.ts';
import type { Context } from '../http/handler.ts';
import { languageOf } from '../http/language.ts';
import { Refusal } from '../http/refusal.ts';
import type { ProfileEntity } from '../profiles/profile.entity.ts';
import { weighed, weightsNow } from '../weights/matching-now.ts';
import type { MatchRow, PlaceRow } from './card.ts';
import { OVER, judgeRows, listed, stableMix, standingOf } from './card.ts';
import { showFindings, withoutNumbers } from './show-findings.ts';

interface OutsideRow extends PlaceRow {
  readonly outside_id: string;
  readonly projection: object;
}

const BANDS: readonly Band[] = ['high', 'middle', 'low'];
const REVIEW: readonly (string | null)[] = ['suggested', 'shortlisted', 'postponed'];

interface Banded {
  readonly row: OutsideRow & MatchRow;
  readonly band: Band;
  readonly mix: number;
}

/** Best band first. @param only the listing with this outside id, where it is on the list */
const bandedMatches = async (
  context: Context,
  programme: AnyProgramme,
  profile: ProfileEntity,
  only?: string,
): Promise<Banded[]> => {
  const { outside } = programme;
  if (!outside) return [];
  const places = await context.manager.query<OutsideRow[]>(
    `SELECT o.listing_id, s.profile_id, o.id AS outside_id, o.projection, i.id AS introduction_id, i.state, ${ANSWER_COLUMNS}
     FROM suggestion_list s CROSS JOIN LATERAL unnest(s.listing_ids) t (id)
     JOIN listing_outside o ON o.listing_id = t.id
     LEFT JOIN introduction i ON i.listing_id = o.listing_id AND i.profile_id = s.profile_id AND i.proposed_at IS NOT NULL
     ${answerJoin('profile', 'o.listing_id', 's.profile_id')}
     WHERE s.profile_id = $1 AND s.view = 'outside' AND coalesce(i.state, '') <> ALL($2::text[]) AND o.id = coalesce($3, o.id)`,
    [profile.id, OVER, only],
  );
  const matching = weighed(outside.matching, await weightsNow(context.manager, programme.id));
  const rows = judgeRows(matching, places, ({ projection }) => ({
    listing: projection,
    profile: profile.statement,
  }));
  const banded = rows.map((row) => ({
    row,
    band: outside.band(row.fit),
    mix: stableMix(profile.id, row.outside_id),
  }));
  return banded.sort(
    (a, b) =>
      BANDS.indexOf(a.band) - BANDS.indexOf(b.band) ||
      a.mix - b.mix ||
      (a.row.outside_id < b.row.outside_id ? -1 : 1),
  );
};

const cardOf = (context: Context, programme: AnyProgramme, { row, band }: Banded): MatchCard => ({
  listingId: row.outside_id,
  profileId: row.profile_id,
  programme: programme.id,
  band,
  title: programme.titleOf(row.projection, languageOf(context)).slice(0, 200),
  statement: row.projection,
  findings: withoutNumbers(
    showFindings(programme, programme.outside?.matching ?? programme.matching, row.findings, {
      side: 'profile',
      stage: 'listed',
    }),
  ),
  ...(REVIEW.includes(row.state) ? {} : standingOf(row)),
  ...answerOf(row, 'profile'),
});

/**
 * Matches with confidential listings, as somebody who has not been let in may know them: judged on the projection, in three
 * bands, within a band in an order that is the viewer's own and says nothing. Exact scores would let 495 probes recover
 * every hidden field (reliability report 5.2). What was let in or has ended is read in its introduction.
 */
export const listOutsideMatches = async (
  context: Context,
  programme: AnyProgramme,
  profile: ProfileEntity,
  limit: number,
): Promise<Pick<MatchList, 'items' | 'turnedDown'>> => {
  const banded = await bandedMatches(context, programme, profile);
  const { open, later, no } = takeApart(banded, ({ row }) => row, dayInTokyo(context.clock.now()));
  const cards = (some: typeof banded): ShortCard[] =>
    listed(some, (one) => cardOf(context, programme, one), 'listing');
  return { items: cards([...open, ...later].slice(0, limit)), turnedDown: cards(no) };
};

/** One of them, with every finding. @throws Refusal `not-found` */
export const readOutsideMatch = async (
  context: Context,
  programme: AnyProgramme,
  profile: ProfileEntity,
  outsideId: string,
): Promise<MatchCard> => {
  const [one] = await bandedMatches(context, programme, profile, outsideId);
  if (!one) throw new Refusal('not-found');
  return cardOf(context, programme, one);
};
