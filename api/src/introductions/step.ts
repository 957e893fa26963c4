import { LAPSE_DAYS, LIFECYCLE } from '@musubi/contracts';
import type { Actor, Basis, Command, State } from '@musubi/contracts';
import { daysAfter } from '../day.ts';
import type { Interest } from './introduction.entity.ts';

/** What the state machine looks at. */
export interface Standing {
  readonly state: State;
  readonly basis: Basis;
  readonly listingInterest: Interest;
  readonly profileInterest: Interest;
  readonly proposedAt: Date | null;
  readonly dueAt: Date | null;
}

export const UNTOUCHED: Standing = {
  state: 'suggested',
  basis: 'information',
  listingInterest: 'waiting',
  profileInterest: 'waiting',
  proposedAt: null,
  dueAt: null,
};

const propose = (from: Standing, by: Actor, now: Date): Standing => ({
  ...from,
  state: 'proposed',
  // A coordinator's choice is placement; sorting by announced conditions and a side's own step is information.
  basis: by === 'desk' ? 'placement' : 'information',
  listingInterest: by === 'listing' ? 'yes' : 'waiting',
  profileInterest: by === 'profile' ? 'yes' : 'waiting',
  proposedAt: now,
  dueAt: daysAfter(now, LAPSE_DAYS),
});

const accept = (from: Standing, by: Actor): Standing | undefined => {
  const own = by === 'listing' ? from.listingInterest : from.profileInterest;
  if (own === 'yes') return undefined;
  const next: Standing =
    by === 'listing' ? { ...from, listingInterest: 'yes' } : { ...from, profileInterest: 'yes' };
  const both = next.listingInterest === 'yes' && next.profileInterest === 'yes';
  return both ? { ...next, state: 'introduced', dueAt: null } : next;
};

/**
 * One step of the one state machine.
 * @returns where it leads, or undefined when this actor may not give this command here.
 */
export const step = (from: Standing, command: Command, by: Actor, now: Date): Standing | undefined => {
  const transition = LIFECYCLE[command];
  if (!transition.from.includes(from.state) || !transition.actors.includes(by)) return undefined;
  if (command === 'propose' || command === 'apply' || command === 'invite') return propose(from, by, now);
  if (command === 'accept') return accept(from, by);
  return { ...from, state: transition.to, dueAt: null };
};

/** Whose answer is waited for. */
export const waitsFor = ({
  state,
  listingInterest,
  profileInterest,
}: Standing): 'listing' | 'profile' | 'desk' | 'nobody' => {
  if (state === 'suggested' || state === 'shortlisted' || state === 'postponed') return 'desk';
  if (state === 'introduced' || state === 'trial') return 'listing';
  if (state !== 'proposed') return 'nobody';
  // Both may be waited for: the person decides over their own life first.
  return profileInterest === 'waiting' ? 'profile' : listingInterest === 'waiting' ? 'listing' : 'nobody';
};
