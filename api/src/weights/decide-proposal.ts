import type { ProposalLine } from '@musubi/contracts';
import { withWeights } from '@musubi/matching';
import { randomUUID } from 'node:crypto';
import { actorOf } from '../http/handler.ts';
import type { Context } from '../http/handler.ts';
import { Refusal, expectVersion } from '../http/refusal.ts';
import { demandProgramme } from '../listings/statement.ts';
import { mark } from '../queue/mark.ts';
import { proposalLine } from './list-proposals.ts';
import { matchingNow } from './matching-now.ts';
import { WeightProposalEntity } from './weight-proposal.entity.ts';
import { WeightVersionEntity } from './weight-version.entity.ts';

export interface ProposalTarget {
  readonly proposalId: string;
  readonly version: number | undefined;
}

/** Characters of a reason: everybody can read it later. Ours. */
const SHORTEST_REASON = 10;

const demandReason = (reason: string): void => {
  if ([...reason.trim()].length < SHORTEST_REASON)
    throw new Refusal('invalid-input', {
      fields: [{ path: '/reason', rule: 'too-short', limit: SHORTEST_REASON }],
    });
};

/** @throws Refusal `not-found`, `changed-meanwhile`, `wrong-state` */
const openProposal = async (
  { manager }: Context,
  { proposalId, version }: ProposalTarget,
): Promise<WeightProposalEntity> => {
  const proposal = await manager.findOne(WeightProposalEntity, {
    where: { id: proposalId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!proposal) throw new Refusal('not-found');
  expectVersion(proposal.version, version);
  if (proposal.state !== 'open') throw new Refusal('wrong-state');
  return proposal;
};

const decide = async (
  context: Context,
  proposal: WeightProposalEntity,
  change: Pick<WeightProposalEntity, 'state' | 'reason'>,
): Promise<ProposalLine> => {
  const decided = {
    ...change,
    decidedBy: actorOf(context).accountId,
    decidedAt: context.clock.now(),
    version: proposal.version + 1,
  };
  await context.manager.update(WeightProposalEntity, { id: proposal.id }, decided);
  return proposalLine({ ...proposal, ...decided });
};

/**
 * A new version of the weights, with the reason that everybody can read. The worker then scores the programme anew.
 * @throws Refusal `not-found`, `changed-meanwhile`, `invalid-input`; `wrong-state` when it is decided already or was worked
 * out from weights that no longer count
 */
export const acceptProposal = async (
  context: Context,
  target: ProposalTarget,
  reason: string,
): Promise<ProposalLine> => {
  const { manager, clock } = context;
  demandReason(reason);
  const proposal = await openProposal(context, target);
  const { id, programme: programmeId, digest, content } = proposal;
  const matching = await matchingNow(manager, demandProgramme(programmeId));
  if (digest !== matching.digest) throw new Refusal('wrong-state');
  const weights = Object.fromEntries(
    (content?.weights ?? []).map(({ criterion, after }) => [criterion, after]),
  );
  const number = (await manager.countBy(WeightVersionEntity, { programme: programmeId })) + 1;
  const version = {
    ...{ id: randomUUID(), programme: programmeId, number, weights, reason, proposalId: id },
    digest: withWeights(matching, weights).digest,
    acceptedBy: actorOf(context).accountId,
    at: clock.now(),
  };
  await manager.insert(WeightVersionEntity, version);
  await manager.update(
    WeightProposalEntity,
    { programme: programmeId, state: 'open' },
    { state: 'outdated' },
  );
  await mark(manager, 'weights-accepted', version.id, 0, clock.now());
  return decide(context, proposal, { state: 'accepted', reason });
};

/** The weights stay as they are. @throws Refusal `not-found`, `changed-meanwhile`, `wrong-state`, `invalid-input` */
export const declineProposal = async (
  context: Context,
  target: ProposalTarget,
  reason: string,
): Promise<ProposalLine> => {
  demandReason(reason);
  return decide(context, await openProposal(context, target), { state: 'declined', reason });
};
