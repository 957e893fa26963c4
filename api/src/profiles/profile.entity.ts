import { Entity, ForeignKey, Index } from 'typeorm';
import {
  COUNT,
  FLAG,
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
  retention: 'as long as the profile',
  audience: ['self', 'desk', 'other side by stage'],
});

/** What a person states in one programme. */
@Entity('profile')
@Index(['accountId', 'programme'], { unique: true })
@Index(['programme', 'state'])
export class ProfileEntity {
  @Kept(kept.technical(), KEY) id!: string;
  @ForeignKey('AccountEntity', { onDelete: 'CASCADE' })
  @Kept(kept.personal({ audience: ['self', 'desk'] }), ID)
  accountId!: string;
  @Kept(kept.personal(), TEXT) programme!: string;
  @Kept(kept.technical({ audience: ['self', 'desk'] }), TEXT) state!: string;
  @Kept(kept.sensitive(), OBJECT) statement!: object;
  @Kept(kept.personal({ audience: ['self'] }), FLAG) invitable!: boolean;
  @Kept(kept.personal({ audience: ['self'] }), FLAG) wishPublished!: boolean;
  /** Agreed to being compared with other programmes; withdrawn by switching it off, which ends it at once. */
  @Kept(
    kept.personal({
      purpose: 'showing what the same facts would give in other programmes',
      audience: ['self'],
    }),
    FLAG,
  )
  otherRoles!: boolean;
  @Kept(kept.technical(), VERSION) revision!: number;
  @Kept(kept.technical(), COUNT) scoredRevision!: number;
  @Kept(kept.technical(), MAYBE_TEXT) digest!: string | null;
  @Kept(kept.technical(), MAYBE_MOMENT) scoredAt!: Date | null;
  @Kept(kept.technical(), VERSION) version!: number;
  @Kept(kept.technical(), MOMENT) createdAt!: Date;
}
