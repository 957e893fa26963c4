import { programmeOf } from '@musubi/programmes';
import type { AnyProgramme } from '@musubi/programmes';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { AccountEntity } from '../accounts/account.entity.ts';
import { hashPassword } from '../accounts/password.ts';
import { dayInTokyo } from '../day.ts';
import { CaseAssignmentEntity } from '../desk/case-assignment.entity.ts';
import { ListingOutsideEntity } from '../listings/listing-outside.entity.ts';
import { ListingEntity } from '../listings/listing.entity.ts';
import { listingTerms } from '../listings/search-keys.ts';
import { MembershipEntity } from '../organisations/membership.entity.ts';
import { OrganisationEntity } from '../organisations/organisation.entity.ts';
import { ProfileEntity } from '../profiles/profile.entity.ts';
import { OutboxEntity } from '../queue/outbox.entity.ts';
import { DEMO_PASSWORD, DEMO_STAFF } from './accounts.ts';
import { idOf } from './dice.ts';
import type { SeedListing, SeedOrganisation, SeedPlan, SeedProfile } from './plan.ts';

const BATCH = 500;
const DAYS_OUT = 90;
const CASE_DAYS = 180;
/** The person whom the contracted counsellor of the demo looks after. */
const COUNSELLED = 'nurse';

const insertAll = async <T extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  rows: readonly QueryDeepPartialEntity<T>[],
): Promise<void> => {
  for (let at = 0; at < rows.length; at += BATCH) await manager.insert(entity, rows.slice(at, at + BATCH));
};

const definitionOf = (id: string): AnyProgramme => {
  const programme = programmeOf(id);
  if (!programme) throw new Error(`The seeds name the programme ${id}, which does not exist.`);
  return programme;
};

const accountRows = (plan: SeedPlan, hash: string, at: Date) => {
  const base = { language: 'ja', status: 'active' as const, createdAt: at };
  const people = plan.people.map(({ key, name, email }) => ({
    ...base,
    id: idOf(key),
    email: email ?? `${key}@seed.invalid`,
    passwordHash: email ? hash : '',
    name,
    roles: ['person' as const],
  }));
  const staff = DEMO_STAFF.map(({ email, name, roles }) => ({
    ...base,
    id: idOf(email),
    email,
    passwordHash: hash,
    name,
    roles: [...roles],
  }));
  return [...staff, ...people];
};

const memberRows = (at: Date) =>
  DEMO_STAFF.flatMap(({ email, organisations = [] }) =>
    organisations.map((key) => ({ organisationId: idOf(key), accountId: idOf(email), createdAt: at })),
  );

const organisationRow = (
  { key, name, kind, address, corporateNumber, about }: SeedOrganisation,
  at: Date,
) => ({
  id: idOf(key),
  name,
  kind,
  address,
  about: about ?? null,
  corporateNumber: corporateNumber ?? null,
  phone: null,
  contactEmail: null,
  harassmentDesk: '世田谷区 産業振興の相談窓口',
  verified: true,
  createdAt: at,
});

const listingRow = (listing: SeedListing, organisation: string, at: Date) => {
  const programme = definitionOf(listing.programme);
  const title = programme.titleOf(listing.statement, 'ja');
  const isHidden = programme.outside !== undefined;
  return {
    id: idOf(listing.key),
    organisationId: idOf(listing.organisation),
    programme: listing.programme,
    state: 'published',
    statement: listing.statement,
    title,
    searchTerms: isHidden ? [] : listingTerms(programme, listing.statement, organisation),
    place: isHidden ? null : (programme.placeOf(listing.statement) ?? null),
    capacity: listing.capacity ?? 1,
    publishedAt: at,
    expiresOn: dayInTokyo(at, DAYS_OUT),
    createdAt: at,
  };
};

const outsideRows = (listings: readonly SeedListing[], at: Date) =>
  listings.flatMap(({ key, programme, statement }) => {
    const { outside } = definitionOf(programme);
    if (!outside) return [];
    return [
      {
        id: idOf(`outside ${key}`),
        listingId: idOf(key),
        programme,
        projection: outside.project(statement),
        publishedAt: at,
      },
    ];
  });

const profileId = (person: string, programme: string): string => idOf(`profile ${person} ${programme}`);

const profileRow = ({ person, programme, statement, invitable, wishPublished }: SeedProfile, at: Date) => ({
  id: profileId(person, programme),
  accountId: idOf(person),
  programme,
  state: 'active',
  statement,
  invitable,
  wishPublished,
  createdAt: at,
});

const mark = (topic: string, subjectId: string, at: Date) => ({
  topic,
  subjectId,
  revision: 1,
  createdAt: at,
});

/** Writes a plan, all of it or nothing. Everything is published and waits to be scored. */
export const writePlan = async (manager: EntityManager, plan: SeedPlan, at: Date): Promise<void> => {
  // Making the rows of a ward takes longer between two statements than a request may be idle.
  await manager.query('SET LOCAL idle_in_transaction_session_timeout = 0');
  const names = new Map(plan.organisations.map(({ key, name }) => [key, name]));
  await insertAll(manager, AccountEntity, accountRows(plan, await hashPassword(DEMO_PASSWORD), at));
  await insertAll(
    manager,
    OrganisationEntity,
    plan.organisations.map((one) => organisationRow(one, at)),
  );
  await insertAll(manager, MembershipEntity, memberRows(at));
  const listings = plan.listings.map((one) => listingRow(one, names.get(one.organisation) ?? '', at));
  await insertAll(manager, ListingEntity, listings);
  await insertAll(manager, ListingOutsideEntity, outsideRows(plan.listings, at));
  const profiles = plan.profiles.map((one) => profileRow(one, at));
  await insertAll(manager, ProfileEntity, profiles);
  await insertAll(manager, CaseAssignmentEntity, [
    {
      id: idOf('case nurse'),
      accountId: idOf('counsellor@musubi.example'),
      profileId: profileId(COUNSELLED, 'employment'),
      listingId: null,
      until: new Date(at.getTime() + CASE_DAYS * 86_400_000),
    },
  ]);
  await insertAll(manager, OutboxEntity, [
    ...listings.map(({ id }) => mark('listing-changed', id, at)),
    ...profiles.map(({ id }) => mark('profile-changed', id, at)),
  ]);
};
