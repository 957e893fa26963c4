import type { ScoringRunPage } from '@musubi/contracts';
import { PROGRAMMES, programmeOf } from '@musubi/programmes';
import { actorOf } from '../../http/handler.ts';
import type { Context } from '../../http/handler.ts';
import { Refusal } from '../../http/refusal.ts';
import { beginRun } from './begin-run.ts';
import { runsNamed } from './list-runs.ts';

/**
 * An administrator has one programme, or all of them, scored as a whole.
 * @throws Refusal `not-found` for a programme that does not exist, `already-exists` when nothing is left to begin
 */
export const askForRun = async (context: Context, programme: string | undefined): Promise<ScoringRunPage> => {
  if (programme !== undefined && !programmeOf(programme)) throw new Refusal('not-found');
  const { accountId } = actorOf(context);
  const wanted = programme === undefined ? PROGRAMMES.map(({ id }) => id) : [programme];
  const begun: string[] = [];
  for (const one of wanted) {
    const id = await beginRun(context.manager, one, 'asked', { askedBy: accountId });
    if (id !== undefined) begun.push(id);
  }
  if (begun.length === 0) throw new Refusal('already-exists');
  return { items: await runsNamed(context, begun) };
};
