import { examples } from '../../src/skill-donation/examples.ts';
import { gate, gateProfile } from '../../src/skill-donation/gate.ts';
import { CHILDREN, EQUALITY, PAID_RIDES, WORKER } from '../../src/skill-donation/law.ts';
import type { HelpRequest } from '../../src/skill-donation/listing.ts';
import type { SkillDonor } from '../../src/skill-donation/profile.ts';
import { HOUSE_RULE } from '../../src/shared/gate-rules.ts';
import {
  illnessIn,
  missing,
  refusal,
  shutOutIn,
  telephoneIn,
  testGates,
  warning,
} from '../support/gate-cases.ts';
import type { GateCase } from '../support/gate-cases.ts';

const PAID = { reward: 'paid', rewardYen: 2000, rewardPer: 'once' } as const;
const RIDE = [refusal('paid-ride', '/task', PAID_RIDES)];

const listings: readonly GateCase<HelpRequest>[] = [
  ['remote needs no place', { remote: true, place: undefined, insured: undefined }, []],
  ['elsewhere does', { place: undefined }, [missing('place', HOUSE_RULE)]],
  [
    'an end before the start',
    { until: '2026-06-05' },
    [refusal('reversed', '/from', HOUSE_RULE, { fields: ['from', 'until'] })],
  ],
  ...telephoneIn<HelpRequest>(['title', 'task', 'message']),
  ['paid without the sum', { reward: 'paid' }, [missing('rewardYen', WORKER), missing('rewardPer', WORKER)]],
  ['paid once', { reward: 'paid', rewardYen: 5000, rewardPer: 'once' }, []],
  [
    'paid by the hour',
    { reward: 'paid', rewardYen: 1500, rewardPer: 'hour' },
    [warning('paid-by-time', '/rewardPer', WORKER)],
  ],
  [
    'paid by the month',
    { reward: 'paid', rewardYen: 1500, rewardPer: 'month' },
    [warning('paid-by-time', '/rewardPer', WORKER)],
  ],
  ['an hourly rate of expenses', { rewardPer: 'hour' }, []],
  [
    'paid by the hour, and not to be refused',
    { reward: 'paid', rewardYen: 1500, rewardPer: 'hour', mayDecline: false },
    [
      refusal('is-employment', '', WORKER),
      warning('no-refusal', '/mayDecline', WORKER),
      warning('paid-by-time', '/rewardPer', WORKER),
    ],
  ],
  [
    'paid by the hour under orders',
    { reward: 'paid', rewardYen: 1500, rewardPer: 'hour', supervision: 'ordered' },
    [
      refusal('is-employment', '', WORKER),
      warning('under-orders', '/supervision', WORKER),
      warning('paid-by-time', '/rewardPer', WORKER),
    ],
  ],
  [
    'paid by the hour, bound',
    { reward: 'paid', rewardYen: 1500, rewardPer: 'hour', fixedHours: true },
    [
      refusal('is-employment', '', WORKER),
      warning('bound-hours', '/fixedHours', WORKER),
      warning('paid-by-time', '/rewardPer', WORKER),
    ],
  ],
  [
    'paid by the hour, as staff',
    { reward: 'paid', rewardYen: 1500, rewardPer: 'hour', sameAsStaff: true },
    [warning('paid-by-time', '/rewardPer', WORKER), warning('staff-work', '/sameAsStaff', WORKER)],
  ],
  [
    'unpaid and two signs',
    { mayDecline: false, supervision: 'ordered', sameAsStaff: true },
    [
      warning('no-refusal', '/mayDecline', WORKER),
      warning('under-orders', '/supervision', WORKER),
      warning('staff-work', '/sameAsStaff', WORKER),
    ],
  ],
  [
    'unpaid and all of being bound',
    { mayDecline: false, supervision: 'ordered', fixedHours: true },
    [
      refusal('is-employment', '', WORKER),
      warning('no-refusal', '/mayDecline', WORKER),
      warning('under-orders', '/supervision', WORKER),
      warning('bound-hours', '/fixedHours', WORKER),
    ],
  ],
  ['not insured', { insured: false }, [warning('not-insured', '/insured', HOUSE_RULE)]],
  ['insurance not spoken of', { insured: undefined }, [warning('not-insured', '/insured', HOUSE_RULE)]],
  [
    'children, nothing said',
    { touchesChildren: true },
    [missing('childSafety', CHILDREN), refusal('two-adults', '/twoAdults', CHILDREN)],
  ],
  ['children, in order', { touchesChildren: true, twoAdults: true, childSafety: 'covered' }, []],
  [
    'children, one adult',
    { touchesChildren: true, twoAdults: false, childSafety: 'accredited' },
    [refusal('two-adults', '/twoAdults', CHILDREN)],
  ],
  [
    'children, not covered',
    { touchesChildren: true, twoAdults: true, childSafety: 'none' },
    [warning('child-safety-not-covered', '/childSafety', CHILDREN)],
  ],
  [
    'a theme with children',
    { theme: 'learning-support' },
    [warning('theme-touches-children', '/touchesChildren', CHILDREN)],
  ],
  [
    'the same, not said',
    { theme: 'learning-support', touchesChildren: undefined },
    [missing('touchesChildren', CHILDREN)],
  ],
  ['no theme', { theme: undefined }, [missing('theme', HOUSE_RULE)]],
  ...shutOutIn<HelpRequest>(['title', 'task', 'message'], {
    rule: 'shuts-out-sex',
    law: EQUALITY,
    text: '女性限定',
    quote: '女性限定',
  }),
  ['an age', { message: '20歳以上の方' }, []],
  ['steering', { message: '主婦歓迎' }, []],
  ['a paid ride', { ...PAID, task: '通院の送迎をお願いします。' }, RIDE],
  ['a paid ride in other words', { ...PAID, task: '車で迎えに行き、一緒に買い物。' }, RIDE],
  ['a lift', { ...PAID, task: '病院まで乗せてください。' }, RIDE],
  ['driving there', { ...PAID, task: '運転して送ってください。' }, RIDE],
  ['driving with somebody', { ...PAID, task: '運転して連れて行く。' }, RIDE],
  ['taken by car', { ...PAID, task: '車で送る。' }, RIDE],
  ['a ride for its petrol', { task: '通院の送迎をお願いします。' }, []],
  [
    'paid, no task',
    { task: undefined, reward: 'paid', rewardYen: 2000, rewardPer: 'once' },
    [missing('task', HOUSE_RULE)],
  ],
  ['a car that carries things', { ...PAID, task: '車で荷物を運ぶ。' }, []],
];

