import type { Proposal, ProposalState } from '@musubi/contracts';
import { Entity, Index } from 'typeorm';
import {
  KEY,
  Kept,
  MAYBE_ID,
  MAYBE_MOMENT,
  MAYBE_OBJECT,
  MAYBE_TEXT,
  MOMENT,
  TEXT,
  VERSION,
  about,
} from '../database/columns.ts';

const kept = about({
  purpose: 'deciding in the open whether the weights change',
  retention: 'five years',
  audience: ['administrator'],
});

/** What was worked out: counts and scores only, nothing about anybody. */
export type ProposalContent = Pick<Proposal, 'sides' | 'weights' | 'replay'>;

@Entity('weight_proposal')
@Index(['createdAt', 'id'])
export class WeightProposalEntity {
  @Kept(kept.technical(), KEY) id!: string;
  @Kept(kept.technical(), TEXT) programme!: string;
  @Kept(kept.technical(), TEXT) state!: ProposalState;
  /** Of the programme as it was weighed when this was worked out. */
  @Kept(kept.technical(), MAYBE_TEXT) digest!: string | null;
  @Kept(kept.technical(), MAYBE_OBJECT) content!: ProposalContent | null;
  /** Null when the schedule asked. */
  @Kept(kept.technical(), MAYBE_ID) askedBy!: string | null;
  @Kept(kept.technical(), MAYBE_ID) decidedBy!: string | null;
  @Kept(kept.technical(), MAYBE_MOMENT) decidedAt!: Date | null;
  @Kept(kept.technical(), MAYBE_TEXT) reason!: string | null;
  @Kept(kept.technical(), VERSION) version!: number;
  @Kept(kept.technical(), MOMENT) createdAt!: Date;
}
