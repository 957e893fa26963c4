import { Entity, ForeignKey } from 'typeorm';
import { KEY, Kept, MOMENT, PLACES, TEXT, about } from '../database/columns.ts';
import type { MatchView } from './match-view.ts';

const kept = about({
  purpose: 'suggesting listings to a person, best first',
  retention: 'as long as the profile',
  audience: ['self', 'desk'],
});

/** The list of one profile: its best listings in order. See `candidate_list`. */
@Entity('suggestion_list')
export class SuggestionListEntity {
  @ForeignKey('ProfileEntity', { onDelete: 'CASCADE' })
  @Kept(kept.personal(), KEY)
  profileId!: string;
  @Kept(kept.technical(), { type: 'text', primary: true }) view!: MatchView;
  @Kept(kept.technical(), TEXT) programme!: string;
  /** Of the profile, when the list was made. */
  @Kept(kept.technical(), { type: 'integer' }) revision!: number;
  @Kept(kept.technical(), TEXT) digest!: string;
  @Kept(kept.personal(), { type: 'uuid', array: true }) listingIds!: string[];
  /** Per mille, place by place. */
  @Kept(kept.personal(), PLACES) fits!: number[];
  @Kept(kept.personal(), PLACES) forListing!: number[];
  @Kept(kept.personal(), PLACES) forProfile!: number[];
  @Kept(kept.technical(), MOMENT) changedAt!: Date;
}
