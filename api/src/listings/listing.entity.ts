import { Entity, ForeignKey, Index } from 'typeorm';
import {
  COUNT,
  ID,
  KEY,
  Kept,
  MAYBE_MOMENT,
  MAYBE_TEXT,
  MOMENT,
  OBJECT,
  TEXT,
  VERSION,
  about,
} from '../database/columns.ts';

const kept = about({
  purpose: 'finding the right counterpart',
  retention: 'as long as the listing',
  audience: ['organisation', 'desk', 'other side by stage'],
});

/**
 * What the employer side states. In confidential programmes no query for outsiders may touch this table: they have
 * `listing_outside`.
 */
@Entity('listing')
@Index(['organisationId', 'createdAt', 'id'])
@Index(['programme', 'state'])
export class ListingEntity {
  @Kept(kept.technical(), KEY) id!: string;
  @ForeignKey('OrganisationEntity', { onDelete: 'CASCADE' })
  @Kept(kept.technical(), ID)
  organisationId!: string;
  @Kept(kept.technical(), TEXT) programme!: string;
  @Kept(kept.technical(), TEXT) state!: string;
  @Kept(kept.confidential(), OBJECT) statement!: object;
  /** Japanese title made by the programme, of everything the owner sees. */
  @Kept(kept.confidential(), TEXT) title!: string;
  /** Terms of the facts of the stage `listed`; empty in confidential programmes. */
  @Index({ type: 'gin' })
  @Kept(kept.public({ audience: ['nobody'] }), { type: 'text', array: true, default: '{}' })
  searchTerms!: string[];
  @Kept(kept.public(), MAYBE_TEXT) place!: string | null;
  @Kept(kept.technical(), { type: 'integer', default: 1 }) capacity!: number;
  /** Counts changes of what is scored; results are written for the revision they were computed from. */
  @Kept(kept.technical(), VERSION) revision!: number;
  @Kept(kept.technical(), COUNT) scoredRevision!: number;
  /** Fingerprint of the criteria with which it was scored. */
  @Kept(kept.technical(), MAYBE_TEXT) digest!: string | null;
  @Kept(kept.technical(), MAYBE_MOMENT) scoredAt!: Date | null;
  @Kept(kept.technical(), VERSION) version!: number;
  @Kept(kept.technical(), MAYBE_MOMENT) publishedAt!: Date | null;
  /** Day in Asia/Tokyo, inclusive. */
  @Kept(kept.public(), { type: 'date', nullable: true }) expiresOn!: string | null;
  @Kept(kept.technical(), MOMENT) createdAt!: Date;
}
