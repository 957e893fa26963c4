import type { intakeRoutes } from '@musubi/contracts';
import type { HandlersOf } from '../http/handler.ts';
import { readText } from './read-text.ts';

export const intakeHandlers: HandlersOf<typeof intakeRoutes> = {
  proposeStatement: async (call) => readText(call, call.body),
};
