import type { organisationRoutes } from '@musubi/contracts';
import type { HandlersOf } from '../http/handler.ts';
import { changeOrganisation } from './change-organisation.ts';
import { organisationView } from './organisation-view.ts';
import { listOrganisations, readOrganisation } from './read-organisations.ts';
import { registerOrganisation } from './register-organisation.ts';

export const organisationHandlers: HandlersOf<typeof organisationRoutes> = {
  registerOrganisation: async (call) => organisationView(await registerOrganisation(call, call.body)),
  listOrganisations: async (call) => ({ items: (await listOrganisations(call)).map(organisationView) }),
  readOrganisation: async (call) =>
    organisationView(await readOrganisation(call, call.params.organisationId)),
  changeOrganisation: async (call) =>
    organisationView(await changeOrganisation(call, { ...call.params, version: call.version }, call.body)),
};
