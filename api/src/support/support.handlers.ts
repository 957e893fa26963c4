import type { supportRoutes } from '@musubi/contracts';
import type { HandlersOf } from '../http/handler.ts';
import { addSupport, changeSupport } from './keep-support.ts';
import { listSupport } from './list-support.ts';

export const supportHandlers: HandlersOf<typeof supportRoutes> = {
  listSupport: (call) => listSupport(call, call.query),
  addSupport: (call) => addSupport(call, call.body),
  changeSupport: (call) =>
    changeSupport(call, { supportId: call.params.supportId, version: call.version }, call.body),
};
