import { actorOf } from '../http/handler.ts';
import type { Context } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { MembershipEntity } from './membership.entity.ts';

/** The organisations for which the caller acts. */
export const organisationsOf = async ({ manager }: Context, accountId: string): Promise<string[]> => {
  const rows = await manager.findBy(MembershipEntity, { accountId });
  return rows.map((row) => row.organisationId);
};

/** Accounts that act for an organisation. */
export const membersOf = async ({ manager }: Context, organisationId: string): Promise<string[]> => {
  const rows = await manager.findBy(MembershipEntity, { organisationId });
  return rows.map((row) => row.accountId);
};

/** Whether the caller, having the role besides, acts for the organisation. */
export const isMember = (context: Context, organisationId: string): Promise<boolean> => {
  const { accountId, roles } = actorOf(context);
  return roles.includes('member')
    ? context.manager.existsBy(MembershipEntity, { accountId, organisationId })
    : Promise.resolve(false);
};

/** @throws Refusal `not-found`, the same as if there were no such organisation. */
export const demandMember = async (context: Context, organisationId: string): Promise<void> => {
  if (!(await isMember(context, organisationId))) throw new Refusal('not-found');
};
