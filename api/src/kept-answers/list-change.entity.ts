import { Entity } from 'typeorm';
import { Kept, MOMENT, about } from '../database/columns.ts';

const kept = about({
  purpose: 'knowing which kept answers are still true',
  retention: 'one day',
  audience: ['nobody'],
});

/**
 * That something has changed of which lists are made, written by triggers of the tables themselves (migration 0005), so that
 * no way to change a row goes round it. Ids only.
 */
@Entity('list_change')
export class ListChangeEntity {
  /** Of the transaction. Whoever has read up to a snapshot reads on from that snapshot's oldest open transaction. */
  @Kept(kept.technical(), { type: 'bigint', primary: true }) xid!: string;
  /** Id of a listing, profile, organisation or account, or of a programme. */
  @Kept(kept.technical(), { type: 'text', primary: true }) subject!: string;
  @Kept(kept.technical(), MOMENT) at!: Date;
}
