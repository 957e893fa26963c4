import type { ShortCard } from '@musubi/contracts';
import { NO_REASONS, useAction, useSession } from '@musubi/web-kit';
import type { NoReason } from '@musubi/web-kit';

/** Why a candidate is not shown for now: kept for later, or not the right one. */
export type Aside = 'later' | NoReason;

const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());

/** What the business has answered to a card, as long as it counts. */
export const asideOf = ({ answer }: ShortCard): Aside | undefined => {
  if (answer === undefined) return undefined;
  if (answer.answer === 'later') return (answer.until ?? '') > today() ? 'later' : undefined;
  return NO_REASONS.find((reason) => reason === answer.reason) ?? 'other';
};

/** Answers to the cards of a listing; kept by the service, so that every device and colleague sees the same list. */
export const usePutAside = (listingId: () => string) => {
  const session = useSession();
  const paramsOf = (profileId: string) => ({ listingId: listingId(), profileId });
  const put = useAction(async (profileId: string, aside: Aside) =>
    session.call('answerCandidate', {
      params: paramsOf(profileId),
      body: aside === 'later' ? { answer: 'later' } : { answer: 'no', reason: aside },
    }),
  );
  const restore = useAction(async (profileId: string) => {
    await session.call('takeBackCandidateAnswer', { params: paramsOf(profileId) });
    return profileId;
  });
  return { put, restore };
};
