import { Entity, ForeignKey, Index } from 'typeorm';
import { ID, KEY, Kept, MAYBE_MOMENT, MOMENT, TEXT, about } from '../database/columns.ts';

const kept = about({
  purpose: 'proving that somebody agreed to a disclosure',
  retention: 'five years',
  audience: ['self', 'desk'],
});

/** A live, withdrawable permission for one disclosure in one introduction. */
@Entity('consent')
@Index(['introductionId', 'accountId'])
export class ConsentEntity {
  @Kept(kept.technical(), KEY) id!: string;
  @Index()
  @ForeignKey('AccountEntity', { onDelete: 'CASCADE' })
  @Kept(kept.personal(), ID)
  accountId!: string;
  @ForeignKey('IntroductionEntity', { onDelete: 'CASCADE' })
  @Kept(kept.technical(), ID)
  introductionId!: string;
  /** What may be disclosed, such as `contact`. */
  @Kept(kept.personal(), TEXT) what!: string;
  @Kept(kept.personal(), MOMENT) givenAt!: Date;
  @Kept(kept.personal(), MAYBE_MOMENT) withdrawnAt!: Date | null;
}
