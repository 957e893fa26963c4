import { Entity, Index } from 'typeorm';
import { Kept, MAYBE_ID, MAYBE_TEXT, MOMENT, TEXT, about } from '../database/columns.ts';

const kept = about({
  purpose: 'answering who saw or changed what',
  retention: 'five years',
  audience: ['auditor'],
});

/** One line of the trail. Each holds the hash of the line before it, so that a quiet edit shows. */
@Entity('audit')
@Index(['subjectAccountId', 'sequence'])
export class AuditEntity {
  /** Counted without gaps under a lock, so that a deleted line shows; hence no sequence of the database. */
  @Kept(kept.technical(), { type: 'bigint', primary: true }) sequence!: string;
  @Kept(kept.technical(), MOMENT) at!: Date;
  @Kept(kept.personal({ audience: ['auditor', 'self'] }), MAYBE_ID) actorId!: string | null;
  @Kept(kept.technical({ audience: ['auditor', 'self'] }), TEXT) actorKind!: string;
  @Kept(kept.technical({ audience: ['auditor', 'self'] }), TEXT) action!: string;
  @Kept(kept.technical(), TEXT) objectKind!: string;
  @Kept(kept.technical(), MAYBE_ID) objectId!: string | null;
  /** Whose data it was: this person may read the line under "who saw my data". */
  @Kept(kept.personal(), MAYBE_ID) subjectAccountId!: string | null;
  @Kept(kept.technical({ audience: ['auditor', 'self'] }), MAYBE_TEXT) purpose!: string | null;
  @Kept(kept.technical(), { type: 'boolean' }) allowed!: boolean;
  @Kept(kept.technical({ audience: ['nobody'] }), TEXT) previousHash!: string;
  @Kept(kept.technical({ audience: ['nobody'] }), TEXT) hash!: string;
}
