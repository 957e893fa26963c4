import type { ReplayView } from '@musubi/contracts';
import { listChanges, proposeWeights, replayWeights } from '@musubi/matching';
import type { ListChanges, Programme, Replay, WeightProposal } from '@musubi/matching';
import type { AnyProgramme } from '@musubi/programmes';
import type { EntityManager } from 'typeorm';
import { matchingNow } from './matching-now.ts';
import { readDecisions } from './read-decisions.ts';
import { readLists } from './read-lists.ts';
import type { ProposalContent } from './weight-proposal.entity.ts';

/** Groups of fewer lists are not shown: they would speak of somebody. */
const SMALLEST_GROUP = 10;

const replayView = (
  { decisions, all, later, turnedRight, turnedWrong, swaps }: Replay,
  lists: ListChanges,
): ReplayView => ({
  all: { decisions, ...all },
  ...(later ? { later } : {}),
  turnedRight,
  turnedWrong,
  swaps: swaps.map((swap) => ({
    turnedRight: swap.turnedRight,
    sameList: swap.sameList,
    likedBefore: swap.likedFit.before,
    likedAfter: swap.likedFit.after,
    refusedBefore: swap.refusedFit.before,
    refusedAfter: swap.refusedFit.after,
  })),
  lists: lists.lists,
  changed: lists.changed,
  groups: lists.groups.filter((group) => group.lists >= SMALLEST_GROUP),
});

const contentOf = ({ sides }: WeightProposal, replay: ReplayView | undefined): ProposalContent => ({
  sides: sides.map(({ side, enough, liked, refused }) => ({ side, enough, liked, refused })),
  weights: sides.flatMap(({ side, changes }) => changes.map((change) => ({ side, ...change }))),
  ...(replay ? { replay } : {}),
});

export interface WorkedOut {
  readonly state: 'open' | 'empty';
  readonly digest: string;
  readonly content: ProposalContent;
}

const changesAnything = ({ sides }: WeightProposal): boolean =>
  sides.some(({ changes }) => changes.some(({ before, after }) => before !== after));

const replayed = async (
  manager: EntityManager,
  programme: AnyProgramme,
  matching: Programme<object, object>,
  proposal: WeightProposal,
): Promise<ReplayView> => {
  const decisions = await readDecisions(manager, programme);
  const lists = [
    ...(await readLists(manager, programme, 'listing')),
    ...(await readLists(manager, programme, 'profile')),
  ];
  return replayView(
    replayWeights(matching, proposal.weights, decisions),
    listChanges(matching, proposal.weights, lists),
  );
};

/** Fits weights to what has been decided, from the ones that count now, and replays them. Changes nothing. */
export const workOut = async (manager: EntityManager, programme: AnyProgramme): Promise<WorkedOut> => {
  const matching = await matchingNow(manager, programme);
  const proposal = proposeWeights(matching, await readDecisions(manager, programme));
  const isOpen = changesAnything(proposal);
  const replay = isOpen ? await replayed(manager, programme, matching, proposal) : undefined;
  return { state: isOpen ? 'open' : 'empty', digest: matching.digest, content: contentOf(proposal, replay) };
};
