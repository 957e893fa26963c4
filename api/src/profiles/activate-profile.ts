import type { Profile } from '@musubi/contracts';
import type { Context } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { demandProgramme, demandPublishable } from '../listings/statement.ts';
import { mark } from '../queue/mark.ts';
import { ownProfileToChange, viewProfile } from './guard.ts';
import { ProfileEntity } from './profile.entity.ts';

interface Which {
  readonly profileId: string;
  readonly version: number | undefined;
}

const move = async (context: Context, profile: ProfileEntity, state: string): Promise<Profile> => {
  const { manager, clock } = context;
  const changes = { state, revision: profile.revision + 1, version: profile.version + 1 };
  await manager.update(ProfileEntity, { id: profile.id }, changes);
  await mark(manager, 'profile-changed', profile.id, changes.revision, clock.now());
  return viewProfile(manager.create(ProfileEntity, { ...profile, ...changes }));
};

/** Starts looking. @throws Refusal `gate-refused` naming everything that is missing, `wrong-state`, `changed-meanwhile`, `not-found` */
export const activateProfile = async (context: Context, { profileId, version }: Which): Promise<Profile> => {
  const profile = await ownProfileToChange(context, profileId, version);
  if (profile.state === 'active') throw new Refusal('wrong-state');
  demandPublishable(demandProgramme(profile.programme), 'profile', profile.statement);
  return move(context, profile, 'active');
};

/** Takes a rest: out of every list, what runs goes on. @throws Refusal `wrong-state`, `changed-meanwhile`, `not-found` */
export const pauseProfile = async (context: Context, { profileId, version }: Which): Promise<Profile> => {
  const profile = await ownProfileToChange(context, profileId, version);
  if (profile.state !== 'active') throw new Refusal('wrong-state');
  return move(context, profile, 'paused');
};
