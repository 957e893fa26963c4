import type { Introduction } from '@musubi/contracts';
import type { NoReason } from '@musubi/web-kit';

/** What somebody may do with an introduction from its page, the friendliest first. Reviewing is the desk's own room. */
export const TALK_COMMANDS = [
  'accept',
  'start-trial',
  'record-outcome',
  'decline',
  'withdraw',
  'close',
] as const;
export type TalkCommand = (typeof TALK_COMMANDS)[number];

/** The commands that the API offers now. */
export const talkCommands = (introduction: Pick<Introduction, 'commands'>): readonly TalkCommand[] =>
  TALK_COMMANDS.filter((command) => introduction.commands.includes(command));

/** The coded reason that is nearest to the one-tap answer. */
export const CLOSE_REASON_FOR: Readonly<Record<NoReason, string>> = {
  far: 'too-far',
  hours: 'hours-do-not-fit',
  pay: 'pay-does-not-fit',
  work: 'work-differs',
  known: 'other',
  other: 'other',
};
