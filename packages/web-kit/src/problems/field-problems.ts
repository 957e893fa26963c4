import type { ProblemField } from '@musubi/contracts';
import type { Say, KitKey } from '../i18n/say.ts';

const RULES = [
  'missing',
  'empty',
  'type',
  'too-short',
  'too-long',
  'too-many',
  'too-small',
  'too-large',
  'not-in-list',
  'repeated',
  'not-a-day',
  'not-a-slot',
  'not-an-email',
  'forbidden-character',
] as const;

/** The sentence for a broken rule. Rules of a programme's gate are worded by the programme. */
export const ruleText = (
  problem: ProblemField,
  say: Say<KitKey>,
  gate: Readonly<Record<string, string>> = {},
): string => {
  const worded = Object.hasOwn(gate, problem.rule) ? gate[problem.rule] : undefined;
  if (worded !== undefined) return worded;
  const rule = RULES.find((each) => each === problem.rule) ?? 'other';
  return say(`kit.rules.${rule}`, { limit: problem.limit ?? '' });
};

/** The problems of one field and of what lies within it. */
export const problemsAt = (problems: readonly ProblemField[], path: string): readonly ProblemField[] =>
  problems.filter((problem) => problem.path === path || problem.path.startsWith(`${path}/`));

/** The id of a field's control: `/skills/0/level` under `profile` is `profile-skills-0-level`. */
export const fieldId = (form: string, path: string): string => `${form}${path.replaceAll('/', '-')}`;
