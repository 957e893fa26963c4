import type { weightRoutes } from '@musubi/contracts';
import type { HandlersOf } from '../http/handler.ts';
import { askProposal } from './ask-proposal.ts';
import { acceptProposal, declineProposal } from './decide-proposal.ts';
import { listProposals, readProposal } from './list-proposals.ts';
import { readWeights } from './read-weights.ts';

export const weightHandlers: HandlersOf<typeof weightRoutes> = {
  readWeights: (call) => readWeights(call, call.params.programme),
  listProposals: (call) => listProposals(call, call.query),
  readProposal: (call) => readProposal(call, call.params.proposalId),
  askProposal: (call) => askProposal(call, call.body.programme),
  acceptProposal: (call) => acceptProposal(call, { ...call.params, version: call.version }, call.body.reason),
  declineProposal: (call) =>
    declineProposal(call, { ...call.params, version: call.version }, call.body.reason),
};
