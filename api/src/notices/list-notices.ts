import type { NoticePage, PageQuery } from '@musubi/contracts';
import { cursorOf, DEFAULT_LIMIT, readCursor } from '../http/cursor.ts';
import { actorOf } from '../http/handler.ts';
import type { Context } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { NoticeEntity } from './notice.entity.ts';

/** One's own notices, newest first. */
export const listNotices = async (context: Context, page: PageQuery): Promise<NoticePage> => {
  const limit = page.limit ?? DEFAULT_LIMIT;
  const after = readCursor(page.cursor, 'moment', 'id');
  const find = context.manager
    .createQueryBuilder(NoticeEntity, 'n')
    .where('n.accountId = :account', { account: actorOf(context).accountId })
    .orderBy('n.at', 'DESC')
    .addOrderBy('n.id', 'DESC')
    .limit(limit + 1);
  if (after) find.andWhere('(n.at, n.id) < (:at, :id)', { at: after[0], id: after[1] });
  const found = await find.getMany();
  const last = found.length > limit ? found[limit - 1] : undefined;
  const items = found.slice(0, limit).map(({ id, kind, introductionId, programme, at, readAt }) => ({
    id,
    kind,
    at: at.toISOString(),
    read: readAt !== null,
    ...(introductionId ? { introductionId } : {}),
    ...(programme ? { programme } : {}),
  }));
  return { items, ...(last ? { next: cursorOf([last.at.toISOString(), last.id]) } : {}) };
};

/** Once read stays read. @throws Refusal `not-found`, the same for notices of others */
export const markRead = async (context: Context, noticeId: string): Promise<undefined> => {
  const { manager, clock } = context;
  const notice = await manager.findOneBy(NoticeEntity, {
    id: noticeId,
    accountId: actorOf(context).accountId,
  });
  if (!notice) throw new Refusal('not-found');
  if (notice.readAt === null) await manager.update(NoticeEntity, { id: noticeId }, { readAt: clock.now() });
};
