import { Entity, ForeignKey, Index } from 'typeorm';
import { KEY, Kept, MOMENT, OBJECT, TEXT, about } from '../database/columns.ts';

const kept = about({
  purpose: 'showing which one change would help',
  retention: 'as long as the pair',
  audience: ['self'],
});

/** A pair that fails exactly one condition. */
@Entity('near_miss')
export class NearMissEntity {
  @ForeignKey('ProfileEntity', { onDelete: 'CASCADE' })
  @Kept(kept.personal(), KEY)
  profileId!: string;
  @Index()
  @ForeignKey('ListingEntity', { onDelete: 'CASCADE' })
  @Kept(kept.technical(), KEY)
  listingId!: string;
  @Kept(kept.technical(), TEXT) programme!: string;
  @Kept(kept.personal(), TEXT) criterion!: string;
  @Kept(kept.sensitive(), OBJECT) facts!: object;
  /** What the pair would score if it passed, per mille; orders the cards. */
  @Kept(kept.personal(), { type: 'integer', default: 0 }) fit!: number;
  @Kept(kept.technical(), { type: 'integer' }) listingRevision!: number;
  @Kept(kept.technical(), { type: 'integer' }) profileRevision!: number;
  @Kept(kept.technical(), MOMENT) scoredAt!: Date;
}
