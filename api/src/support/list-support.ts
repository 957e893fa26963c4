import type { PageQuery, SupportPage } from '@musubi/contracts';
import { cursorOf, DEFAULT_LIMIT, readCursor } from '../http/cursor.ts';
import type { Context } from '../http/handler.ts';
import { viewSupport } from './keep-support.ts';
import { SupportMeasureEntity } from './support-measure.entity.ts';

/** Every measure, also those that are over: for the people who look after them. */
export const listSupport = async ({ manager }: Context, query: PageQuery): Promise<SupportPage> => {
  const limit = query.limit ?? DEFAULT_LIMIT;
  const after = readCursor(query.cursor, 'text', 'text', 'id');
  const find = manager
    .createQueryBuilder(SupportMeasureEntity, 's')
    .orderBy('s.programme')
    .addOrderBy('s.criterion')
    .addOrderBy('s.id')
    .limit(limit + 1);
  if (after) {
    const [programme, criterion, id] = after;
    find.where('(s.programme, s.criterion, s.id) > (:programme, :criterion, :id)', {
      programme,
      criterion,
      id,
    });
  }
  const found = await find.getMany();
  const last = found.length > limit ? found[limit - 1] : undefined;
  return {
    items: found.slice(0, limit).map(viewSupport),
    ...(last ? { next: cursorOf([last.programme, last.criterion, last.id]) } : {}),
  };
};
