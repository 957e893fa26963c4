import type { GateFinding } from '../definition.ts';
import { daysBetween, monthsLater } from '../shared/days.ts';
import { findUnfairWording } from '../shared/fair-hiring/find-wording.ts';
import { isBlank, missingFacts, ruleWhen, textsOf } from '../shared/gate-kit.ts';
import { HOUSE_RULE, betterWith, noContacts, reversed } from '../shared/gate-rules.ts';
import { sensitiveInText } from '../shared/personal-text.ts';
import { firstOf } from '../shared/text-finds.ts';
import {
  ACCURATE_ADVERT,
  BANS_FROM_MONTHS,
  CARE,
  CARE_FROM_MONTHS,
  HARASSMENT,
  LONGEST_WAIT,
  LONGEST_WAIT_SUB_ORDER,
  NOTICE,
  EQUALITY,
  RESERVED_WORK,
  SEVEN_BANS,
  SIXTY_DAYS,
  SIX_FACTS,
  THIRTY_DAYS,
  WORKER,
} from './law.ts';
import type { Brief } from './listing.ts';
import type { Professional } from './profile.ts';

/** Pay that says nothing, in a text. */
const VAGUE_PAY: readonly RegExp[] = [
  /報酬[^。\n]{0,4}(応相談|要相談|スキルに応じ|未定)|無償|ノーギャラ|実績になります/u,
];

/** Everything that speaks against publishing a brief. */
export const gate = (brief: Brief): readonly GateFinding[] => [
  ...missingFacts(brief, ['employerName', 'employerAddress', 'contact', 'scope'], SIX_FACTS),
  ...missingFacts(brief, ['title', 'startFrom'], ACCURATE_ADVERT),
  ...workplace(brief),
  ...pay(brief),
  ...payday(brief),
  ...reversed(brief, 'budgetMin', 'budgetMax'),
  ...reversed(brief, 'startFrom', 'endBy'),
  ...betterWith(brief, ['occupation', 'skills', 'deliverable', 'paymentDays', 'rights']),
  ...reserved(brief),
  ...wording(brief),
  ...span(brief),
  ...employment(brief),
];

/** A professional's page is public; whoever wants to reach the person asks for an introduction. */
export const gateProfile = (professional: Professional): readonly GateFinding[] => [
  ...missingFacts(professional, ['headline', 'occupations'], HOUSE_RULE),
  ...betterWith(professional, ['skills', 'hoursPerWeek', 'availableFrom']),
  ...noContacts(professional, ['headline', 'story', 'referencesText']),
  ...sensitiveInText(professional, ['headline', 'story', 'referencesText']),
  ...reversed(professional, 'availableFrom', 'availableUntil'),
  ...reversed(professional, 'orderFloor', 'orderWished'),
];

const workplace = (brief: Brief): readonly GateFinding[] =>
  brief.remote === true ? [] : missingFacts(brief, ['workplace'], SIX_FACTS);

const pay = (brief: Brief): readonly GateFinding[] => {
  const stated = [brief.budgetMax, brief.hourlyMax, brief.dailyMax].some(
    (amount) => amount !== undefined && amount > 0,
  );
  return [
    ...ruleWhen(!stated, 'missing-pay', 'refusal', '/budgetMax', SIX_FACTS, {
      fields: ['budgetMax', 'hourlyMax', 'dailyMax'],
    }),
    ...textsOf(brief, ['title', 'scope', 'deliverable']).flatMap(({ field, text }) => {
      const found = firstOf(text, VAGUE_PAY);
      return ruleWhen(found !== undefined, 'vague-pay', 'refusal', `/${field}`, ACCURATE_ADVERT, {
        field,
        found: found ?? '',
      });
    }),
  ];
};

const payday = ({ paymentDays, subOrder }: Brief): readonly GateFinding[] => {
  if (paymentDays === undefined) return [];
  if (subOrder === true) {
    return ruleWhen(
      paymentDays > LONGEST_WAIT_SUB_ORDER,
      'thirty-days',
      'refusal',
      '/paymentDays',
      THIRTY_DAYS,
      { paymentDays },
    );
  }
  return ruleWhen(paymentDays > LONGEST_WAIT, 'sixty-days', 'refusal', '/paymentDays', SIXTY_DAYS, {
    paymentDays,
  });
};

/** Work kept to a profession by law needs one of its licences among the required ones. */
const reserved = (brief: Brief): readonly GateFinding[] => {
  const required = new Set(brief.requiredLicences ?? []);
  return textsOf(brief, ['title', 'scope', 'deliverable']).flatMap(({ field, text }) =>
    RESERVED_WORK.flatMap(({ licences, says, law }) => {
      const found = firstOf(text, [says]);
      const asked = licences.some((licence) => required.has(licence));
      return ruleWhen(found !== undefined && !asked, 'reserved-work', 'refusal', `/${field}`, law, {
        found: found ?? '',
        licences,
      });
    }),
  );
};

/** Who is meant by the work, not by what a person is. */
const wording = (brief: Brief): readonly GateFinding[] =>
  textsOf(brief, ['title', 'scope', 'deliverable']).flatMap(({ field, text }) =>
    findUnfairWording(text).flatMap(({ kind, severity, quote }) =>
      ruleWhen(severity === 'refusal', `shuts-out-${kind}`, 'refusal', `/${field}`, EQUALITY, {
        field,
        quote,
      }),
    ),
  );

/** What the law adds for longer orders. */
const span = (brief: Brief): readonly GateFinding[] => {
  const lasts = (months: number): boolean => {
    if (brief.length === 'ongoing') return true;
    const { startFrom, endBy } = brief;
    return (
      startFrom !== undefined &&
      endBy !== undefined &&
      daysBetween(monthsLater(startFrom, months), endBy) >= 0
    );
  };
  const long = lasts(CARE_FROM_MONTHS);
  return [
    ...ruleWhen(lasts(BANS_FROM_MONTHS), 'seven-bans', 'warning', '/endBy', SEVEN_BANS),
    ...ruleWhen(
      long && isBlank(brief.terminationTerms),
      'notice-of-end',
      'refusal',
      '/terminationTerms',
      NOTICE,
    ),
    ...ruleWhen(long && brief.careOffered !== true, 'care', 'warning', '/careOffered', CARE),
    ...ruleWhen(
      isBlank(brief.harassmentContact),
      'harassment-contact',
      'warning',
      '/harassmentContact',
      HARASSMENT,
    ),
  ];
};

/** From three signs on a brief reads like employment; being unable to decline alone with fixed hours as well. */
const employment = ({ controls = [] }: Brief): readonly GateFinding[] => {
  const strong = controls.includes('may-not-decline') && controls.includes('hours-set');
  return [
    ...ruleWhen(strong || controls.length >= 3, 'reads-like-employment', 'warning', '/controls', WORKER, {
      controls,
    }),
  ];
};
