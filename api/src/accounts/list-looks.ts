import type { LookPage, PageQuery } from '@musubi/contracts';
import { AuditEntity } from '../audit/audit.entity.ts';
import { DEFAULT_LIMIT, cursorOf, readCursor } from '../http/cursor.ts';
import { actorOf } from '../http/handler.ts';
import type { Context } from '../http/handler.ts';
import { AccountEntity } from './account.entity.ts';

interface LookRow {
  readonly sequence: string;
  readonly at: Date;
  readonly kind: string;
  readonly action: string;
  readonly purpose: string | null;
  readonly person: string | null;
  readonly organisation: string | null;
}

/** Ward staff and counsellors are named, businesses by their firm, and residents not at all. */
const byOf = (row: LookRow): string => {
  const known = { desk: row.person, organisation: row.organisation }[row.kind];
  return (known ?? '—').slice(0, 60);
};

const organisationOf = `(SELECT o.name FROM membership m JOIN organisation o ON o.id = m.organisation_id
  WHERE m.account_id = audit.actor_id ORDER BY m.created_at LIMIT 1)`;

/** Who saw the caller's data, newest first; read from the trail itself, so it cannot say less than the auditor sees. */
export const listLooks = async (
  context: Context,
  { cursor, limit = DEFAULT_LIMIT }: PageQuery,
): Promise<LookPage> => {
  const { accountId } = actorOf(context);
  const [before] = readCursor(cursor, 'whole') ?? [];
  const query = context.manager
    .createQueryBuilder(AuditEntity, 'audit')
    .leftJoin(AccountEntity, 'reader', 'reader.id = audit.actorId')
    .select([
      'audit.sequence AS sequence',
      'audit.at AS at',
      'audit.actorKind AS kind',
      'audit.action AS action',
    ])
    .addSelect(['audit.purpose AS purpose', 'reader.name AS person'])
    .addSelect(organisationOf, 'organisation')
    .where('audit.subjectAccountId = :accountId AND audit.actorId IS DISTINCT FROM :accountId', { accountId })
    .orderBy('audit.sequence', 'DESC')
    .limit(limit + 1);
  if (before !== undefined) query.andWhere('audit.sequence < :before', { before });
  const rows = await query.getRawMany<LookRow>();
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map((row) => ({
      at: row.at.toISOString(),
      byKind: row.kind,
      by: byOf(row),
      what: row.action,
      purpose: row.purpose ?? '—',
    })),
    ...(rows.length > limit && last ? { next: cursorOf([Number(last.sequence)]) } : {}),
  };
};
