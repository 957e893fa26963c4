import { Entity, Index } from 'typeorm';
import { COUNT, ID, Kept, MAYBE_ID, MAYBE_MOMENT, MOMENT, TEXT, about } from '../database/columns.ts';

const kept = about({
  purpose: 'work that a committed change calls for',
  retention: 'thirty days',
  audience: ['nobody'],
});

/** Written in the same transaction as the change. The queue only hints at it; sweepers find what was left undone. */
@Entity('outbox')
@Index(['id'], { where: 'done_at IS NULL' })
/** What somebody waits for: found at once however many near misses are still to be looked for. Queries say the same words. */
@Index(['id'], { where: "done_at IS NULL AND (sent_at IS NOT NULL OR topic NOT LIKE '%-missed')" })
@Index(['topic', 'subjectId'], { where: 'done_at IS NULL' })
@Index(['doneAt'])
export class OutboxEntity {
  @Kept(kept.technical(), { type: 'bigint', primary: true, generated: 'increment' }) id!: string;
  /** Such as `listing-changed`, `profile-changed`, `introduction-changed`. */
  @Kept(kept.technical(), TEXT) topic!: string;
  @Kept(kept.technical(), ID) subjectId!: string;
  @Kept(kept.technical(), COUNT) revision!: number;
  @Kept(kept.technical(), MOMENT) createdAt!: Date;
  /** When it was last handed to the queue. */
  @Kept(kept.technical(), MAYBE_MOMENT) sentAt!: Date | null;
  @Kept(kept.technical(), MAYBE_MOMENT) doneAt!: Date | null;
  @Kept(kept.technical(), COUNT) attempts!: number;
  /** The full run that took it over: ticked off when the run began, open again when the run is called off. */
  @Kept(kept.technical(), MAYBE_ID) runId!: string | null;
}
