import { Entity, ForeignKey } from 'typeorm';
import { KEY, Kept, MOMENT, PLACES, TEXT, about } from '../database/columns.ts';
import type { MatchView } from './match-view.ts';

const kept = about({
  purpose: 'suggesting people to a listing, best first',
  retention: 'as long as the listing',
  audience: ['organisation', 'desk'],
});

/**
 * The list of one listing: its best people in order, one row however long the list is (decision 0008). Why they fit is
 * judged when a card is read.
 */
@Entity('candidate_list')
export class CandidateListEntity {
  @ForeignKey('ListingEntity', { onDelete: 'CASCADE' })
  @Kept(kept.technical(), KEY)
  listingId!: string;
  @Kept(kept.technical(), { type: 'text', primary: true }) view!: MatchView;
  @Kept(kept.technical(), TEXT) programme!: string;
  /** Of the listing, when the list was made; an older one never replaces a newer. */
  @Kept(kept.technical(), { type: 'integer' }) revision!: number;
  /** Fingerprint of the criteria. */
  @Kept(kept.technical(), TEXT) digest!: string;
  @Kept(kept.personal(), { type: 'uuid', array: true }) profileIds!: string[];
  /** Per mille, place by place. */
  @Kept(kept.personal(), PLACES) fits!: number[];
  @Kept(kept.personal(), PLACES) forListing!: number[];
  @Kept(kept.personal(), PLACES) forProfile!: number[];
  /** When the list last changed. */
  @Kept(kept.technical(), MOMENT) changedAt!: Date;
}
