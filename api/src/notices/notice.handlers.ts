import type { noticeRoutes } from '@musubi/contracts';
import type { HandlersOf } from '../http/handler.ts';
import { followEvents } from './follow-events.ts';
import { listNotices, markRead } from './list-notices.ts';

export const noticeHandlers: HandlersOf<typeof noticeRoutes> = {
  listNotices: (call) => listNotices(call, call.query),
  readNotice: (call) => markRead(call, call.params.noticeId),
  followEvents,
  health: async ({ manager }) => {
    await manager.query('SELECT 1');
    return { status: 'ok' };
  },
};
