import { Choice, Day, Id, Moment, Text } from '@musubi/statements';
import { only } from './access.ts';
import { PairParams } from './common.ts';
import { route } from './route.ts';

/** What somebody can say to a card with which nothing has begun: not now, or not this one. */
export const CARD_ANSWERS = ['later', 'no'] as const;
export type CardAnswerKind = (typeof CARD_ANSWERS)[number];

/** What did not fit, in the words of the card. */
export const CARD_REASONS = ['far', 'hours', 'pay', 'work', 'known', 'other'] as const;
export type CardReason = (typeof CARD_REASONS)[number];

export class CardAnswerRequest {
  @Choice(CARD_ANSWERS) answer!: string;
  @Choice(CARD_REASONS, { optional: true }) reason?: string;
  /** The criterion of the programme that the reason is about; without it, the one that the reason points at. */
  @Text({ max: 60, optional: true }) criterion?: string;
  /** `later`: the day from which on the card stands in its place again. Default: two weeks from now. */
  @Day({ optional: true }) until?: string;
}

export class CardAnswer {
  @Choice(CARD_ANSWERS) answer!: string;
  @Choice(['listing', 'profile']) side!: string;
  @Choice(CARD_REASONS, { optional: true }) reason?: string;
  @Text({ max: 60, optional: true }) criterion?: string;
  @Day({ optional: true }) until?: string;
  @Moment() at!: string;
}

/** The answer as it is kept, with the ids by which the answerer knows the two. */
export class KeptCardAnswer extends CardAnswer {
  @Id() listingId!: string;
  @Id() profileId!: string;
}

export const answerRoutes = {
  answerSuggestion: route({
    method: 'PUT',
    path: '/v1/profiles/:profileId/answers/:listingId',
    summary: 'おすすめに「あとで」「ちがう」と答える',
    access: only(['person'], 'own'),
    params: PairParams,
    body: CardAnswerRequest,
    reply: KeptCardAnswer,
    status: 200,
    problems: ['not-found', 'wrong-state'],
  }),
  takeBackSuggestionAnswer: route({
    method: 'DELETE',
    path: '/v1/profiles/:profileId/answers/:listingId',
    summary: 'おすすめへの答えを取り消す',
    access: only(['person'], 'own'),
    params: PairParams,
    reply: 'none',
    status: 204,
    problems: ['not-found'],
  }),
  answerCandidate: route({
    method: 'PUT',
    path: '/v1/listings/:listingId/answers/:profileId',
    summary: '候補に「あとで」「ちがう」と答える',
    access: only(['member'], 'own-organisation'),
    params: PairParams,
    body: CardAnswerRequest,
    reply: KeptCardAnswer,
    status: 200,
    problems: ['not-found', 'wrong-state'],
  }),
  takeBackCandidateAnswer: route({
    method: 'DELETE',
    path: '/v1/listings/:listingId/answers/:profileId',
    summary: '候補への答えを取り消す',
    access: only(['member'], 'own-organisation'),
    params: PairParams,
    reply: 'none',
    status: 204,
    problems: ['not-found'],
  }),
};
