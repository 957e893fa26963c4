import type { CardReason } from '@musubi/contracts';
import { judge, valuesOf } from '@musubi/matching';
import type { Decision, Finding, Side } from '@musubi/matching';
import type { AnyProgramme } from '@musubi/programmes';
import type { EntityManager } from 'typeorm';
import { criterionOf } from '../answers/criterion-of.ts';

interface Row {
  readonly listing_id: string;
  readonly profile_id: string;
  readonly by_kind: Side | 'desk';
  readonly command: string;
  readonly reason: string | null;
  readonly criterion: string | null;
  /** Of the time; null for answers to cards, which are judged as the two statements stand now. */
  readonly findings: readonly Finding[] | null;
  readonly listing: object;
  readonly profile: object;
  readonly at: Date;
}

const LIKES: readonly string[] = ['propose', 'apply', 'invite', 'accept', 'record-outcome'];

/** Refusals that say something else than that the two do not fit. Nothing is learnt from them. */
const NOT_ABOUT_FIT: readonly string[] = [
  ...['person-is-busy', 'organisation-is-busy', 'already-known-to-each-other', 'not-the-right-moment'],
  ...['data-out-of-date', 'found-elsewhere', 'filled', 'health-or-family', 'no-answer', 'lapsed', 'known'],
];

/** The plain word of the cards for a coded reason, which points at a criterion where none was named. */
const PLAIN: Readonly<Record<string, CardReason>> = {
  ...{ 'too-far': 'far', 'hours-do-not-fit': 'hours', 'pay-does-not-fit': 'pay' },
  ...{ 'skills-do-not-fit': 'work', 'work-differs': 'work' },
  ...{ far: 'far', hours: 'hours', pay: 'pay', work: 'work' },
};

/** Whose wish a coded reason is about when the desk gives it. */
const OF_LISTING: readonly string[] = ['skills-do-not-fit'];

/**
 * The last word of each side and of the desk about every pair: from the log of introductions with the findings of the time,
 * and from answers to cards with none. Declines of proposals count for the side that declined.
 */
const DECIDED = `
  SELECT DISTINCT ON (listing_id, profile_id, by_kind) d.*, l.statement AS listing, p.statement AS profile FROM (
    SELECT i.listing_id, i.profile_id, e.by_kind, e.command, e.reason, e.criterion, i.findings, e.at
    FROM introduction_event e JOIN introduction i ON i.id = e.introduction_id
    WHERE i.programme = $1 AND i.findings IS NOT NULL AND e.by_kind <> 'clock'
      AND e.command IN ('propose', 'set-aside', 'apply', 'invite', 'accept', 'decline', 'record-outcome')
    UNION ALL
    SELECT a.listing_id, a.profile_id, a.side, 'set-aside', a.reason, a.criterion, NULL, a.at
    FROM card_answer a
    WHERE a.programme = $1 AND a.answer = 'no') d
  JOIN listing l ON l.id = d.listing_id JOIN profile p ON p.id = d.profile_id
  ORDER BY listing_id, profile_id, by_kind, at DESC, command`;

const decisionOf = (programme: AnyProgramme, row: Row): Decision => {
  const findings = row.findings ?? judge(programme.matching, row.listing, row.profile).findings;
  const liked = LIKES.includes(row.command);
  const plain = row.reason === null ? undefined : PLAIN[row.reason];
  const side =
    row.by_kind === 'desk' ? (OF_LISTING.includes(row.reason ?? '') ? 'listing' : 'profile') : row.by_kind;
  const criterion = row.criterion ?? (plain && criterionOf(programme, side, plain, findings));
  return {
    id: `${row.listing_id} ${row.profile_id} ${row.by_kind}`,
    at: row.at.getTime(),
    listing: row.listing_id,
    profile: row.profile_id,
    by: row.by_kind,
    liked,
    values: valuesOf(findings),
    ...(criterion && !liked ? { criterion } : {}),
  };
};

/** Everything that has been decided in a programme and speaks about fit. */
export const readDecisions = async (manager: EntityManager, programme: AnyProgramme): Promise<Decision[]> => {
  const rows = await manager.query<Row[]>(DECIDED, [programme.id]);
  return rows
    .filter(({ reason }) => reason === null || !NOT_ABOUT_FIT.includes(reason))
    .map((row) => decisionOf(programme, row));
};
