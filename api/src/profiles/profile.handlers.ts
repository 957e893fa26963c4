import type { profileRoutes } from '@musubi/contracts';
import { actorOf } from '../http/handler.ts';
import type { HandlersOf } from '../http/handler.ts';
import { listMatches, readMatch } from '../matches/list-matches.ts';
import { activateProfile, pauseProfile } from './activate-profile.ts';
import { changeProfile, changeProfileSettings } from './change-profile.ts';
import { draftProfile } from './draft-profile.ts';
import { ownProfile, viewProfile } from './guard.ts';
import { listWishes } from './list-wishes.ts';
import { ProfileEntity } from './profile.entity.ts';

export const profileHandlers: HandlersOf<typeof profileRoutes> = {
  draftProfile: (call) => draftProfile(call, call.body),
  listProfiles: async (call) => {
    const { accountId } = actorOf(call);
    const found = await call.manager.find(ProfileEntity, {
      where: { accountId },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    return { items: found.map(viewProfile) };
  },
  readProfile: async (call) => viewProfile(await ownProfile(call, call.params.profileId)),
  changeProfile: (call) =>
    changeProfile(call, {
      profileId: call.params.profileId,
      version: call.version,
      statement: call.body.statement,
    }),
  changeProfileSettings: (call) =>
    changeProfileSettings(call, {
      profileId: call.params.profileId,
      version: call.version,
      settings: call.body,
    }),
  activateProfile: (call) =>
    activateProfile(call, { profileId: call.params.profileId, version: call.version }),
  pauseProfile: (call) => pauseProfile(call, { profileId: call.params.profileId, version: call.version }),
  listMatches: (call) => listMatches(call, call.params.profileId, call.query),
  readMatch: (call) => readMatch(call, call.params),
  listWishes: (call) => listWishes(call, call.query),
};
