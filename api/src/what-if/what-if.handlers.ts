import type { whatIfRoutes } from '@musubi/contracts';
import type { HandlersOf } from '../http/handler.ts';
import { countForAnybody, countForListing, countForProfile } from './count-for.ts';
import { listRoles } from './list-roles.ts';

export const whatIfHandlers: HandlersOf<typeof whatIfRoutes> = {
  countForListing: (call) => countForListing(call, call.params.listingId, call.body.statement),
  countForProfile: (call) => countForProfile(call, call.params.profileId, call.body.statement),
  countForAnybody: (call) => countForAnybody(call, call.params.programme, call.body.statement),
  listRoles: (call) => listRoles(call, call.params.profileId),
};
