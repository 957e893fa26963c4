import type { AuditPage, PageQuery } from '@musubi/contracts';
import { DEFAULT_LIMIT, cursorOf, readCursor } from '../http/cursor.ts';
import type { Context } from '../http/handler.ts';
import { AuditEntity } from './audit.entity.ts';
import { recordAudit } from './record-audit.ts';

/** The trail, newest first. Reading it is itself written down. */
export const listAudit = async (
  context: Context,
  { cursor, limit = DEFAULT_LIMIT }: PageQuery,
): Promise<AuditPage> => {
  const [before] = readCursor(cursor, 'whole') ?? [];
  const query = context.manager
    .createQueryBuilder(AuditEntity, 'audit')
    .orderBy('audit.sequence', 'DESC')
    .limit(limit + 1);
  if (before !== undefined) query.where('audit.sequence < :before', { before });
  const rows = await query.getMany();
  const shown = rows.slice(0, limit);
  await recordAudit(context, {
    action: 'listAudit',
    objectKind: 'audit',
    purpose: 'audit',
    actorKind: 'system',
  });
  return {
    items: shown.map((line) => ({
      sequence: Number(line.sequence),
      at: line.at.toISOString(),
      ...(line.actorId ? { actorId: line.actorId } : {}),
      action: line.action,
      objectKind: line.objectKind,
      ...(line.objectId ? { objectId: line.objectId } : {}),
      ...(line.purpose ? { purpose: line.purpose } : {}),
      allowed: line.allowed,
    })),
    ...(rows.length > limit ? { next: cursorOf([Number(shown.at(-1)?.sequence)]) } : {}),
  };
};
