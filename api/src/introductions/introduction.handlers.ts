import type { introductionRoutes } from '@musubi/contracts';
import { listFollowUps } from '../desk/list-follow-ups.ts';
import { movePair, readPair } from '../desk/pair.ts';
import { readProgress } from '../desk/read-progress.ts';
import { readQueue } from '../desk/read-queue.ts';
import type { HandlersOf } from '../http/handler.ts';
import { listIntroductions } from './list-introductions.ts';
import { changeTerms, moveIntroduction } from './move-introduction.ts';
import { apply, invite } from './open-pair.ts';
import { readIntroduction } from './read-introduction.ts';

export const introductionHandlers: HandlersOf<typeof introductionRoutes> = {
  apply: (call) =>
    apply(call, {
      profileId: call.params.profileId,
      listingId: call.body.listingId,
      message: call.body.message,
    }),
  invite: (call) =>
    invite(call, {
      listingId: call.params.listingId,
      profileId: call.body.profileId,
      message: call.body.message,
    }),
  listIntroductions: (call) => listIntroductions(call, call.query),
  readIntroduction: (call) => readIntroduction(call, call.params.introductionId),
  moveIntroduction: (call) =>
    moveIntroduction(call, {
      introductionId: call.params.introductionId,
      version: call.version,
      request: call.body,
    }),
  changeTerms: (call) =>
    changeTerms(call, {
      introductionId: call.params.introductionId,
      version: call.version,
      terms: call.body.terms,
    }),
  readQueue: (call) => readQueue(call, call.query),
  readPair: (call) => readPair(call, call.params),
  movePair: (call) => movePair(call, { ...call.params, version: call.version, request: call.body }),
  listFollowUps: (call) => listFollowUps(call, call.query),
  readProgress: (call) => readProgress(call),
};
