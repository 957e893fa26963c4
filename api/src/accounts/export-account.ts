import { programmeOf } from '@musubi/programmes';
import type { EntityManager } from 'typeorm';
import { actorOf } from '../http/handler.ts';
import type { Context } from '../http/handler.ts';

type Row = Record<string, unknown>;

/**
 * Everything that is stored about an account, table by table. Columns that hold the other side's facts or a secret are left
 * out by naming what is given, not what is withheld.
 */
const QUERIES: Readonly<Record<string, string>> = {
  account: 'SELECT id, email, name, language, roles, status, created_at FROM account WHERE id = $1',
  sessions:
    'SELECT created_at, rotated_at, expires_at, revoked_at FROM session WHERE account_id = $1 ORDER BY created_at',
  organisations: `SELECT o.id, o.name, o.kind, o.corporate_number, o.address, o.phone, o.contact_email, o.harassment_desk, o.about,
      o.verified, m.created_at AS member_since
    FROM membership m JOIN organisation o ON o.id = m.organisation_id WHERE m.account_id = $1 ORDER BY m.created_at`,
  profiles: `SELECT id, programme, state, statement, invitable, wish_published, other_roles, created_at FROM profile
    WHERE account_id = $1 ORDER BY created_at`,
  matches: `SELECT s.programme, s.view, t.fit, t.for_profile, s.changed_at,
      CASE WHEN s.view = 'outside' THEN o.id ELSE t.id END AS listing_id, s.profile_id
    FROM suggestion_list s JOIN profile p ON p.id = s.profile_id
    CROSS JOIN LATERAL unnest(s.listing_ids, s.fits, s.for_profile) WITH ORDINALITY t (id, fit, for_profile, place)
    LEFT JOIN listing_outside o ON o.listing_id = t.id
    WHERE p.account_id = $1 ORDER BY s.programme, t.place`,
  nearMisses: `SELECT n.programme, n.profile_id, n.criterion, n.facts FROM near_miss n JOIN profile p ON p.id = n.profile_id
    WHERE p.account_id = $1`,
  answers: `SELECT a.programme, a.profile_id, a.answer, a.reason, a.criterion, a.until::text AS until, a.at,
      coalesce(o.id, a.listing_id) AS listing_id
    FROM card_answer a JOIN profile p ON p.id = a.profile_id LEFT JOIN listing_outside o ON o.listing_id = a.listing_id
    WHERE p.account_id = $1 AND a.side = 'profile' ORDER BY a.at`,
  answersForOrganisations:
    "SELECT listing_id, programme, answer, reason, criterion, at FROM card_answer WHERE by_account = $1 AND side = 'listing' ORDER BY at",
  introductions: `SELECT i.id, i.programme, i.profile_id, i.state, i.basis, i.listing_interest, i.profile_interest, i.proposed_at,
      i.due_at, i.outcome, i.terms, i.created_at, i.changed_at, CASE WHEN i.share_reason THEN i.reason END AS reason
    FROM introduction i JOIN profile p ON p.id = i.profile_id WHERE p.account_id = $1 ORDER BY i.created_at`,
  events: `SELECT e.introduction_id, e.command, e.to_state, e.by_kind, e.at,
      CASE WHEN e.shared OR e.by_kind = 'profile' THEN e.reason END AS reason,
      CASE WHEN e.shared OR e.by_kind = 'profile' THEN e.note END AS note
    FROM introduction_event e JOIN introduction i ON i.id = e.introduction_id JOIN profile p ON p.id = i.profile_id
    WHERE p.account_id = $1 ORDER BY e.at, e.sequence`,
  actions:
    'SELECT introduction_id, command, reason, note, at FROM introduction_event WHERE by_account = $1 ORDER BY at',
  consents:
    'SELECT introduction_id, what, given_at, withdrawn_at FROM consent WHERE account_id = $1 ORDER BY given_at',
  notices:
    'SELECT kind, introduction_id, programme, at, read_at FROM notice WHERE account_id = $1 ORDER BY at',
  cases: 'SELECT profile_id, listing_id, until FROM case_assignment WHERE account_id = $1',
  looks: `SELECT at, actor_kind, action, purpose FROM audit WHERE subject_account_id = $1
    AND actor_id IS DISTINCT FROM $1 ORDER BY sequence`,
  trail:
    'SELECT at, action, object_kind, object_id, purpose, allowed FROM audit WHERE actor_id = $1 ORDER BY sequence',
};

/** Numbers about a confidential pair would let its person compute what the listing hides. */
const isConfidential = (row: Row): boolean => programmeOf(String(row['programme']))?.outside !== undefined;

const withheld = (table: string, row: Row): boolean =>
  table === 'nearMisses'
    ? isConfidential(row)
    : table === 'matches' && row['view'] === 'full' && isConfidential(row);

const coarse = (table: string, row: Row): Row => {
  if (table !== 'matches' || !isConfidential(row)) return row;
  const { fit, for_profile: _, ...rest } = row;
  return { ...rest, band: programmeOf(String(row['programme']))?.outside?.band(Number(fit)) };
};

const collect = async (manager: EntityManager, accountId: string): Promise<Record<string, Row[]>> => {
  const tables: Record<string, Row[]> = {};
  for (const [table, query] of Object.entries(QUERIES)) {
    const rows = (await manager.query(query, [accountId])) as Row[];
    tables[table] = rows.filter((row) => !withheld(table, row)).map((row) => coarse(table, row));
  }
  return tables;
};

/** All that we hold about the caller, as JSON text. */
export const exportAccount = async (context: Context): Promise<string> => {
  const { accountId } = actorOf(context);
  return JSON.stringify({
    madeAt: context.clock.now().toISOString(),
    ...(await collect(context.manager, accountId)),
  });
};
