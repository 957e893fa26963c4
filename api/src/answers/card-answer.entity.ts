import type { CardAnswerKind, CardReason } from '@musubi/contracts';
import type { Side } from '@musubi/matching';
import { Entity, ForeignKey, Index } from 'typeorm';
import { KEY, Kept, MAYBE_ID, MAYBE_TEXT, MOMENT, TEXT, about } from '../database/columns.ts';

const kept = about({
  purpose: 'not showing again what did not fit, and learning what weighs',
  retention: 'as long as the pair',
  audience: ['self', 'organisation', 'desk'],
});

/** What one side said to a card before anything began between the two. Each side reads its own; the desk reads both. */
@Entity('card_answer')
export class CardAnswerEntity {
  @ForeignKey('ListingEntity', { onDelete: 'CASCADE' })
  @Kept(kept.technical(), KEY)
  listingId!: string;
  @Index()
  @ForeignKey('ProfileEntity', { onDelete: 'CASCADE' })
  @Kept(kept.personal(), KEY)
  profileId!: string;
  /** Who answered. */
  @Kept(kept.technical(), { type: 'text', primary: true }) side!: Side;
  @Kept(kept.technical(), TEXT) programme!: string;
  @Kept(kept.personal(), TEXT) answer!: CardAnswerKind;
  @Kept(kept.personal(), MAYBE_TEXT) reason!: CardReason | null;
  @Kept(kept.personal(), MAYBE_TEXT) criterion!: string | null;
  /** Day in Asia/Tokyo from which on a card put off stands in its place again. */
  @Kept(kept.technical(), { type: 'date', nullable: true }) until!: string | null;
  @Index()
  @Kept(kept.personal({ audience: ['self'] }), MAYBE_ID)
  byAccount!: string | null;
  @Kept(kept.technical(), MOMENT) at!: Date;
}
