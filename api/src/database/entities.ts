import { AccountEntity } from '../accounts/account.entity.ts';
import { SessionEntity } from '../accounts/session.entity.ts';
import { SignInAttemptEntity } from '../accounts/sign-in-attempt.entity.ts';
import { SpentTokenEntity } from '../accounts/spent-token.entity.ts';
import { AuditEntity } from '../audit/audit.entity.ts';
import { ConsentEntity } from '../consents/consent.entity.ts';
import { CaseAssignmentEntity } from '../desk/case-assignment.entity.ts';
import { IdempotencyKeyEntity } from '../http/idempotency-key.entity.ts';
import { IntroductionEventEntity } from '../introductions/introduction-event.entity.ts';
import { IntroductionEntity } from '../introductions/introduction.entity.ts';
import { ListingOutsideEntity } from '../listings/listing-outside.entity.ts';
import { ListingEntity } from '../listings/listing.entity.ts';
import { MatchEntity } from '../matches/match.entity.ts';
import { NearMissEntity } from '../matches/near-miss.entity.ts';
import { NoticeEntity } from '../notices/notice.entity.ts';
import { MembershipEntity } from '../organisations/membership.entity.ts';
import { OrganisationEntity } from '../organisations/organisation.entity.ts';
import { ProfileEntity } from '../profiles/profile.entity.ts';
import { OutboxEntity } from '../queue/outbox.entity.ts';
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
  MatchEntity,
  NearMissEntity,
  IntroductionEntity,
  IntroductionEventEntity,
  CaseAssignmentEntity,
  ConsentEntity,
  NoticeEntity,
  OutboxEntity,
  IdempotencyKeyEntity,
  AuditEntity,
  SupportMeasureEntity,
] as const;
