import { In } from 'typeorm';
import { actorOf, hasRole } from '../http/handler.ts';
import type { Context } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { mayCounselOrganisation } from './counselled.ts';
import { isMember, organisationsOf } from './members.ts';
import { OrganisationEntity } from './organisation.entity.ts';

/** The caller's own organisations. */
export const listOrganisations = async (context: Context): Promise<OrganisationEntity[]> => {
  const ids = await organisationsOf(context, actorOf(context).accountId);
  return context.manager.find(OrganisationEntity, {
    where: { id: In(ids) },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
};

const mayRead = async (context: Context, organisationId: string): Promise<boolean> => {
  const actor = actorOf(context);
  if (hasRole(actor, 'coordinator')) return true;
  if (await isMember(context, organisationId)) return true;
  return hasRole(actor, 'counsellor') && mayCounselOrganisation(context, organisationId);
};

/** @throws Refusal `not-found` for everybody who has no business with it. */
export const readOrganisation = async (
  context: Context,
  organisationId: string,
): Promise<OrganisationEntity> => {
  if (!(await mayRead(context, organisationId))) throw new Refusal('not-found');
  const organisation = await context.manager.findOneBy(OrganisationEntity, { id: organisationId });
  if (!organisation) throw new Refusal('not-found');
  return organisation;
};
