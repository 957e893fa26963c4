import type { Side } from '@musubi/matching';
import type { Role } from './access.ts';

export const STATES = [
  'suggested',
  'shortlisted',
  'set-aside',
  'postponed',
  'proposed',
  'introduced',
  'trial',
  'outcome',
  'closed',
] as const;
export type State = (typeof STATES)[number];

export const COMMANDS = [
  'shortlist',
  'set-aside',
  'postpone',
  'restore',
  'propose',
  'apply',
  'invite',
  'accept',
  'decline',
  'withdraw',
  'start-trial',
  'record-outcome',
  'close',
  'lapse',
] as const;
export type Command = (typeof COMMANDS)[number];

/** Who gives a command: a side of the pair, the desk, or the clock. */
export type Actor = Side | 'desk' | 'clock';

export interface Transition {
  readonly from: readonly State[];
  /** `proposed` becomes `introduced` by itself once both sides are interested. */
  readonly to: State;
  readonly actors: readonly Actor[];
  readonly needs?: 'reason' | 'until' | 'outcome' | 'trial';
}

const REVIEW: readonly State[] = ['suggested', 'shortlisted', 'postponed'];

/** The one state machine of every programme. */
export const LIFECYCLE: Readonly<Record<Command, Transition>> = {
  shortlist: { from: ['suggested', 'postponed'], to: 'shortlisted', actors: ['desk'] },
  'set-aside': { from: REVIEW, to: 'set-aside', actors: ['desk'], needs: 'reason' },
  postpone: { from: ['suggested', 'shortlisted'], to: 'postponed', actors: ['desk'], needs: 'until' },
  restore: { from: ['set-aside', 'postponed', 'shortlisted'], to: 'suggested', actors: ['desk'] },
  propose: { from: REVIEW, to: 'proposed', actors: ['desk'] },
  apply: { from: [...REVIEW, 'set-aside'], to: 'proposed', actors: ['profile'] },
  invite: { from: [...REVIEW, 'set-aside'], to: 'proposed', actors: ['listing'] },
  accept: { from: ['proposed'], to: 'proposed', actors: ['listing', 'profile'] },
  decline: { from: ['proposed'], to: 'closed', actors: ['listing', 'profile'], needs: 'reason' },
  withdraw: {
    from: ['proposed', 'introduced', 'trial'],
    to: 'closed',
    actors: ['listing', 'profile'],
    needs: 'reason',
  },
  'start-trial': { from: ['introduced'], to: 'trial', actors: ['listing', 'desk'], needs: 'trial' },
  'record-outcome': {
    from: ['introduced', 'trial'],
    to: 'outcome',
    actors: ['listing', 'desk'],
    needs: 'outcome',
  },
  close: {
    from: [...REVIEW, 'proposed', 'introduced', 'trial'],
    to: 'closed',
    actors: ['desk'],
    needs: 'reason',
  },
  lapse: { from: ['proposed'], to: 'closed', actors: ['clock'] },
};

/** Why the desk sets a pair aside or postpones; each may name the criterion it is about. */
export const REVIEW_REASONS = [
  'too-far',
  'hours-do-not-fit',
  'pay-does-not-fit',
  'skills-do-not-fit',
  'licence-missing',
  'person-is-busy',
  'organisation-is-busy',
  'already-known-to-each-other',
  'not-the-right-moment',
  'data-out-of-date',
  'other',
] as const;

/** Why somebody declines, withdraws or the desk closes. `no-reason` is always allowed. */
export const CLOSE_REASONS = [
  'no-reason',
  'found-elsewhere',
  'filled',
  'hours-do-not-fit',
  'pay-does-not-fit',
  'too-far',
  'work-differs',
  'health-or-family',
  'no-answer',
  'did-not-get-on',
  'lapsed',
  'other',
] as const;

/** Days after which an unanswered proposal is brought up again (Immersion Facilitée), and after which it lapses. */
export const REMINDER_DAYS = [3, 7] as const;
export const LAPSE_DAYS = 14;

/**
 * Whether the introduction came by the announced rule (募集情報等提供: sorting by conditions stated beforehand) or by a
 * coordinator's judgement (職業紹介, 職業安定法 29条). Field report 6.9.
 */
export const BASES = ['information', 'placement'] as const;
export type Basis = (typeof BASES)[number];

/** The commands that an actor may give in a state. */
export const commandsFor = (state: State, actor: Actor): readonly Command[] =>
  COMMANDS.filter(
    (command) => LIFECYCLE[command].from.includes(state) && LIFECYCLE[command].actors.includes(actor),
  );

/** The role that lets an account act for the desk. */
export const isDesk = (roles: readonly Role[]): boolean =>
  roles.includes('coordinator') || roles.includes('counsellor');
