import { Entity, Index } from 'typeorm';
import { KEY, Kept, MAYBE_TEXT, MOMENT, TEXT, VERSION, about } from '../database/columns.ts';

const kept = about({
  purpose: 'telling people what help there is for a condition',
  retention: 'until it expires',
  audience: ['everybody'],
});

/** Help that exists for one condition of a programme. Says nothing of anybody. */
@Entity('support_measure')
@Index(['programme', 'criterion'])
export class SupportMeasureEntity {
  @Kept(kept.technical(), KEY) id!: string;
  @Kept(kept.public(), TEXT) programme!: string;
  @Kept(kept.public(), TEXT) criterion!: string;
  @Kept(kept.public(), MAYBE_TEXT) code!: string | null;
  @Kept(kept.public(), TEXT) title!: string;
  @Kept(kept.public(), TEXT) text!: string;
  @Kept(kept.public(), MAYBE_TEXT) link!: string | null;
  @Kept(kept.public(), MAYBE_TEXT) area!: string | null;
  @Kept(kept.public(), { type: 'date', nullable: true }) validUntil!: string | null;
  @Kept(kept.technical(), VERSION) version!: number;
  @Kept(kept.technical(), MOMENT) createdAt!: Date;
}
