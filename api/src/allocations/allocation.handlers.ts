import type { allocationRoutes } from '@musubi/contracts';
import type { HandlersOf } from '../http/handler.ts';
import { askAllocation } from './ask-allocation.ts';
import { listAllocations, readAllocation } from './read-allocation.ts';
import { shortlistAllocation } from './shortlist-allocation.ts';

export const allocationHandlers: HandlersOf<typeof allocationRoutes> = {
  askAllocation: (call) => askAllocation(call, call.body),
  listAllocations: (call) => listAllocations(call, call.query),
  readAllocation: (call) => readAllocation(call, call.params.allocationId),
  shortlistAllocation: (call) => shortlistAllocation(call, call.params.allocationId, call.body.pairs),
};
