import { Entity, ForeignKey, Index } from 'typeorm';
import { ID, KEY, Kept, MOMENT, OBJECT, TEXT, about } from '../database/columns.ts';

const kept = about({
  purpose: 'letting people find a confidential listing without knowing it',
  retention: 'as long as the listing',
  audience: ['everybody'],
});

/** The coarse projection of a confidential listing. Outsiders know the listing by this row's id and no other. */
@Entity('listing_outside')
@Index(['programme', 'publishedAt', 'id'])
export class ListingOutsideEntity {
  @Kept(kept.technical(), KEY) id!: string;
  @Index({ unique: true })
  @ForeignKey('ListingEntity', { onDelete: 'CASCADE' })
  @Kept(kept.confidential({ audience: ['nobody'] }), ID)
  listingId!: string;
  @Kept(kept.technical(), TEXT) programme!: string;
  @Kept(kept.public(), OBJECT) projection!: object;
  @Kept(kept.technical(), MOMENT) publishedAt!: Date;
}
