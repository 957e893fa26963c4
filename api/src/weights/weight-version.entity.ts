import { Entity, Index } from 'typeorm';
import { ID, KEY, Kept, MAYBE_ID, MOMENT, OBJECT, TEXT, about } from '../database/columns.ts';

const kept = about({
  purpose: 'a public formula whose changes can be followed',
  retention: 'five years',
  audience: ['everybody'],
});

/** Weights that an administrator has accepted. Rows are added and never changed; the highest number counts. */
@Entity('weight_version')
@Index(['programme', 'number'], { unique: true })
export class WeightVersionEntity {
  @Kept(kept.technical(), KEY) id!: string;
  @Kept(kept.public(), TEXT) programme!: string;
  @Kept(kept.public(), { type: 'integer' }) number!: number;
  /** By criterion: every wish of the programme. */
  @Kept(kept.public(), OBJECT) weights!: Record<string, number>;
  @Kept(kept.public(), TEXT) digest!: string;
  @Kept(kept.public(), TEXT) reason!: string;
  @Kept(kept.technical({ audience: ['administrator'] }), ID) proposalId!: string;
  @Kept(kept.technical({ audience: ['administrator'] }), MAYBE_ID) acceptedBy!: string | null;
  @Kept(kept.public(), MOMENT) at!: Date;
}
