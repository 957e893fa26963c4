import { Entity, Index } from 'typeorm';
import { KEY, Kept, MOMENT, TEXT, about } from '../database/columns.ts';

const kept = about({
  purpose: 'bounding guesses at passwords',
  retention: 'thirty days',
  audience: ['nobody'],
});

/** One try at a password. E-mail and network address are keyed fingerprints, useless without our secret. */
@Entity('sign_in_attempt')
@Index(['emailMark', 'at'])
@Index(['addressMark', 'at'])
export class SignInAttemptEntity {
  @Kept(kept.technical(), KEY) id!: string;
  @Kept(kept.personal(), TEXT) emailMark!: string;
  @Kept(kept.personal(), TEXT) addressMark!: string;
  @Kept(kept.technical(), { type: 'boolean' }) succeeded!: boolean;
  @Kept(kept.technical(), MOMENT) at!: Date;
}
