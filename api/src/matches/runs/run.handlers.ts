import type { runRoutes } from '@musubi/contracts';
import type { HandlersOf } from '../../http/handler.ts';
import { askForRun } from './ask-for-run.ts';
import { cancelRun } from './cancel-run.ts';
import { listRuns } from './list-runs.ts';

export const runHandlers: HandlersOf<typeof runRoutes> = {
  listRuns: (call) => listRuns(call, call.query),
  askForRun: (call) => askForRun(call, call.body.programme),
  cancelRun: (call) => cancelRun(call, call.params.runId),
};
