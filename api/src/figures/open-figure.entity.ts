import type { FigureName } from '@musubi/contracts';
import { Entity } from 'typeorm';
import { FLAG, Kept, MOMENT, TEXT, about } from '../database/columns.ts';

const kept = about({
  purpose: 'showing everybody how places are shared out',
  retention: 'five years',
  audience: ['everybody'],
});

/** One number of one month as it was published: suppressed and rounded before it is kept, so that nothing finer exists. */
@Entity('open_figure')
export class OpenFigureEntity {
  /** `2026-11`, in Tokyo. */
  @Kept(kept.public(), { type: 'text', primary: true }) month!: string;
  @Kept(kept.public(), { type: 'text', primary: true }) programme!: string;
  @Kept(kept.public(), { type: 'text', primary: true }) name!: FigureName;
  @Kept(kept.public(), TEXT) unit!: 'count' | 'per-mille';
  @Kept(kept.public(), { type: 'integer', nullable: true }) value!: number | null;
  @Kept(kept.public(), FLAG) fewerThanTen!: boolean;
  @Kept(kept.technical(), MOMENT) at!: Date;
}
