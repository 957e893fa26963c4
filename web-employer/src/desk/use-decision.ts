import type { BodyOf, PairDetail, Routes } from '@musubi/contracts';
import { useAction, useSession } from '@musubi/web-kit';
import { shallowRef } from 'vue';

export type Decision = BodyOf<Routes['movePair']>;

/** What was decided last, so that it can be taken back. */
export interface Decided {
  readonly pair: PairDetail;
  readonly command: string;
}

const paramsOf = ({ card }: PairDetail) => ({ listingId: card.listingId, profileId: card.profileId });

/** Decides about a pair at the version that was seen, and takes it back where the lifecycle allows. */
export const useDecision = () => {
  const session = useSession();
  const last = shallowRef<Decided>();
  const decide = useAction(async (pair: PairDetail, body: Decision): Promise<PairDetail> => {
    const now = await session.call('movePair', { params: paramsOf(pair), body, version: pair.version });
    last.value = { pair: now, command: body.command };
    return now;
  });
  const undo = useAction(async (): Promise<PairDetail | undefined> => {
    const decided = last.value;
    if (!decided?.pair.commands.includes('restore')) return undefined;
    const restored = await session.call('movePair', {
      params: paramsOf(decided.pair),
      body: { command: 'restore' },
      version: decided.pair.version,
    });
    last.value = undefined;
    return restored;
  });
  return { last, decide, undo };
};
