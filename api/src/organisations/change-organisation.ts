import type { OrganisationFacts } from '@musubi/contracts';
import type { Context } from '../http/handler.ts';
import { Refusal, expectVersion } from '../http/refusal.ts';
import { demandCorporateNumber } from './corporate-number.ts';
import { demandMember } from './members.ts';
import { factColumns } from './organisation-view.ts';
import { OrganisationEntity } from './organisation.entity.ts';

export interface OrganisationTarget {
  readonly organisationId: string;
  readonly version: number | undefined;
}

/** A changed name or number has to be looked at again. @throws Refusal `not-found`, `changed-meanwhile`, `invalid-input`. */
export const changeOrganisation = async (
  context: Context,
  { organisationId, version }: OrganisationTarget,
  facts: OrganisationFacts,
): Promise<OrganisationEntity> => {
  await demandMember(context, organisationId);
  demandCorporateNumber(facts.corporateNumber);
  const stored = await context.manager
    .createQueryBuilder(OrganisationEntity, 'organisation')
    .setLock('pessimistic_write')
    .where({ id: organisationId })
    .getOne();
  if (!stored) throw new Refusal('not-found');
  expectVersion(stored.version, version);
  const columns = factColumns(facts);
  const same = columns.name === stored.name && columns.corporateNumber === stored.corporateNumber;
  const changed = { ...columns, verified: stored.verified && same, version: stored.version + 1 };
  await context.manager.update(OrganisationEntity, { id: organisationId }, changed);
  return { ...stored, ...changed };
};
