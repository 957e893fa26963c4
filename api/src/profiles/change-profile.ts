import type { Profile, ProfileSettings } from '@musubi/contracts';
import type { Context } from '../http/handler.ts';
import { demandProgramme, demandPublishable, readUnfinished } from '../listings/statement.ts';
import { mark } from '../queue/mark.ts';
import { ownProfileToChange, viewProfile } from './guard.ts';
import { ProfileEntity } from './profile.entity.ts';

interface Which {
  readonly profileId: string;
  readonly version: number | undefined;
}

/**
 * Changes what a person states. An active profile must stay complete.
 * @throws Refusal `not-found`, `changed-meanwhile`, `invalid-input`, `gate-refused`
 */
export const changeProfile = async (
  context: Context,
  { profileId, version, statement: sent }: Which & { readonly statement: object },
): Promise<Profile> => {
  const { manager, clock } = context;
  const profile = await ownProfileToChange(context, profileId, version);
  const programme = demandProgramme(profile.programme);
  const isActive = profile.state === 'active';
  const statement = (isActive ? demandPublishable : readUnfinished)(programme, 'profile', sent);
  const changes = { statement, revision: profile.revision + 1, version: profile.version + 1 };
  await manager.update(ProfileEntity, { id: profileId }, changes);
  if (isActive) await mark(manager, 'profile-changed', profileId, changes.revision, clock.now());
  return viewProfile(manager.create(ProfileEntity, { ...profile, ...changes }));
};

/** Who may come up to this person; what is scored stays as it is. @throws Refusal `not-found`, `changed-meanwhile` */
export const changeProfileSettings = async (
  context: Context,
  { profileId, version, settings }: Which & { readonly settings: ProfileSettings },
): Promise<Profile> => {
  const { manager } = context;
  const profile = await ownProfileToChange(context, profileId, version);
  const changes = {
    invitable: settings.invitable,
    wishPublished: settings.wishPublished,
    otherRoles: settings.otherRoles ?? profile.otherRoles,
    version: profile.version + 1,
  };
  await manager.update(ProfileEntity, { id: profileId }, changes);
  return viewProfile(manager.create(ProfileEntity, { ...profile, ...changes }));
};
