import { COMMANDS } from '@musubi/contracts';
import type { Command, Introduction, TransitionRequest } from '@musubi/contracts';
import { readDraft } from '@musubi/statements';
import type { Context } from '../http/handler.ts';
import { Refusal, expectVersion } from '../http/refusal.ts';
import { advance, lockIntroduction } from './advance.ts';
import type { Details } from './demands.ts';
import { IntroductionEntity } from './introduction.entity.ts';
import { seenBy, viewIntroduction } from './introduction.view.ts';
import { lockPair } from './party.ts';
import { seenIntroduction } from './read-introduction.ts';
import { tellTerms } from './tell.ts';

/** @throws Refusal `invalid-input` */
export const commandOf = (text: string): Command => {
  const command = COMMANDS.find((one) => one === text);
  if (!command) throw new Refusal('invalid-input', { fields: [{ path: '/command', rule: 'not-a-choice' }] });
  return command;
};

/** Opening a pair has routes of its own, with their own checks. */
const OPENS: readonly Command[] = ['apply', 'invite'];

/**
 * A step of an introduction by one of its sides or the desk.
 * @throws Refusal `not-found`, `wrong-state`, `changed-meanwhile`, `limit-reached`, `gate-refused`, `invalid-input`
 */
export const moveIntroduction = async (
  context: Context,
  {
    introductionId,
    version,
    request,
  }: {
    readonly introductionId: string;
    readonly version: number | undefined;
    readonly request: TransitionRequest;
  },
): Promise<Introduction> => {
  const seen = await seenIntroduction(context, introductionId);
  const { command: text, ...details }: { command: string } & Details = request;
  const command = commandOf(text);
  if (OPENS.includes(command)) throw new Refusal('wrong-state');
  const { listing, profile } = seen.pair;
  const pair = await lockPair(context.manager, listing.id, profile.id);
  if (!pair) throw new Refusal('not-found');
  const moved = await advance(context, { pair, command, by: seen.you, details, version: version ?? 0 });
  return viewIntroduction(context, await seenBy(context, moved, pair, seen.you));
};

const NEGOTIATING: readonly string[] = ['introduced', 'trial'];

/**
 * Writes the terms sheet, which may be unfinished; work starts only when it is complete.
 * @throws Refusal `not-found`, `wrong-state`, `changed-meanwhile`, `invalid-input`
 */
export const changeTerms = async (
  context: Context,
  {
    introductionId,
    version,
    terms: sent,
  }: { readonly introductionId: string; readonly version: number | undefined; readonly terms: object },
): Promise<Introduction> => {
  const { manager, clock } = context;
  const { pair, programme, you } = await seenIntroduction(context, introductionId);
  const stored = await lockIntroduction(context, pair.listing.id, pair.profile.id);
  if (!stored) throw new Refusal('not-found');
  expectVersion(stored.version, version);
  if (!programme.terms || you === 'desk' || !NEGOTIATING.includes(stored.state))
    throw new Refusal('wrong-state');
  const reading = readDraft(programme.terms.sheet, sent);
  if (!reading.ok) {
    throw new Refusal('invalid-input', {
      fields: reading.problems.map((one) => ({ ...one, path: `/terms${one.path}` })),
    });
  }
  const changes = { terms: reading.value, version: stored.version + 1, changedAt: clock.now() };
  await manager.update(IntroductionEntity, { id: stored.id }, changes);
  const changed = manager.create(IntroductionEntity, { ...stored, ...changes });
  await tellTerms(context, changed, pair);
  return viewIntroduction(context, await seenBy(context, changed, pair, you));
};
