import type { answerRoutes } from '@musubi/contracts';
import type { HandlersOf } from '../http/handler.ts';
import {
  answerCandidate,
  answerSuggestion,
  takeBackCandidateAnswer,
  takeBackSuggestionAnswer,
} from './answer-card.ts';

export const answerHandlers: HandlersOf<typeof answerRoutes> = {
  answerSuggestion: (call) => answerSuggestion(call, call.params, call.body),
  takeBackSuggestionAnswer: async (call) => {
    await takeBackSuggestionAnswer(call, call.params);
    return undefined;
  },
  answerCandidate: (call) => answerCandidate(call, call.params, call.body),
  takeBackCandidateAnswer: async (call) => {
    await takeBackCandidateAnswer(call, call.params);
    return undefined;
  },
};
