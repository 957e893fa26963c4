import { THEMES_WITH_CHILDREN, normalise } from '@musubi/vocabulary';
import type { GateFinding } from '../definition.ts';
import { findUnfairWording } from '../shared/fair-hiring/find-wording.ts';
import { isBlank, missingFacts, ruleWhen, textsOf } from '../shared/gate-kit.ts';
import { HOUSE_RULE, betterWith, noContacts, reversed } from '../shared/gate-rules.ts';
import { sensitiveInText } from '../shared/personal-text.ts';
import { CHILDREN, EQUALITY, PAID_RIDES, WORKER } from './law.ts';
import type { HelpRequest } from './listing.ts';
import type { SkillDonor } from './profile.ts';
import { paidWork } from './paid-work.ts';

const TEXTS = ['title', 'task', 'message'] as const;

/** Everything that speaks against publishing a request for help. */
export const gate = (request: HelpRequest): readonly GateFinding[] => [
  ...missingFacts(
    request,
    ['title', 'theme', 'task', 'peopleNeeded', 'rhythm', 'times', 'hoursPerMonth'],
    HOUSE_RULE,
  ),
  ...missingFacts(request, request.remote === true ? [] : ['place'], HOUSE_RULE),
  ...missingFacts(request, ['reward', 'mayDecline', 'supervision', 'fixedHours'], WORKER),
  ...missingFacts(request, request.reward === 'paid' ? ['rewardYen', 'rewardPer'] : [], WORKER),
  ...missingFacts(request, ['touchesChildren'], CHILDREN),
  ...reversed(request, 'from', 'until'),
  ...noContacts(request, TEXTS),
  ...paidWork(request),
  ...children(request),
  ...wording(request),
  ...rides(request),
  ...ruleWhen(
    request.remote !== true && request.insured !== true,
    'not-insured',
    'warning',
    '/insured',
    HOUSE_RULE,
  ),
];

/** A donor may say as little as they like. */
export const gateProfile = (donor: SkillDonor): readonly GateFinding[] => [
  ...noContacts(donor, ['wantToDo']),
  ...sensitiveInText(donor, ['wantToDo']),
  ...betterWith(donor, ['themes', 'skills', 'calendar', 'place', 'maxTravelMinutes']),
];

const children = (request: HelpRequest): readonly GateFinding[] => {
  const { touchesChildren, twoAdults, childSafety, theme } = request;
  const usual = theme !== undefined && THEMES_WITH_CHILDREN.has(theme);
  if (touchesChildren !== true) {
    return ruleWhen(
      usual && touchesChildren === false,
      'theme-touches-children',
      'warning',
      '/touchesChildren',
      CHILDREN,
    );
  }
  return [
    ...missingFacts(request, ['childSafety'], CHILDREN),
    ...ruleWhen(twoAdults !== true, 'two-adults', 'refusal', '/twoAdults', CHILDREN),
    ...ruleWhen(childSafety === 'none', 'child-safety-not-covered', 'warning', '/childSafety', CHILDREN),
  ];
};

/** An age may matter for being insured or alone with others; nothing else that a person is does. */
const wording = (request: HelpRequest): readonly GateFinding[] =>
  textsOf(request, TEXTS).flatMap(({ field, text }) =>
    findUnfairWording(text)
      .filter(({ kind, severity }) => kind !== 'age' && severity === 'refusal')
      .flatMap(({ kind, quote }) =>
        ruleWhen(true, `shuts-out-${kind}`, 'refusal', `/${field}`, EQUALITY, { field, quote }),
      ),
  );

/** Paid driving of people needs a permit; the cost of petrol does not. */
const rides = ({ task, reward }: HelpRequest): readonly GateFinding[] =>
  ruleWhen(
    !isBlank(task) &&
      reward === 'paid' &&
      /送迎|乗せて|車で(?:送|迎)|運転して(?:送|連れ)/u.test(normalise(task ?? '')),
    'paid-ride',
    'refusal',
    '/task',
    PAID_RIDES,
  );
