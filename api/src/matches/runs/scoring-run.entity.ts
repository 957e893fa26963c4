import { Entity, ForeignKey, Index } from 'typeorm';
import { COUNT, KEY, Kept, MAYBE_ID, MAYBE_MOMENT, MOMENT, TEXT, about } from '../../database/columns.ts';

const kept = about({
  purpose: 'showing how far a full scoring is',
  retention: 'thirty days',
  audience: ['desk', 'administrator'],
});

/** One full scoring of one programme, shared out in shards. At most one is under way for a programme. */
@Entity('scoring_run')
@Index(['programme'], { unique: true, where: "state = 'running'" })
@Index(['startedAt', 'id'])
export class ScoringRunEntity {
  @Kept(kept.technical(), KEY) id!: string;
  @Kept(kept.technical(), TEXT) programme!: string;
  /** `nightly`, `asked`, `digest`: other criteria than stored; `backlog`: very much had changed. */
  @Kept(kept.technical(), TEXT) kind!: string;
  /** `running`, `done`, `cancelled`. */
  @Kept(kept.technical(), TEXT) state!: string;
  @Kept(kept.technical(), COUNT) shardsDone!: number;
  @Kept(kept.technical(), COUNT) shardsTotal!: number;
  /** Pairs looked at; both sides' lists look at each pair. */
  @Kept(kept.technical(), { type: 'bigint', default: 0 }) pairsDone!: string;
  @Kept(kept.technical(), { type: 'bigint', default: 0 }) pairsTotal!: string;
  @ForeignKey('AccountEntity', { onDelete: 'SET NULL' })
  @Kept(kept.personal(), MAYBE_ID)
  askedBy!: string | null;
  @Kept(kept.technical(), MOMENT) startedAt!: Date;
  /** When somebody was last at it. */
  @Kept(kept.technical(), MOMENT) movedAt!: Date;
  @Kept(kept.technical(), MAYBE_MOMENT) endedAt!: Date | null;
  /** When it was last handed to the queue, and how often. */
  @Kept(kept.technical({ audience: ['nobody'] }), MAYBE_MOMENT) handedAt!: Date | null;
  @Kept(kept.technical({ audience: ['nobody'] }), COUNT) handovers!: number;
}
