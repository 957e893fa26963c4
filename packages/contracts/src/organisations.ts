import { Choice, Email, Flag, Id, Parts, Text, Whole } from '@musubi/statements';
import { only, signedIn } from './access.ts';
import { OrganisationParams } from './common.ts';
import { route } from './route.ts';

export const ORGANISATION_KINDS = ['business', 'npo', 'landlord', 'estate-agent', 'public-body'] as const;

export class OrganisationFacts {
  @Text({ max: 80 }) name!: string;
  @Choice(ORGANISATION_KINDS) kind!: string;
  /** 13 digits (法人番号); sole proprietors have none. */
  @Text({ max: 13, optional: true }) corporateNumber?: string;
  @Text({ max: 120, sensitivity: 'personal' }) address!: string;
  @Text({ max: 40, optional: true, sensitivity: 'personal' }) phone?: string;
  @Email({ optional: true, sensitivity: 'personal' }) contactEmail?: string;
  /** Desk for harassment complaints of applicants (均等法 13条, 2026-10-01). */
  @Text({ max: 80, optional: true }) harassmentDesk?: string;
  @Text({ max: 400, optional: true }) about?: string;
}

export class Organisation extends OrganisationFacts {
  @Id() id!: string;
  @Flag() verified!: boolean;
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
}

export class OrganisationList {
  @Parts(() => Organisation, { max: 100 }) items!: Organisation[];
}

export const organisationRoutes = {
  registerOrganisation: route({
    method: 'POST',
    path: '/v1/organisations',
    summary: '事業者を登録する',
    access: signedIn(),
    body: OrganisationFacts,
    reply: Organisation,
    status: 201,
    problems: ['invalid-input', 'limit-reached'],
    idempotent: true,
  }),
  listOrganisations: route({
    method: 'GET',
    path: '/v1/organisations',
    summary: '自分の事業者',
    access: signedIn('own'),
    reply: OrganisationList,
    status: 200,
    problems: [],
  }),
  readOrganisation: route({
    method: 'GET',
    path: '/v1/organisations/:organisationId',
    summary: '事業者を見る',
    access: only(['member', 'coordinator', 'counsellor'], 'own-organisation'),
    params: OrganisationParams,
    reply: Organisation,
    status: 200,
    problems: ['not-found'],
  }),
  changeOrganisation: route({
    method: 'PUT',
    path: '/v1/organisations/:organisationId',
    summary: '事業者を変える',
    access: only(['member'], 'own-organisation'),
    params: OrganisationParams,
    body: OrganisationFacts,
    reply: Organisation,
    status: 200,
    problems: ['not-found', 'changed-meanwhile'],
    versioned: true,
  }),
};
