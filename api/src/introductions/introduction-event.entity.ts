import type { Actor as Kind, Command, State } from '@musubi/contracts';
import { Entity, ForeignKey, Index } from 'typeorm';
import { ID, KEY, Kept, MAYBE_ID, MAYBE_TEXT, MOMENT, TEXT, about } from '../database/columns.ts';

const kept = about({
  purpose: 'a log that everybody concerned can read',
  retention: 'five years',
  audience: ['self', 'organisation', 'desk'],
});

/** One step of an introduction. */
@Entity('introduction_event')
@Index(['introductionId', 'sequence'], { unique: true })
export class IntroductionEventEntity {
  @Kept(kept.technical(), KEY) id!: string;
  @ForeignKey('IntroductionEntity', { onDelete: 'CASCADE' })
  @Kept(kept.technical(), ID)
  introductionId!: string;
  /** From 1. */
  @Kept(kept.technical(), { type: 'integer' }) sequence!: number;
  @Kept(kept.personal(), TEXT) command!: Command;
  @Kept(kept.personal(), TEXT) fromState!: State;
  @Kept(kept.personal(), TEXT) toState!: State;
  @Kept(kept.technical(), TEXT) byKind!: Kind;
  @Index()
  @Kept(kept.personal({ audience: ['desk'] }), MAYBE_ID)
  byAccount!: string | null;
  @Kept(kept.personal(), MAYBE_TEXT) reason!: string | null;
  @Kept(kept.personal({ audience: ['desk'] }), MAYBE_TEXT) criterion!: string | null;
  /** Whether the other side may read reason and note. */
  @Kept(kept.technical({ audience: ['nobody'] }), { type: 'boolean', default: false }) shared!: boolean;
  @Kept(kept.sensitive(), MAYBE_TEXT) note!: string | null;
  @Kept(kept.technical(), MOMENT) at!: Date;
}
