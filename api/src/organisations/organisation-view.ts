import type { Organisation, OrganisationFacts } from '@musubi/contracts';
import type { OrganisationEntity } from './organisation.entity.ts';

const said = <Name extends string>(name: Name, value: string | null): { [K in Name]?: string } =>
  value === null ? {} : ({ [name]: value } as { [K in Name]: string });

/** What members and the desk see. */
export const organisationView = (organisation: OrganisationEntity): Organisation => ({
  id: organisation.id,
  name: organisation.name,
  kind: organisation.kind,
  ...said('corporateNumber', organisation.corporateNumber),
  address: organisation.address,
  ...said('phone', organisation.phone),
  ...said('contactEmail', organisation.contactEmail),
  ...said('harassmentDesk', organisation.harassmentDesk),
  ...said('about', organisation.about),
  verified: organisation.verified,
  version: organisation.version,
});

/** The columns that a member may set, named one by one: a body never reaches an entity. */
export const factColumns = (facts: OrganisationFacts) => ({
  name: facts.name.trim(),
  kind: facts.kind,
  corporateNumber: facts.corporateNumber || null,
  address: facts.address.trim(),
  phone: facts.phone || null,
  contactEmail: facts.contactEmail || null,
  harassmentDesk: facts.harassmentDesk || null,
  about: facts.about || null,
});
