import type { OrganisationFacts } from '@musubi/contracts';
import { randomUUID } from 'node:crypto';
import { AccountEntity } from '../accounts/account.entity.ts';
import { actorOf } from '../http/handler.ts';
import type { Context } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { demandCorporateNumber } from './corporate-number.ts';
import { MembershipEntity } from './membership.entity.ts';
import { factColumns } from './organisation-view.ts';
import { OrganisationEntity } from './organisation.entity.ts';

const MOST = 10;

/**
 * Makes an organisation with the caller as its first member. Corporate numbers are public and not unique here: a refusal
 * would tell whether a firm is already with us (a firm that looks for a successor must not be found that way).
 *
 * @throws Refusal `limit-reached` beyond ten organisations, `invalid-input` for an impossible corporate number.
 */
export const registerOrganisation = async (
  context: Context,
  facts: OrganisationFacts,
): Promise<OrganisationEntity> => {
  const { manager, clock } = context;
  const { accountId, roles } = actorOf(context);
  demandCorporateNumber(facts.corporateNumber);
  await manager
    .createQueryBuilder(AccountEntity, 'account')
    .setLock('pessimistic_write')
    .where({ id: accountId })
    .getOneOrFail();
  if ((await manager.countBy(MembershipEntity, { accountId })) >= MOST) throw new Refusal('limit-reached');
  const now = clock.now();
  const organisation: OrganisationEntity = {
    id: randomUUID(),
    ...factColumns(facts),
    verified: false,
    version: 1,
    createdAt: now,
  };
  await manager.insert(OrganisationEntity, organisation);
  await manager.insert(MembershipEntity, { organisationId: organisation.id, accountId, createdAt: now });
  if (!roles.includes('member'))
    await manager.update(AccountEntity, { id: accountId }, { roles: [...roles, 'member'] });
  return organisation;
};
