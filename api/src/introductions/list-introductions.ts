import type { Introduction, IntroductionPage, IntroductionQuery } from '@musubi/contracts';
import { In } from 'typeorm';
import { cursorOf, DEFAULT_LIMIT, readCursor } from '../http/cursor.ts';
import { actorOf } from '../http/handler.ts';
import type { Context } from '../http/handler.ts';
import { IntroductionEntity } from './introduction.entity.ts';
import type { Looked } from './introduction.view.ts';
import { allSeen, viewIntroduction } from './introduction.view.ts';
import type { PartySide } from './party.ts';
import { pairsOf } from './party.ts';

interface Row {
  readonly id: string;
  readonly side: PartySide;
  readonly changed_at: Date;
}

/** Views in the order of the ids, in so many questions however many there are; a row that went meanwhile is left out. */
export const viewInOrder = async (
  context: Context,
  rows: readonly Pick<Row, 'id' | 'side'>[],
): Promise<Introduction[]> => {
  const found = await context.manager.findBy(IntroductionEntity, { id: In(rows.map((row) => row.id)) });
  const byId = new Map(found.map((one) => [one.id, one]));
  const pairOf = await pairsOf(context.manager, found);
  const looked = rows.flatMap(({ id, side }): Looked[] => {
    const introduction = byId.get(id);
    const pair = introduction && pairOf(introduction);
    return introduction && pair ? [{ introduction, pair, you: side }] : [];
  });
  return (await allSeen(context, looked)).map((seen) => viewIntroduction(context, seen));
};

/** One's own introductions on either side, the last changed first; pairs that were never proposed are the desk's. */
export const listIntroductions = async (
  context: Context,
  query: IntroductionQuery,
): Promise<IntroductionPage> => {
  const limit = query.limit ?? DEFAULT_LIMIT;
  const after = readCursor(query.cursor, 'moment', 'id');
  const rows = await context.manager.query<Row[]>(
    `SELECT i.id, CASE WHEN p.account_id = $1 THEN 'profile' ELSE 'listing' END AS side, i.changed_at
     FROM introduction i JOIN profile p ON p.id = i.profile_id JOIN listing l ON l.id = i.listing_id
     WHERE i.proposed_at IS NOT NULL AND (
       (p.account_id = $1 AND $2::text IS DISTINCT FROM 'listing')
       OR (p.account_id <> $1 AND $2::text IS DISTINCT FROM 'profile'
           AND EXISTS (SELECT FROM membership m WHERE m.organisation_id = l.organisation_id AND m.account_id = $1)))
       AND ($3::text IS NULL OR i.state = $3)
       AND ($4::timestamptz IS NULL OR (i.changed_at, i.id) < ($4, $5::uuid))
     ORDER BY i.changed_at DESC, i.id DESC LIMIT $6`,
    [
      actorOf(context).accountId,
      query.side ?? null,
      query.state ?? null,
      after?.[0] ?? null,
      after?.[1] ?? null,
      limit + 1,
    ],
  );
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: await viewInOrder(context, rows.slice(0, limit)),
    ...(last ? { next: cursorOf([last.changed_at.toISOString(), last.id]) } : {}),
  };
};
