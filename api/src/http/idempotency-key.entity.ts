import { Entity, Index } from 'typeorm';
import { Kept, MAYBE_ID, MAYBE_OBJECT, MOMENT, TEXT, about } from '../database/columns.ts';

const kept = about({
  purpose: 'doing a thing once however often it is sent',
  retention: 'one day',
  audience: ['self'],
});

/** What was answered to a request, written in the transaction of its effect. */
@Entity('idempotency_key')
export class IdempotencyKeyEntity {
  /** The account, or `anonymous`. */
  @Kept(kept.technical(), { type: 'text', primary: true }) scope!: string;
  @Kept(kept.technical(), { type: 'text', primary: true }) key!: string;
  @Index()
  @Kept(kept.technical(), MAYBE_ID)
  accountId!: string | null;
  @Kept(kept.technical(), TEXT) route!: string;
  /** Keyed fingerprint: bodies may hold passwords, which a plain hash would give away to guessing. */
  @Kept(kept.secret({ audience: ['nobody'] }), TEXT) bodyMark!: string;
  /** Absent for answers that hold tokens; those are made afresh. */
  @Kept(kept.sensitive(), MAYBE_OBJECT) body!: object | null;
  @Index()
  @Kept(kept.technical(), MOMENT)
  at!: Date;
}
