import type { GateFinding } from '../definition.ts';
import { missingFacts, ruleWhen } from '../shared/gate-kit.ts';
import { reversed } from '../shared/gate-rules.ts';
import { AGE_REASON, NO_AGE_LIMIT } from './law.ts';
import type { JobOpening } from './listing.ts';

/** An age limit needs one of six lawful reasons, and the posting must fit the reason (規則1条の3第1項). */
export const ageRules = (job: JobOpening): readonly GateFinding[] => {
  const { ageFrom, ageTo, ageException } = job;
  const hasLimit = ageFrom !== undefined || ageTo !== undefined;
  if (!hasLimit && ageException === undefined) return [];
  const fits = ageException === undefined ? [] : (MISFITS[ageException]?.(job) ?? []);
  const path = ageTo === undefined ? '/ageFrom' : '/ageTo';
  return [
    ...ruleWhen(
      hasLimit && ageException === undefined,
      'age-limit-without-reason',
      'refusal',
      path,
      NO_AGE_LIMIT,
    ),
    ...missingFacts(job, ageException === undefined ? [] : ['ageReason'], AGE_REASON),
    ...ruleWhen(
      !hasLimit && ageException !== undefined,
      'age-reason-without-limit',
      'warning',
      '/ageException',
      NO_AGE_LIMIT,
    ),
    ...reversed(job, 'ageFrom', 'ageTo'),
    ...fits.flatMap((rule) =>
      ruleWhen(true, rule, 'refusal', '/ageException', NO_AGE_LIMIT, { code: ageException ?? '' }),
    ),
  ];
};

const isOpenEnded = ({ contractTerm }: JobOpening): boolean =>
  contractTerm === undefined || contractTerm === 'open-ended';

type Misfits = (job: JobOpening) => readonly string[];

const when = (broken: boolean, rule: string): readonly string[] => (broken ? [rule] : []);

const MISFITS: Readonly<Record<string, Misfits>> = {
  // Retirement age: an upper limit only, open-ended.
  '1号': (job) => [
    ...when(!isOpenEnded(job), 'age-needs-open-ended'),
    ...when(job.ageFrom !== undefined, 'age-no-lower-limit'),
  ],
  // Long-term career building: open-ended, an upper limit only, no experience asked.
  '3号イ': (job) => [
    ...when(!isOpenEnded(job), 'age-needs-open-ended'),
    ...when(job.ageFrom !== undefined, 'age-no-lower-limit'),
    ...when((job.experience ?? []).length > 0, 'age-no-experience'),
  ],
  // Handing down skills: one band within 30 to 49, five to ten years wide, open-ended.
  '3号ロ': (job) => [...when(!isOpenEnded(job), 'age-needs-open-ended'), ...when(!isBand(job), 'age-band')],
  // Over 60s: a lower limit only; groups under a state programme say so in the reason.
  '3号ニ': ({ ageFrom, ageTo }) => when(ageTo !== undefined && (ageFrom ?? 0) >= 60, 'age-no-upper-limit'),
};

const isBand = ({ ageFrom, ageTo }: JobOpening): boolean => {
  if (ageFrom === undefined || ageTo === undefined) return false;
  const years = ageTo - ageFrom + 1;
  return ageFrom >= 30 && ageTo <= 49 && years >= 5 && years <= 10;
};