const NOTHING = [
  warning('better-with', '/themes', HOUSE_RULE, {
    fields: ['themes', 'skills', 'calendar', 'place', 'maxTravelMinutes'],
  }),
];

const profiles: readonly GateCase<SkillDonor>[] = [
  ...telephoneIn<SkillDonor>(['wantToDo']),
  ...illnessIn<SkillDonor>(['wantToDo']),
  [
    'nothing said',
    { themes: [], skills: [], calendar: undefined, place: undefined, maxTravelMinutes: undefined },
    NOTHING,
  ],
];

testGates<HelpRequest, SkillDonor>({
  gate,
  gateProfile,
  examples,
  ofNothing: {
    listing: [
      missing('title', HOUSE_RULE),
      missing('theme', HOUSE_RULE),
      missing('task', HOUSE_RULE),
      missing('peopleNeeded', HOUSE_RULE),
      missing('rhythm', HOUSE_RULE),
      missing('times', HOUSE_RULE),
      missing('hoursPerMonth', HOUSE_RULE),
      missing('place', HOUSE_RULE),
      missing('reward', WORKER),
      missing('mayDecline', WORKER),
      missing('supervision', WORKER),
      missing('fixedHours', WORKER),
      missing('touchesChildren', CHILDREN),
      warning('not-insured', '/insured', HOUSE_RULE),
    ],
    profile: NOTHING,
  },
  listings,
  profiles,
});
