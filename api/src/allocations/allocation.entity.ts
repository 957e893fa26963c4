import type { AllocationFigures, AllocationMethod, AllocationState } from '@musubi/contracts';
import type { Pair } from '@musubi/matching';
import { Entity, Index } from 'typeorm';
import { COUNT, KEY, Kept, MAYBE_ID, MAYBE_OBJECT, MOMENT, TEXT, about } from '../database/columns.ts';

const kept = about({
  purpose: 'trying out who could go where when everybody is placed at once',
  retention: 'thirty days',
  audience: ['desk'],
});

/** One try of a coordinator, with what came out of it. Nothing is proposed by it. */
@Entity('allocation')
@Index(['askedAt', 'id'])
export class AllocationEntity {
  @Kept(kept.technical(), KEY) id!: string;
  @Kept(kept.technical(), TEXT) programme!: string;
  @Kept(kept.technical(), TEXT) method!: AllocationMethod;
  /** The most people that one listing may get. */
  @Kept(kept.technical(), { type: 'integer' }) cap!: number;
  /** Per mille. */
  @Kept(kept.technical(), { type: 'integer' }) leastFit!: number;
  @Kept(kept.technical(), TEXT) state!: AllocationState;
  @Kept(kept.technical(), COUNT) progress!: number;
  @Kept(kept.technical(), MAYBE_OBJECT) figures!: AllocationFigures | null;
  /** Ids of both sides. */
  @Kept(kept.personal(), MAYBE_OBJECT) pairs!: readonly Pair[] | null;
  @Kept(kept.technical(), MAYBE_ID) askedBy!: string | null;
  @Kept(kept.technical(), MOMENT) askedAt!: Date;
}
