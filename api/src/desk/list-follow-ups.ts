import type { IntroductionPage, PageQuery } from '@musubi/contracts';
import { cursorOf, DEFAULT_LIMIT, readCursor } from '../http/cursor.ts';
import type { Context } from '../http/handler.ts';
import { viewInOrder } from '../introductions/list-introductions.ts';
import { inCases, limitedTo } from './case-filter.ts';

/** Days after which an introduction without news deserves a call. */
const QUIET_DAYS = 14;

/** What runs and may need a word, by the day when it does: proposals by their last day, introductions after two quiet weeks. */
export const listFollowUps = async (context: Context, page: PageQuery): Promise<IntroductionPage> => {
  const limit = page.limit ?? DEFAULT_LIMIT;
  const after = readCursor(page.cursor, 'moment', 'id');
  const rows = await context.manager.query<{ id: string; due: Date }[]>(
    `SELECT * FROM (
       SELECT i.id, date_trunc('milliseconds', coalesce(i.due_at, i.changed_at + make_interval(days => $1))) AS due
       FROM introduction i WHERE i.state IN ('proposed', 'introduced', 'trial') AND ${inCases('$2', '$3', 'i.listing_id', 'i.profile_id')}) f
     WHERE $4::timestamptz IS NULL OR (due, id) > ($4, $5::uuid) ORDER BY due, id LIMIT $6`,
    [QUIET_DAYS, limitedTo(context), context.clock.now(), after?.[0] ?? null, after?.[1] ?? null, limit + 1],
  );
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: await viewInOrder(
      context,
      rows.slice(0, limit).map(({ id }) => ({ id, side: 'desk' as const })),
    ),
    ...(last ? { next: cursorOf([last.due.toISOString(), last.id]) } : {}),
  };
};
