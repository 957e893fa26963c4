import { CLOSE_REASONS, LIFECYCLE, REVIEW_REASONS } from '@musubi/contracts';
import type { Actor, Command, ProblemField, TransitionRequest } from '@musubi/contracts';
import type { AnyProgramme } from '@musubi/programmes';
import { readDraft } from '@musubi/statements';
import { dayInTokyo } from '../day.ts';
import type { Context } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { demandBusinessHasRoom, demandPersonHasRoom, demandRoom } from './caps.ts';
import type { Pair } from './party.ts';

/** What may come with a command. */
export type Details = Partial<Omit<TransitionRequest, 'command'>>;

const wrong = (path: string, rule: string): never => {
  throw new Refusal('invalid-input', { fields: [{ path, rule }] });
};

const demandOneOf = (codes: readonly string[], value: string | undefined, path: string): void => {
  if (value === undefined) wrong(path, 'missing');
  else if (!codes.includes(value)) wrong(path, 'not-a-choice');
};

/** @throws Refusal `invalid-input` when the command comes without what it needs, or with a code that is not its own. */
export const demandDetails = (
  programme: AnyProgramme,
  command: Command,
  details: Details,
  today: string,
): void => {
  const { needs } = LIFECYCLE[command];
  if (needs === 'reason')
    demandOneOf(command === 'set-aside' ? REVIEW_REASONS : CLOSE_REASONS, details.reason, '/reason');
  if (needs === 'trial') demandOneOf(programme.trials, details.outcome, '/outcome');
  if (needs === 'outcome') demandOneOf(programme.outcomes, details.outcome, '/outcome');
  if (needs === 'until' && details.until === undefined) wrong('/until', 'missing');
  if (needs === 'until' && details.until !== undefined && details.until <= today)
    wrong('/until', 'too-early');
  const known = programme.matching.criteria.map((criterion) => criterion.id);
  if (details.criterion !== undefined) demandOneOf(known, details.criterion, '/criterion');
};

/** Everything that keeps work from starting; empty where the programme has no sheet. */
export const termsProblems = (programme: AnyProgramme, terms: object | null): readonly ProblemField[] => {
  if (!programme.terms) return [];
  const reading = readDraft(programme.terms.sheet, terms ?? {});
  if (!reading.ok) return reading.problems.map((problem) => ({ ...problem, path: `/terms${problem.path}` }));
  return programme.terms
    .check(reading.value)
    .filter((finding) => finding.severity === 'refusal')
    .map(({ path, rule, source, since }) => ({ path: `/terms${path}`, rule, source, since }));
};

const STARTS_WORK: readonly Command[] = ['start-trial', 'record-outcome'];
const OPENS: readonly Command[] = ['propose', 'apply', 'invite'];

/**
 * What the lifecycle alone does not know: capacity, caps, written terms before work.
 * @throws Refusal `limit-reached`, `wrong-state`, `gate-refused`
 */
export const demandAllowed = async (
  context: Context,
  {
    programme,
    pair,
    command,
    by,
    terms,
  }: { programme: AnyProgramme; pair: Pair; command: Command; by: Actor; terms: object | null },
): Promise<void> => {
  if (OPENS.includes(command)) {
    if (pair.listing.state !== 'published' || pair.profile.state !== 'active')
      throw new Refusal('wrong-state');
    await demandRoom(context, pair.listing);
    await demandPersonHasRoom(context, pair.profile.id);
    if (by === 'desk') await demandBusinessHasRoom(context, pair.listing.organisationId);
  }
  if (command === 'record-outcome') await demandRoom(context, pair.listing);
  if (!STARTS_WORK.includes(command)) return;
  const fields = termsProblems(programme, terms);
  if (fields.length > 0) throw new Refusal('gate-refused', { fields });
};

export const todayOf = ({ clock }: Context): string => dayInTokyo(clock.now());
