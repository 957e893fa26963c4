import { Entity, ForeignKey, Index } from 'typeorm';
import { ID, KEY, Kept, MAYBE_MOMENT, MOMENT, TEXT, about } from '../database/columns.ts';

const kept = about({
  purpose: 'staying signed in, and ending it at once',
  retention: 'until it expires',
  audience: ['nobody'],
});

/** One browser that is signed in. Its refresh token changes with every use; an old one that comes back ends the session. */
@Entity('session')
export class SessionEntity {
  @Kept(kept.technical(), KEY) id!: string;
  @Index()
  @ForeignKey('AccountEntity', { onDelete: 'CASCADE' })
  @Kept(kept.technical(), ID)
  accountId!: string;
  /** SHA-256 of the token that counts now; the token itself is 256 random bits. */
  @Index({ unique: true })
  @Kept(kept.secret(), TEXT)
  refreshHash!: string;
  @Kept(kept.technical(), MOMENT) createdAt!: Date;
  @Kept(kept.technical(), MOMENT) rotatedAt!: Date;
  @Kept(kept.technical(), MOMENT) expiresAt!: Date;
  @Kept(kept.technical(), MAYBE_MOMENT) revokedAt!: Date | null;
}
