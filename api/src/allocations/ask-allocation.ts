import { ALLOCATION_METHODS } from '@musubi/contracts';
import type { AllocationLine, AllocationRequest } from '@musubi/contracts';
import { programmeOf } from '@musubi/programmes';
import { randomUUID } from 'node:crypto';
import { actorOf } from '../http/handler.ts';
import type { Context } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { namedProgramme } from '../listings/statement.ts';
import { mark } from '../queue/mark.ts';
import { AllocationEntity } from './allocation.entity.ts';
import { allocationLine } from './read-allocation.ts';

/** Confidential programmes are brought together case by case and never placed by the dozen. */
export const isConfidential = (programme: string): boolean => programmeOf(programme)?.outside !== undefined;

/**
 * A coordinator wants to see what placing everybody at once would mean. Nothing is proposed.
 * @throws Refusal `invalid-input`; `not-found` for confidential programmes
 */
export const askAllocation = async (
  context: Context,
  { programme, method, cap, leastFit }: AllocationRequest,
): Promise<AllocationLine> => {
  const { manager, clock } = context;
  const { id } = namedProgramme(programme);
  if (isConfidential(id)) throw new Refusal('not-found');
  const allocation = manager.create(AllocationEntity, {
    id: randomUUID(),
    programme: id,
    method: ALLOCATION_METHODS.find((one) => one === method) ?? 'stable',
    ...{ cap, leastFit, state: 'asked', progress: 0, figures: null, pairs: null },
    askedBy: actorOf(context).accountId,
    askedAt: clock.now(),
  });
  await manager.insert(AllocationEntity, allocation);
  await mark(manager, 'allocation-asked', allocation.id, 0, clock.now());
  return allocationLine(allocation);
};
