import { createHash } from 'node:crypto';
import type { Context } from '../http/handler.ts';
import { AuditEntity } from './audit.entity.ts';

export type ActorKind = 'desk' | 'organisation' | 'person' | 'system';

export interface AuditNote {
  /** A verb, such as `read-pair` or the name of a route. */
  readonly action: string;
  readonly objectKind: string;
  readonly objectId?: string;
  /** The person whose data were read or changed; that person can read the line. */
  readonly subjectAccountId?: string;
  /** Why, such as `review` or `introduction`. */
  readonly purpose?: string;
  readonly actorKind?: ActorKind;
  /** Default true. */
  readonly allowed?: boolean;
}

/** Two writers at once would fork the chain. */
const AUDIT_LOCK = 4_217_002;

export const FIRST_HASH = '0'.repeat(64);

/** The hash of a line, which covers the hash before it. */
export const hashOf = (line: Omit<AuditEntity, 'hash'>): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        line.previousHash,
        line.sequence,
        line.at.toISOString(),
        line.actorId,
        line.actorKind,
        line.action,
        line.objectKind,
        line.objectId,
        line.subjectAccountId,
        line.purpose,
        line.allowed,
      ]),
    )
    .digest('hex');

const kindOf = (context: Context): ActorKind => {
  const roles = context.actor?.roles;
  if (!roles) return 'system';
  if (roles.includes('coordinator') || roles.includes('counsellor')) return 'desk';
  return roles.includes('member') ? 'organisation' : 'person';
};

/** Adds a line to the trail, in the transaction of what it tells about. Lock is held until that commits: call it late. */
export const recordAudit = async (context: Context, note: AuditNote): Promise<void> => {
  const { manager, actor, clock } = context;
  await manager.query('SELECT pg_advisory_xact_lock($1)', [AUDIT_LOCK]);
  const last = await manager
    .createQueryBuilder(AuditEntity, 'audit')
    .select(['audit.sequence', 'audit.hash'])
    .orderBy('audit.sequence', 'DESC')
    .limit(1)
    .getOne();
  const line: Omit<AuditEntity, 'hash'> = {
    sequence: String(BigInt(last?.sequence ?? '0') + 1n),
    at: clock.now(),
    actorId: actor?.accountId ?? null,
    actorKind: note.actorKind ?? kindOf(context),
    action: note.action,
    objectKind: note.objectKind,
    objectId: note.objectId ?? null,
    subjectAccountId: note.subjectAccountId ?? null,
    purpose: note.purpose ?? null,
    allowed: note.allowed ?? true,
    previousHash: last?.hash ?? FIRST_HASH,
  };
  await manager.insert(AuditEntity, { ...line, hash: hashOf(line) });
};
