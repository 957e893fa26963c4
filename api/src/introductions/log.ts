import { randomUUID } from 'node:crypto';
import type { Actor, Command, State } from '@musubi/contracts';
import type { Context } from '../http/handler.ts';
import type { Details } from './demands.ts';
import { IntroductionEventEntity } from './introduction-event.entity.ts';
import type { IntroductionEntity } from './introduction.entity.ts';

export interface Entry {
  readonly introduction: IntroductionEntity;
  readonly from: State;
  readonly command: Command;
  readonly by: Actor;
  readonly details: Details;
}

/** A message that comes with interest is meant for the other side. */
const MESSAGES: readonly Command[] = ['apply', 'invite', 'accept'];

/** Writes one line of the log. The version of an introduction counts its steps, and so numbers the lines. */
export const appendEvent = async (
  { manager, clock, actor }: Context,
  { introduction, from, command, by, details }: Entry,
): Promise<void> => {
  await manager.insert(IntroductionEventEntity, {
    id: randomUUID(),
    introductionId: introduction.id,
    sequence: introduction.version,
    command,
    fromState: from,
    toState: introduction.state,
    byKind: by,
    byAccount: by === 'clock' ? null : (actor?.accountId ?? null),
    reason: details.reason ?? null,
    criterion: details.criterion ?? null,
    shared: MESSAGES.includes(command) || (details.shareReason ?? false),
    note: details.note ?? null,
    at: clock.now(),
  });
};
