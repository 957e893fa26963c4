import { normalise } from '@musubi/vocabulary';
import type { GateFinding } from '../definition.ts';
import { ruleWhen } from '../shared/gate-kit.ts';
import { WORKER } from './law.ts';
import type { HelpRequest } from './listing.ts';

/** What makes help into work under orders; each names its sentence in the words of the gate. */
export type WorkSign = 'no-refusal' | 'under-orders' | 'bound-hours' | 'paid-by-time' | 'staff-work';

const PATHS: Readonly<Record<WorkSign, string>> = {
  'no-refusal': '/mayDecline',
  'under-orders': '/supervision',
  'bound-hours': '/fixedHours',
  'paid-by-time': '/rewardPer',
  'staff-work': '/sameAsStaff',
};

const WAGE_WORDS = /時給|日給|月給|給料|給与|賃金|1時間(?:あたり|につき)?[0-9,]+円/u;
const DUTY_WORDS = /必ず(?:出勤|出席|来て|参加)|欠席(?:は|でき|不可)|休めません|無断欠|遅刻/u;
const SHIFT_WORDS = /シフト(?:に|を|制)|タイムカード|勤務表|出勤/u;

/** The signs that a request shows, in what it ticks and in what it writes. */
export const signsOfWork = (request: HelpRequest): readonly WorkSign[] => {
  const text = normalise([request.title, request.task, request.message].filter(Boolean).join('。'));
  const signs: readonly (readonly [WorkSign, boolean])[] = [
    ['no-refusal', request.mayDecline === false || DUTY_WORDS.test(text)],
    ['under-orders', request.supervision === 'ordered'],
    ['bound-hours', request.fixedHours === true || SHIFT_WORDS.test(text)],
    ['paid-by-time', isPaidByTime(request) || WAGE_WORDS.test(text)],
    ['staff-work', request.sameAsStaff === true],
  ];
  return signs.filter(([, shown]) => shown).map(([sign]) => sign);
};

const isPaidByTime = ({ reward, rewardPer }: HelpRequest): boolean =>
  reward === 'paid' && (rewardPer === 'hour' || rewardPer === 'month');

/**
 * Whether "volunteer" hides employment: freedom to refuse, supervision, bound hours and place, pay by time (労働者性, 1985
 * report). One sign is a warning. It is plainly work, and refused, with pay by time and one more sign of being bound, or
 * with all signs of being bound whether or not money is paid.
 */
export const paidWork = (request: HelpRequest): readonly GateFinding[] => {
  const signs = signsOfWork(request);
  const bound = signs.filter(
    (sign) => sign === 'no-refusal' || sign === 'under-orders' || sign === 'bound-hours',
  );
  const isWork = (signs.includes('paid-by-time') && bound.length > 0) || bound.length === 3;
  return [
    ...ruleWhen(isWork, 'is-employment', 'refusal', '', WORKER),
    ...signs.flatMap((sign) => ruleWhen(true, sign, 'warning', PATHS[sign], WORKER)),
  ];
};
