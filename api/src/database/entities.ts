import { AccountEntity } from '../accounts/account.entity.ts';
import { SessionEntity } from '../accounts/session.entity.ts';
import { SignInAttemptEntity } from '../accounts/sign-in-attempt.entity.ts';
import { SpentTokenEntity } from '../accounts/spent-token.entity.ts';
import { AllocationEntity } from '../allocations/allocation.entity.ts';
import { CardAnswerEntity } from '../answers/card-answer.entity.ts';
import { AuditEntity } from '../audit/audit.entity.ts';
import { ConsentEntity } from '../consents/consent.entity.ts';
import { CaseAssignmentEntity } from '../desk/case-assignment.entity.ts';
import { OpenFigureEntity } from '../figures/open-figure.entity.ts';
import { IdempotencyKeyEntity } from '../http/idempotency-key.entity.ts';
import { IntroductionEventEntity } from '../introductions/introduction-event.entity.ts';
import { IntroductionEntity } from '../introductions/introduction.entity.ts';
import { ListChangeEntity } from '../kept-answers/list-change.entity.ts';
import { ListingOutsideEntity } from '../listings/listing-outside.entity.ts';
import { ListingEntity } from '../listings/listing.entity.ts';
import { CandidateListEntity } from '../matches/candidate-list.entity.ts';
import { NearMissEntity } from '../matches/near-miss.entity.ts';
import { ScoringRunEntity } from '../matches/runs/scoring-run.entity.ts';
import { ScoringShardEntity } from '../matches/runs/scoring-shard.entity.ts';
import { SuggestionListEntity } from '../matches/suggestion-list.entity.ts';
import { NoticeEntity } from '../notices/notice.entity.ts';
import { MembershipEntity } from '../organisations/membership.entity.ts';
import { OrganisationEntity } from '../organisations/organisation.entity.ts';
import { ProfileEntity } from '../profiles/profile.entity.ts';
import { OutboxEntity } from '../queue/outbox.entity.ts';
import { WeightProposalEntity } from '../weights/weight-proposal.entity.ts';
import { WeightVersionEntity } from '../weights/weight-version.entity.ts';
import { SupportMeasureEntity } from '../support/support-measure.entity.ts';

/** Every table of ours. */
export const ENTITIES = [
  AccountEntity,
  SessionEntity,
  SpentTokenEntity,
  SignInAttemptEntity,
  OrganisationEntity,
  MembershipEntity,
  ListingEntity,
  ListingOutsideEntity,
  ProfileEntity,
  CandidateListEntity,
  SuggestionListEntity,
  NearMissEntity,
  ScoringRunEntity,
  ScoringShardEntity,
  CardAnswerEntity,
  IntroductionEntity,
  IntroductionEventEntity,
  CaseAssignmentEntity,
  ConsentEntity,
  NoticeEntity,
  WeightProposalEntity,
  WeightVersionEntity,
  OpenFigureEntity,
  AllocationEntity,
  OutboxEntity,
  IdempotencyKeyEntity,
  AuditEntity,
  SupportMeasureEntity,
  ListChangeEntity,
] as const;
