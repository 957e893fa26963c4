import type { AccountPage, PageQuery, RoleChange } from '@musubi/contracts';
import { DEFAULT_LIMIT, cursorOf, readCursor } from '../http/cursor.ts';
import { actorOf } from '../http/handler.ts';
import type { Context } from '../http/handler.ts';
import { Refusal, expectVersion } from '../http/refusal.ts';
import { AccountEntity } from './account.entity.ts';
import { accountView } from './account-view.ts';
import { lockAccount } from './change-account.ts';
import { endSessions } from './session.ts';

/** Accounts by e-mail; those who left are not among them. */
export const listAccounts = async (
  { manager }: Context,
  { cursor, limit = DEFAULT_LIMIT }: PageQuery,
): Promise<AccountPage> => {
  const [after] = readCursor(cursor, 'id') ?? [];
  const query = manager
    .createQueryBuilder(AccountEntity, 'account')
    .where("account.status <> 'left'")
    .orderBy('account.id')
    .limit(limit + 1);
  if (after !== undefined) query.andWhere('account.id > :after', { after });
  const rows = await query.getMany();
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(accountView),
    ...(rows.length > limit && last ? { next: cursorOf([last.id]) } : {}),
  };
};

export interface AccountTarget {
  readonly accountId: string;
  readonly version: number | undefined;
}

/**
 * Roles and suspension; both count from the next request on. Nobody changes their own: it takes two people to make an
 * administrator.
 * @throws Refusal `not-found`, `changed-meanwhile`, `not-allowed`.
 */
export const changeRoles = async (
  context: Context,
  { accountId, version }: AccountTarget,
  change: RoleChange,
): Promise<AccountEntity> => {
  const account = await lockAccount(context, accountId);
  if (!account || account.status === 'left') throw new Refusal('not-found');
  if (account.id === actorOf(context).accountId) throw new Refusal('not-allowed');
  expectVersion(account.version, version);
  const status = change.status === 'active' || change.status === 'suspended' ? change.status : account.status;
  const changed = { roles: change.roles ?? account.roles, status, version: account.version + 1 };
  await context.manager.update(AccountEntity, { id: account.id }, changed);
  if (status === 'suspended') await endSessions(context, { accountId: account.id });
  return { ...account, ...changed };
};
