import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { KEY, Kept, MOMENT, OBJECT, TEXT, about } from '../database/columns.ts';

const kept = about({
  purpose: 'suggesting counterparts and saying why',
  retention: 'as long as the pair',
  audience: ['self', 'organisation', 'desk'],
});

export type MatchView = 'full' | 'outside';

/** A verdict as the worker stored it. Written only for the revisions that are stored or newer. */
@Entity('match')
@Index(['listingId', 'view', 'rankForListing'])
@Index(['profileId', 'view', 'rankForProfile'])
@Index(['programme', 'view', 'fit'])
@Check('fit between 0 and 1000')
export class MatchEntity {
  @ForeignKey('ListingEntity', { onDelete: 'CASCADE' })
  @Kept(kept.technical(), KEY)
  listingId!: string;
  @ForeignKey('ProfileEntity', { onDelete: 'CASCADE' })
  @Kept(kept.personal(), KEY)
  profileId!: string;
  /** `outside`: judged on the projection alone, for people who have not been let in. */
  @Kept(kept.technical(), { type: 'text', primary: true }) view!: MatchView;
  @Kept(kept.technical(), TEXT) programme!: string;
  /** Per mille. */
  @Kept(kept.personal(), { type: 'integer' }) fit!: number;
  @Kept(kept.personal(), { type: 'integer' }) forListing!: number;
  @Kept(kept.personal(), { type: 'integer' }) forProfile!: number;
  @Kept(kept.sensitive(), OBJECT) findings!: object[];
  @Kept(kept.technical(), TEXT) digest!: string;
  @Kept(kept.technical(), { type: 'integer' }) listingRevision!: number;
  @Kept(kept.technical(), { type: 'integer' }) profileRevision!: number;
  @Kept(kept.personal(), { type: 'integer', nullable: true }) rankForListing!: number | null;
  @Kept(kept.personal(), { type: 'integer', nullable: true }) rankForProfile!: number | null;
  @Kept(kept.technical(), MOMENT) scoredAt!: Date;
}
