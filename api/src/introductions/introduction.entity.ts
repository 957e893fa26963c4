import type { Basis, State } from '@musubi/contracts';
import { Entity, ForeignKey, Index } from 'typeorm';
import {
  COUNT,
  FLAG,
  ID,
  KEY,
  Kept,
  MAYBE_ID,
  MAYBE_MOMENT,
  MAYBE_OBJECT,
  MAYBE_TEXT,
  MOMENT,
  TEXT,
  VERSION,
  about,
} from '../database/columns.ts';

const kept = about({
  purpose: 'bringing two sides together',
  retention: 'five years',
  audience: ['self', 'organisation', 'desk'],
});

export type Interest = 'yes' | 'waiting';

/** A pair that somebody has touched, from the desk's first decision to the outcome. */
@Entity('introduction')
@Index(['listingId', 'profileId'], { unique: true })
@Index(['state', 'dueAt'])
@Index(['programme', 'state', 'changedAt', 'id'])
export class IntroductionEntity {
  @Kept(kept.technical(), KEY) id!: string;
  @ForeignKey('ListingEntity', { onDelete: 'CASCADE' })
  @Kept(kept.technical(), ID)
  listingId!: string;
  @Index()
  @ForeignKey('ProfileEntity', { onDelete: 'CASCADE' })
  @Kept(kept.personal(), ID)
  profileId!: string;
  @Kept(kept.technical(), TEXT) programme!: string;
  @Kept(kept.personal(), TEXT) state!: State;
  @Kept(kept.technical(), TEXT) basis!: Basis;
  @Kept(kept.personal(), TEXT) listingInterest!: Interest;
  @Kept(kept.personal(), TEXT) profileInterest!: Interest;
  /** Day in Asia/Tokyo. */
  @Kept(kept.technical({ audience: ['desk'] }), { type: 'date', nullable: true }) postponedUntil!:
    string | null;
  @Kept(kept.technical(), MAYBE_MOMENT) proposedAt!: Date | null;
  /** When an unanswered proposal lapses. */
  @Kept(kept.technical(), MAYBE_MOMENT) dueAt!: Date | null;
  /** Reminders sent so far. */
  @Kept(kept.technical({ audience: ['nobody'] }), COUNT) reminded!: number;
  @Kept(kept.personal(), MAYBE_TEXT) outcome!: string | null;
  @Kept(kept.personal(), MAYBE_TEXT) reason!: string | null;
  @Kept(kept.technical({ audience: ['nobody'] }), FLAG) shareReason!: boolean;
  @Kept(kept.confidential(), MAYBE_OBJECT) terms!: object | null;
  @Kept(kept.technical({ audience: ['desk'] }), MAYBE_ID) assignedTo!: string | null;
  @Kept(kept.personal({ audience: ['desk'] }), MAYBE_ID) openedBy!: string | null;
  /** The verdict as it was when the pair was opened; null where there was none. Per mille. */
  @Kept(kept.personal(), { type: 'integer', nullable: true }) fit!: number | null;
  @Kept(kept.personal(), { type: 'integer', nullable: true }) forListing!: number | null;
  @Kept(kept.personal(), { type: 'integer', nullable: true }) forProfile!: number | null;
  @Kept(kept.sensitive(), MAYBE_OBJECT) findings!: object[] | null;
  @Kept(kept.technical(), VERSION) version!: number;
  @Kept(kept.technical(), MOMENT) createdAt!: Date;
  @Kept(kept.technical(), MOMENT) changedAt!: Date;
}
