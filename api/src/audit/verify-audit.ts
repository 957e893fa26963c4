import type { EntityManager } from 'typeorm';
import { AuditEntity } from './audit.entity.ts';
import { FIRST_HASH, hashOf } from './record-audit.ts';

export interface TrailHead {
  readonly sequence: string;
  readonly hash: string;
}

export type TrailReport =
  | { readonly intact: true; readonly head: TrailHead }
  | { readonly intact: false; readonly at: string; readonly why: 'gap' | 'edited' | 'cut' };

const PAGE = 5000;

/**
 * Walks the whole trail. An edited, deleted or swapped line shows by itself; that the newest lines were cut off shows only
 * against a head that was noted outside the database, as the API process logs every minute.
 */
export const verifyAudit = async (manager: EntityManager, noted?: TrailHead): Promise<TrailReport> => {
  let previous: TrailHead = { sequence: '0', hash: FIRST_HASH };
  let notedSeen = noted === undefined || noted.sequence === '0';
  for (;;) {
    const lines = await manager
      .createQueryBuilder(AuditEntity, 'audit')
      .where('audit.sequence > :after', { after: previous.sequence })
      .orderBy('audit.sequence')
      .limit(PAGE)
      .getMany();
    for (const line of lines) {
      if (BigInt(line.sequence) !== BigInt(previous.sequence) + 1n)
        return { intact: false, at: line.sequence, why: 'gap' };
      if (line.previousHash !== previous.hash || line.hash !== hashOf(line))
        return { intact: false, at: line.sequence, why: 'edited' };
      previous = { sequence: line.sequence, hash: line.hash };
      if (noted?.sequence === line.sequence) {
        if (noted.hash !== line.hash) return { intact: false, at: line.sequence, why: 'edited' };
        notedSeen = true;
      }
    }
    if (lines.length < PAGE) break;
  }
  return notedSeen ? { intact: true, head: previous } : { intact: false, at: previous.sequence, why: 'cut' };
};

/** The newest line, to be noted outside the database. */
export const trailHead = async (manager: EntityManager): Promise<TrailHead> => {
  const last = await manager
    .createQueryBuilder(AuditEntity, 'audit')
    .select(['audit.sequence', 'audit.hash'])
    .orderBy('audit.sequence', 'DESC')
    .limit(1)
    .getOne();
  return { sequence: last?.sequence ?? '0', hash: last?.hash ?? FIRST_HASH };
};
