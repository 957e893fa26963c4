import { Entity, ForeignKey, Index } from 'typeorm';
import {
  ID,
  KEY,
  Kept,
  MAYBE_ID,
  MAYBE_MOMENT,
  MAYBE_TEXT,
  MOMENT,
  TEXT,
  about,
} from '../database/columns.ts';

const kept = about({
  purpose: 'telling somebody that something changed',
  retention: 'as long as the account',
  audience: ['self'],
});

/** Carries ids; the screen words it. */
@Entity('notice')
@Index(['accountId', 'at', 'id'])
export class NoticeEntity {
  @Kept(kept.technical(), KEY) id!: string;
  @ForeignKey('AccountEntity', { onDelete: 'CASCADE' })
  @Kept(kept.personal(), ID)
  accountId!: string;
  @Kept(kept.personal(), TEXT) kind!: string;
  @Index()
  @ForeignKey('IntroductionEntity', { onDelete: 'CASCADE' })
  @Kept(kept.technical(), MAYBE_ID)
  introductionId!: string | null;
  @Kept(kept.personal(), MAYBE_TEXT) programme!: string | null;
  @Kept(kept.technical(), MOMENT) at!: Date;
  @Kept(kept.technical(), MAYBE_MOMENT) readAt!: Date | null;
}
