import { CaseAssignmentEntity } from '../desk/case-assignment.entity.ts';
import { actorOf } from '../http/handler.ts';
import type { Context } from '../http/handler.ts';

/** Whether the counsellor who is calling has a case of this organisation: one of its listings, or a person introduced to it. */
export const mayCounselOrganisation = (
  { manager, actor, clock }: Context,
  organisationId: string,
): Promise<boolean> =>
  manager
    .createQueryBuilder(CaseAssignmentEntity, 'assigned')
    .where('assigned.accountId = :accountId AND assigned.until > :now', {
      accountId: actorOf({ manager, actor, clock }).accountId,
      now: clock.now(),
    })
    .andWhere(
      `(EXISTS (SELECT 1 FROM listing l WHERE l.id = assigned.listing_id AND l.organisation_id = :organisationId)
        OR EXISTS (SELECT 1 FROM introduction i JOIN listing l ON l.id = i.listing_id
                   WHERE i.profile_id = assigned.profile_id AND l.organisation_id = :organisationId))`,
      { organisationId },
    )
    .getExists();
