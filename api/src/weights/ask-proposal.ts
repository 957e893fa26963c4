import type { ProposalLine } from '@musubi/contracts';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { actorOf } from '../http/handler.ts';
import type { Context } from '../http/handler.ts';
import { namedProgramme } from '../listings/statement.ts';
import { mark } from '../queue/mark.ts';
import { proposalLine } from './list-proposals.ts';
import { WeightProposalEntity } from './weight-proposal.entity.ts';

/** Writes down that a proposal is wanted, and marks it for the worker. */
export const wantProposal = async (
  manager: EntityManager,
  programme: string,
  { at, askedBy }: { readonly at: Date; readonly askedBy: string | null },
): Promise<WeightProposalEntity> => {
  const proposal = manager.create(WeightProposalEntity, {
    id: randomUUID(),
    programme,
    state: 'asked',
    ...{ digest: null, content: null, askedBy, decidedBy: null, decidedAt: null, reason: null },
    version: 1,
    createdAt: at,
  });
  await manager.insert(WeightProposalEntity, proposal);
  await mark(manager, 'weights-asked', proposal.id, 0, at);
  return proposal;
};

/**
 * An administrator wants to see what the decisions so far speak for.
 * @throws Refusal `invalid-input`
 */
export const askProposal = async (context: Context, programmeId: string): Promise<ProposalLine> => {
  const { manager, clock } = context;
  const { id } = namedProgramme(programmeId);
  const asked = { at: clock.now(), askedBy: actorOf(context).accountId };
  return proposalLine(await wantProposal(manager, id, asked));
};
