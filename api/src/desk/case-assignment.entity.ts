import { Entity, ForeignKey, Index } from 'typeorm';
import { ID, KEY, Kept, MAYBE_ID, MOMENT, about } from '../database/columns.ts';

const kept = about({
  purpose: 'limiting contracted counsellors to their own cases',
  retention: 'five years',
  audience: ['desk'],
});

/** A counsellor sees the pairs of this profile, or of this listing, until the day is over. Exactly one of the two is set. */
@Entity('case_assignment')
export class CaseAssignmentEntity {
  @Kept(kept.technical(), KEY) id!: string;
  @Index()
  @ForeignKey('AccountEntity', { onDelete: 'CASCADE' })
  @Kept(kept.technical(), ID)
  accountId!: string;
  @Index()
  @ForeignKey('ProfileEntity', { onDelete: 'CASCADE' })
  @Kept(kept.personal(), MAYBE_ID)
  profileId!: string | null;
  @Index()
  @ForeignKey('ListingEntity', { onDelete: 'CASCADE' })
  @Kept(kept.technical(), MAYBE_ID)
  listingId!: string | null;
  @Kept(kept.technical(), MOMENT) until!: Date;
}
