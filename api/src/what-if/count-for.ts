import type { WhatIfView } from '@musubi/contracts';
import type { AnyProgramme } from '@musubi/programmes';
import type { TownEngine } from '../engine/town-engine.ts';
import type { Context } from '../http/handler.ts';
import { ownListing } from '../listings/guard.ts';
import { demandProgramme, readUnfinished } from '../listings/statement.ts';
import { ownProfile } from '../profiles/guard.ts';
import { ask } from './ask.ts';
import { viewWhatIf } from './view-what-if.ts';

interface Asking extends Context {
  readonly engine: TownEngine;
}

/**
 * How many people a draft of one's own listing has, and what one change would add. Nothing of it is stored.
 * @throws Refusal `not-found`, `invalid-input`, `overloaded`
 */
export const countForListing = async (
  context: Asking,
  listingId: string,
  sent: object,
): Promise<WhatIfView> => {
  const listing = await ownListing(context, listingId);
  const programme = demandProgramme(listing.programme);
  const statement = readUnfinished(programme, 'listing', sent);
  const draft = { programme: programme.id, view: 'full', side: 'listing', statement } as const;
  return viewWhatIf(programme, 'listing', await ask(context.engine.whatIf(draft)));
};

/** Somebody who looks, known or not: of a confidential programme they are outsiders. */
const countFor = async ({ engine }: Asking, programme: AnyProgramme, sent: object): Promise<WhatIfView> => {
  const statement = readUnfinished(programme, 'profile', sent);
  const view = programme.outside ? 'outside' : 'full';
  const draft = { programme: programme.id, view, side: 'profile', statement } as const;
  return viewWhatIf(programme, 'profile', await ask(engine.whatIf(draft)));
};

/** The same for a draft of one's own profile. @throws Refusal `not-found`, `invalid-input`, `overloaded` */
export const countForProfile = async (
  context: Asking,
  profileId: string,
  sent: object,
): Promise<WhatIfView> => {
  const profile = await ownProfile(context, profileId);
  return countFor(context, demandProgramme(profile.programme), sent);
};

/** The same before there is any account. @throws Refusal `not-found`, `invalid-input`, `overloaded` */
export const countForAnybody = (context: Asking, programmeId: string, sent: object): Promise<WhatIfView> =>
  countFor(context, demandProgramme(programmeId), sent);
