import type { listingRoutes } from '@musubi/contracts';
import type { HandlersOf } from '../http/handler.ts';
import { listCandidates, readCandidate } from '../matches/list-candidates.ts';
import { changeListing } from './change-listing.ts';
import { draftListing } from './draft-listing.ts';
import { checkGate, listProgrammes, readSchemas } from './programmes.ts';
import { publishListing } from './publish-listing.ts';
import { listListings, readListing } from './read-listings.ts';
import { pauseListing, withdrawListing } from './rest-listing.ts';
import { readPublicListing, searchListings } from './search-listings.ts';

export const listingHandlers: HandlersOf<typeof listingRoutes> = {
  listProgrammes: (call) => listProgrammes(call),
  readSchemas: async ({ params }) => readSchemas(params.programme),
  checkGate: async ({ params, body }) => checkGate(params.programme, body.statement),
  searchListings: (call) => searchListings(call, call.query),
  readPublicListing: (call) => readPublicListing(call, call.params.listingId),
  draftListing: (call) =>
    draftListing(call, { organisationId: call.params.organisationId, draft: call.body }),
  listListings: (call) => listListings(call, call.params.organisationId, call.query),
  readListing: (call) => readListing(call, call.params.listingId),
  changeListing: (call) =>
    changeListing(call, { listingId: call.params.listingId, version: call.version, change: call.body }),
  publishListing: (call) => publishListing(call, { listingId: call.params.listingId, version: call.version }),
  pauseListing: (call) => pauseListing(call, { listingId: call.params.listingId, version: call.version }),
  withdrawListing: (call) =>
    withdrawListing(call, { listingId: call.params.listingId, version: call.version }),
  listCandidates: (call) => listCandidates(call, call.params.listingId, call.query),
  readCandidate: (call) => readCandidate(call, call.params),
};
