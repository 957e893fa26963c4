import type { Registration } from '@musubi/contracts';
import { randomUUID } from 'node:crypto';
import type { Context } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { AccountEntity } from './account.entity.ts';
import { demandGoodPassword, hashPassword } from './password.ts';

/** Makes an account for a resident. @throws Refusal `already-exists`, or `invalid-input` for a weak password. */
export const registerAccount = async (
  context: Context,
  registration: Registration,
): Promise<AccountEntity> => {
  const { manager, clock } = context;
  const email = registration.email.toLowerCase();
  demandGoodPassword(registration.password, email, '/password');
  if (await manager.existsBy(AccountEntity, { email })) throw new Refusal('already-exists');
  const account: AccountEntity = {
    id: randomUUID(),
    email,
    passwordHash: await hashPassword(registration.password),
    name: registration.name.trim(),
    language: registration.language ?? 'ja',
    roles: ['person'],
    status: 'active',
    version: 1,
    createdAt: clock.now(),
  };
  await manager.insert(AccountEntity, account);
  await recordAudit(context, {
    action: 'register',
    objectKind: 'accounts',
    objectId: account.id,
    actorKind: 'person',
  });
  return account;
};
