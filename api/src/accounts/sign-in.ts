import type { Credentials } from '@musubi/contracts';
import type { Context } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { AccountEntity } from './account.entity.ts';
import { admitGuess } from './attempts.ts';
import { verifyPassword } from './password.ts';
import { openSession } from './session.ts';
import type { OpenSession } from './session.ts';

export interface From {
  readonly secret: string;
  readonly address: string;
}

/**
 * Opens a session for somebody who knows the password.
 * @throws Refusal `wrong-credentials`, the same whether the account is unknown, suspended or the password wrong;
 * `too-many-requests` after too many wrong guesses.
 */
export const signIn = async (
  context: Context,
  credentials: Credentials,
  from: From,
): Promise<OpenSession> => {
  const email = credentials.email.toLowerCase();
  const guess = await admitGuess(context, { ...from, email });
  const account = await context.manager.findOneBy(AccountEntity, { email });
  const good = await verifyPassword(account?.passwordHash, credentials.password);
  const admitted = good && account?.status === 'active';
  await guess.note(admitted);
  if (!admitted) throw new Refusal('wrong-credentials', { keepWrites: true });
  return openSession(context, account.id);
};
