import { randomUUID } from 'node:crypto';
import type { Profile, ProfileDraft } from '@musubi/contracts';
import { actorOf } from '../http/handler.ts';
import type { Context } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { namedProgramme, readUnfinished } from '../listings/statement.ts';
import { viewProfile } from './guard.ts';
import { ProfileEntity } from './profile.entity.ts';

/** One profile per person and programme. @throws Refusal `already-exists`, `invalid-input` */
export const draftProfile = async (context: Context, draft: ProfileDraft): Promise<Profile> => {
  const { manager, clock } = context;
  const { accountId } = actorOf(context);
  const programme = namedProgramme(draft.programme);
  const statement = readUnfinished(programme, 'profile', draft.statement);
  if (await manager.existsBy(ProfileEntity, { accountId, programme: programme.id }))
    throw new Refusal('already-exists');
  const profile = manager.create(ProfileEntity, {
    id: randomUUID(),
    accountId,
    programme: programme.id,
    state: 'draft',
    statement,
    invitable: false,
    wishPublished: false,
    otherRoles: false,
    revision: 1,
    scoredRevision: 0,
    digest: null,
    scoredAt: null,
    version: 1,
    createdAt: clock.now(),
  });
  await manager.insert(ProfileEntity, profile);
  return viewProfile(profile);
};
