import { Entity, ForeignKey } from 'typeorm';
import { ID, KEY, Kept, MAYBE_MOMENT, TEXT, about } from '../../database/columns.ts';

const kept = about({
  purpose: 'sharing a full scoring out among workers',
  retention: 'thirty days',
  audience: ['nobody'],
});

/** The lists of the listings, or of the profiles, from one id to another. */
@Entity('scoring_shard')
export class ScoringShardEntity {
  @ForeignKey('ScoringRunEntity', { onDelete: 'CASCADE' })
  @Kept(kept.technical(), KEY)
  runId!: string;
  @Kept(kept.technical(), { type: 'integer', primary: true }) number!: number;
  /** `listing` or `profile`. */
  @Kept(kept.technical(), TEXT) side!: string;
  @Kept(kept.technical(), ID) firstId!: string;
  /** Inclusive. */
  @Kept(kept.technical(), ID) lastId!: string;
  @Kept(kept.technical(), { type: 'bigint' }) pairs!: string;
  @Kept(kept.technical(), MAYBE_MOMENT) doneAt!: Date | null;
}
