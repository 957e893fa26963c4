import type { PageQuery, Proposal, ProposalLine, ProposalPage } from '@musubi/contracts';
import { DEFAULT_LIMIT, cursorOf, readCursor } from '../http/cursor.ts';
import type { Context } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { WeightProposalEntity } from './weight-proposal.entity.ts';

export const proposalLine = (proposal: WeightProposalEntity): ProposalLine => {
  const { id, programme, state, createdAt, decidedAt, reason, version } = proposal;
  return {
    ...{ id, programme, state, version, askedAt: createdAt.toISOString() },
    ...(decidedAt === null ? {} : { decidedAt: decidedAt.toISOString() }),
    ...(reason === null ? {} : { reason }),
  };
};

/** Proposals, newest first. */
export const listProposals = async (
  { manager }: Context,
  { cursor, limit = DEFAULT_LIMIT }: PageQuery,
): Promise<ProposalPage> => {
  const [at, id] = readCursor(cursor, 'moment', 'id') ?? [];
  const query = manager
    .createQueryBuilder(WeightProposalEntity, 'proposal')
    .orderBy('proposal.createdAt', 'DESC')
    .addOrderBy('proposal.id', 'DESC')
    .limit(limit + 1);
  if (at !== undefined) query.where('(proposal.createdAt, proposal.id) < (:at, :id)', { at, id });
  const rows = await query.getMany();
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(proposalLine),
    ...(rows.length > limit && last ? { next: cursorOf([last.createdAt.toISOString(), last.id]) } : {}),
  };
};

/** A proposal with its evidence and replay. @throws Refusal `not-found` */
export const readProposal = async ({ manager }: Context, proposalId: string): Promise<Proposal> => {
  const proposal = await manager.findOneBy(WeightProposalEntity, { id: proposalId });
  if (!proposal) throw new Refusal('not-found');
  return { ...proposalLine(proposal), ...(proposal.content ?? { sides: [], weights: [] }) };
};
