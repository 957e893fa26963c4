import { Entity, ForeignKey, Index } from 'typeorm';
import { ID, Kept, MOMENT, about } from '../database/columns.ts';

const kept = about({
  purpose: 'noticing stolen refresh tokens',
  retention: 'until it expires',
  audience: ['nobody'],
});

/**
 * A refresh token that was exchanged. Whoever brings it again has copied it, unless it is within some seconds of the
 * exchange: two tabs may refresh at once.
 */
@Entity('spent_token')
export class SpentTokenEntity {
  @Kept(kept.secret(), { type: 'text', primary: true }) hash!: string;
  @Index()
  @ForeignKey('SessionEntity', { onDelete: 'CASCADE' })
  @Kept(kept.technical(), ID)
  sessionId!: string;
  @Kept(kept.technical(), MOMENT) spentAt!: Date;
}
