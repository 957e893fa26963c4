import type { AccountChange, PasswordChange } from '@musubi/contracts';
import { actorOf } from '../http/handler.ts';
import type { Context } from '../http/handler.ts';
import { Refusal, expectVersion } from '../http/refusal.ts';
import { AccountEntity } from './account.entity.ts';
import { admitGuess } from './attempts.ts';
import { demandGoodPassword, hashPassword, verifyPassword } from './password.ts';
import { endSessions, openSession } from './session.ts';
import type { OpenSession } from './session.ts';
import type { From } from './sign-in.ts';

export const lockAccount = ({ manager }: Context, id: string): Promise<AccountEntity | null> =>
  manager.createQueryBuilder(AccountEntity, 'account').setLock('pessimistic_write').where({ id }).getOne();

/** The caller's own account, locked. @throws Refusal `not-signed-in` when it has left while we waited for the lock. */
export const ownAccount = async (context: Context): Promise<AccountEntity> => {
  const account = await lockAccount(context, actorOf(context).accountId);
  if (account?.status !== 'active') throw new Refusal('not-signed-in');
  return account;
};

/** Name and language. @throws Refusal `changed-meanwhile`. */
export const changeAccount = async (
  context: Context,
  version: number | undefined,
  change: AccountChange,
): Promise<AccountEntity> => {
  const account = await ownAccount(context);
  expectVersion(account.version, version);
  const name = change.name?.trim() || account.name;
  const changed = { name, language: change.language ?? account.language, version: account.version + 1 };
  await context.manager.update(AccountEntity, { id: account.id }, changed);
  return { ...account, ...changed };
};

/** Ends every session and opens a new one. @throws Refusal `wrong-credentials`, `too-many-requests`, `invalid-input`. */
export const changePassword = async (
  context: Context,
  change: PasswordChange,
  from: From,
): Promise<OpenSession> => {
  const account = await ownAccount(context);
  const guess = await admitGuess(context, { ...from, email: account.email });
  const good = await verifyPassword(account.passwordHash, change.current);
  await guess.note(good);
  if (!good) throw new Refusal('wrong-credentials', { keepWrites: true });
  demandGoodPassword(change.next, account.email, '/next');
  await context.manager.update(
    AccountEntity,
    { id: account.id },
    {
      passwordHash: await hashPassword(change.next),
      version: account.version + 1,
    },
  );
  await endSessions(context, { accountId: account.id });
  return openSession(context, account.id);
};
