import type { EntityManager } from 'typeorm';
import { actorOf } from '../http/handler.ts';
import type { Context } from '../http/handler.ts';
import { Refusal, expectVersion } from '../http/refusal.ts';
import { mark } from '../queue/mark.ts';
import { AccountEntity } from './account.entity.ts';
import { ownAccount } from './change-account.ts';

/**
 * What goes at once, in this order. What stays: the account's id, status and dates; that an introduction took place, how it
 * ended and when (statutory records of 職業紹介, without a word about the person); the trail; consents as ids and dates.
 */
const ERASE: readonly string[] = [
  'DELETE FROM idempotency_key WHERE account_id = $1',
  'DELETE FROM notice WHERE account_id = $1',
  'DELETE FROM case_assignment WHERE account_id = $1',
  'DELETE FROM session WHERE account_id = $1',
  'DELETE FROM suggestion_list WHERE profile_id IN (SELECT id FROM profile WHERE account_id = $1)',
  `UPDATE candidate_list c SET (profile_ids, fits, for_listing, for_profile) =
      (SELECT coalesce(array_agg(t.id ORDER BY t.place), '{}'), coalesce(array_agg(t.fit ORDER BY t.place), '{}'),
              coalesce(array_agg(t.for_listing ORDER BY t.place), '{}'), coalesce(array_agg(t.for_profile ORDER BY t.place), '{}')
       FROM unnest(c.profile_ids, c.fits, c.for_listing, c.for_profile) WITH ORDINALITY t (id, fit, for_listing, for_profile, place)
       WHERE t.id NOT IN (SELECT id FROM profile WHERE account_id = $1))
    WHERE c.profile_ids && ARRAY(SELECT id FROM profile WHERE account_id = $1)`,
  'DELETE FROM near_miss WHERE profile_id IN (SELECT id FROM profile WHERE account_id = $1)',
  `UPDATE allocation SET pairs = coalesce((SELECT jsonb_agg(one) FROM jsonb_array_elements(pairs) one
      WHERE NOT EXISTS (SELECT FROM profile p WHERE p.account_id = $1 AND p.id::text = one->>'profile')), '[]')
    WHERE EXISTS (SELECT FROM profile p WHERE p.account_id = $1 AND pairs @> jsonb_build_array(jsonb_build_object('profile', p.id)))`,
  'DELETE FROM card_answer WHERE profile_id IN (SELECT id FROM profile WHERE account_id = $1)',
  'UPDATE card_answer SET by_account = NULL WHERE by_account = $1',
  `UPDATE introduction_event SET note = NULL, criterion = NULL
    WHERE by_account = $1 OR introduction_id IN (SELECT i.id FROM introduction i JOIN profile p ON p.id = i.profile_id WHERE p.account_id = $1)`,
  `UPDATE introduction SET terms = NULL, findings = NULL, fit = NULL, for_listing = NULL, for_profile = NULL, due_at = NULL,
      reason = CASE WHEN state IN ('outcome', 'closed') THEN reason ELSE 'no-reason' END,
      state = CASE WHEN state IN ('outcome', 'closed') THEN state ELSE 'closed' END,
      version = version + 1, changed_at = $2
    WHERE profile_id IN (SELECT id FROM profile WHERE account_id = $1)`,
  'UPDATE consent SET withdrawn_at = $2 WHERE account_id = $1 AND withdrawn_at IS NULL',
  'DELETE FROM profile p WHERE account_id = $1 AND NOT EXISTS (SELECT 1 FROM introduction i WHERE i.profile_id = p.id)',
  `UPDATE profile SET statement = '{}', state = 'paused', invitable = false, wish_published = false,
      revision = revision + 1, version = version + 1 WHERE account_id = $1`,
];

const ids = async (
  manager: EntityManager,
  query: string,
  accountId: string,
): Promise<{ id: string; revision: number }[]> => manager.query(query, [accountId]);

/** Organisations that nobody else acts for stop posting, and forget how to reach the person. */
const closeOwnOrganisations = async (context: Context, accountId: string, now: Date): Promise<void> => {
  const alone = `SELECT m.organisation_id FROM membership m WHERE m.account_id = $1
    AND NOT EXISTS (SELECT 1 FROM membership o WHERE o.organisation_id = m.organisation_id AND o.account_id <> $1)`;
  const { manager } = context;
  await manager.query(
    `UPDATE listing l SET state = 'withdrawn', revision = revision + 1, version = version + 1
      FROM (SELECT id FROM listing WHERE organisation_id IN (${alone}) AND state <> 'withdrawn' ORDER BY id FOR NO KEY UPDATE) own
      WHERE l.id = own.id`,
    [accountId],
  );
  const listings = await ids(
    manager,
    `SELECT id, revision FROM listing WHERE organisation_id IN (${alone})`,
    accountId,
  );
  await manager.query('DELETE FROM listing_outside WHERE listing_id = ANY($1)', [
    listings.map(({ id }) => id),
  ]);
  for (const { id, revision } of listings) await mark(manager, 'listing-changed', id, revision, now);
  await manager.query(
    `UPDATE organisation SET phone = NULL, contact_email = NULL, address = '—', harassment_desk = NULL, version = version + 1
      WHERE id IN (${alone})`,
    [accountId],
  );
  await manager.query('DELETE FROM membership WHERE account_id = $1', [accountId]);
};

const demandAnotherAdministrator = async ({ manager }: Context, account: AccountEntity): Promise<void> => {
  if (!account.roles.includes('administrator')) return;
  const others = await manager
    .createQueryBuilder(AccountEntity, 'account')
    .where("account.id <> :id AND account.status = 'active' AND 'administrator' = ANY(account.roles)", {
      id: account.id,
    })
    .getExists();
  if (!others) throw new Refusal('wrong-state');
};

/**
 * Leaves and erases. Nothing that tells who the person was stays, except a tombstone.
 * @throws Refusal `changed-meanwhile`; `wrong-state` for the last administrator.
 */
export const leave = async (context: Context, version: number | undefined): Promise<void> => {
  const { manager, clock } = context;
  const { accountId } = actorOf(context);
  const account = await ownAccount(context);
  expectVersion(account.version, version);
  await demandAnotherAdministrator(context, account);
  const now = clock.now();
  const profiles = await ids(
    manager,
    'SELECT id, revision + 1 AS revision FROM profile WHERE account_id = $1',
    accountId,
  );
  for (const statement of ERASE)
    await manager.query(statement, statement.includes('$2') ? [accountId, now] : [accountId]);
  for (const { id, revision } of profiles) await mark(manager, 'profile-changed', id, revision, now);
  await closeOwnOrganisations(context, accountId, now);
  await manager.update(
    AccountEntity,
    { id: accountId },
    {
      email: `${accountId}@left.invalid`,
      passwordHash: '',
      name: '—',
      language: 'ja',
      roles: [],
      status: 'left',
      version: account.version + 1,
    },
  );
};
