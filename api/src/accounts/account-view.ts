import type { Account } from '@musubi/contracts';
import type { AccountEntity } from './account.entity.ts';

/** What the account itself and administrators see. */
export const accountView = (account: AccountEntity): Account => ({
  id: account.id,
  email: account.email,
  name: account.name,
  language: account.language,
  roles: account.roles,
  status: account.status,
  version: account.version,
});
