import type { Profile } from '@musubi/contracts';
import { actorOf } from '../http/handler.ts';
import type { Context } from '../http/handler.ts';
import { Refusal, expectVersion } from '../http/refusal.ts';
import { ProfileEntity } from './profile.entity.ts';

/** A profile of one's own. @throws Refusal `not-found`, the same for profiles that do not exist. */
export const ownProfile = async (context: Context, profileId: string): Promise<ProfileEntity> => {
  const profile = await context.manager.findOneBy(ProfileEntity, {
    id: profileId,
    accountId: actorOf(context).accountId,
  });
  if (!profile) throw new Refusal('not-found');
  return profile;
};

/** The same, locked and at the version that the caller read. @throws Refusal `changed-meanwhile` */
export const ownProfileToChange = async (
  context: Context,
  profileId: string,
  version: number | undefined,
): Promise<ProfileEntity> => {
  const profile = await context.manager.findOne(ProfileEntity, {
    where: { id: profileId, accountId: actorOf(context).accountId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!profile) throw new Refusal('not-found');
  expectVersion(profile.version, version);
  return profile;
};

export const viewProfile = (profile: ProfileEntity): Profile => {
  const { id, programme, state, statement, invitable, wishPublished, otherRoles } = profile;
  const { version, revision, scoredRevision } = profile;
  return {
    ...{ id, programme, state, statement, invitable, wishPublished, otherRoles },
    ...{ version, revision, scoredRevision },
  };
};
