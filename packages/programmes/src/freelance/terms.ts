import { Choice, Day, Flag, LongText, Text, Whole } from '@musubi/statements';
import type { GateFinding } from '../definition.ts';
import { daysBetween, monthsLater } from '../shared/days.ts';
import { isBlank, missingFacts, ruleWhen } from '../shared/gate-kit.ts';
import { HOUSE_RULE } from '../shared/gate-rules.ts';
import {
  BANS_FROM_MONTHS,
  CARE,
  CARE_FROM_MONTHS,
  LONGEST_WAIT,
  LONGEST_WAIT_SUB_ORDER,
  NOTICE,
  SEVEN_BANS,
  SIXTY_DAYS,
  TERMS_IN_WRITING,
  THIRTY_DAYS,
} from './law.ts';
import { RIGHTS } from './listing.ts';

const of = (group: string) => ({ group, optional: true }) as const;
const party = { group: 'parties', optional: true, sensitivity: 'personal' } as const;

/** The written terms of an order (3条通知): they must be complete before the work starts. */
export class TermsOfOrder {
  @Text({ ...party, max: 120 })
  client?: string;

  @Text({ ...party, max: 120 })
  contractor?: string;

  @Day(of('parties'))
  orderedOn?: string;

  @LongText({ ...of('work'), max: 2000 })
  what?: string;

  /** The day on which the work is received; for services the last day of the period. */
  @Day(of('work'))
  receiveOn?: string;

  @Day(of('work'))
  periodFrom?: string;

  @Day(of('work'))
  periodUntil?: string;

  @Text({ ...of('work'), max: 200 })
  where?: string;

  @Choice(RIGHTS, of('work'))
  rights?: string;

  @Choice(['none', 'yes'], of('work'))
  inspection?: string;

  @Day(of('work'))
  inspectBy?: string;

  /** Without consumption tax. */
  @Whole({ ...of('money'), min: 0, max: 100_000_000, unit: 'yen' })
  amount?: number;

  /** 算定方法, where the amount follows from hours or pieces. */
  @Text({ ...of('money'), max: 300 })
  amountFormula?: string;

  @Choice(['included', 'paid-extra', 'none'], of('money'))
  expenses?: string;

  /** The very day: "by such a day" does not set a payday (関係省庁パンフレット, July 2024). */
  @Day(of('money'))
  payBy?: string;

  @Choice(['bank-transfer', 'cash', 'digital', 'bill'], of('money'))
  paymentMethod?: string;

  @Text({ ...of('money'), max: 300 })
  paymentDetails?: string;

  @Flag(of('sub-order'))
  subOrder?: boolean;

  @Text({ ...of('sub-order'), max: 120 })
  originalClient?: string;

  @Day(of('sub-order'))
  originalPayBy?: string;

  /** Why what, where, when or the amount cannot be settled yet (3条1項ただし書), and when it will be. */
  @LongText({ ...of('undecided'), max: 500 })
  undecidedWhy?: string;

  @Day(of('undecided'))
  decideBy?: string;
}

/** Names every missing or unlawful fact of a sheet that may be unfinished. */
export const checkTerms = (sheet: object): readonly GateFinding[] => {
  const terms = Object.assign(new TermsOfOrder(), sheet);
  return [
    ...missingFacts(
      terms,
      ['client', 'contractor', 'orderedOn', 'payBy', 'paymentMethod', 'inspection'],
      TERMS_IN_WRITING,
    ),
    ...missingFacts(terms, terms.inspection === 'yes' ? ['inspectBy'] : [], TERMS_IN_WRITING),
    ...settled(terms),
    ...method(terms),
    ...inOrder(terms),
    ...payday(terms),
    ...span(terms),
  ];
};

/** Facts that may stay open for a good reason, which the sheet then states with the day on which they are settled. */
const settled = (terms: TermsOfOrder): readonly GateFinding[] => {
  const hasAmount = terms.amount !== undefined || !isBlank(terms.amountFormula);
  const open = [
    ...missingFacts(terms, ['what', 'where'], TERMS_IN_WRITING),
    ...(receiptOf(terms) === undefined ? missingFacts(terms, ['receiveOn'], TERMS_IN_WRITING) : []),
    ...(hasAmount ? [] : missingFacts(terms, ['amount'], TERMS_IN_WRITING)),
  ];
  const explained = !isBlank(terms.undecidedWhy) && !isBlank(terms.decideBy);
  if (!explained)
    return [
      ...open,
      ...missingFacts(terms, isBlank(terms.undecidedWhy) ? [] : ['decideBy'], TERMS_IN_WRITING),
    ];
  return open.map((finding) => ({ ...finding, rule: 'still-open', severity: 'warning' }));
};

const method = (terms: TermsOfOrder): readonly GateFinding[] =>
  ruleWhen(
    terms.paymentMethod !== undefined && terms.paymentMethod !== 'cash' && isBlank(terms.paymentDetails),
    'payment-details',
    terms.paymentMethod === 'bank-transfer' ? 'warning' : 'refusal',
    '/paymentDetails',
    TERMS_IN_WRITING,
  );

const receiptOf = ({ receiveOn, periodUntil }: TermsOfOrder): string | undefined => receiveOn ?? periodUntil;

/** Dates in the order in which things happen: ordered, begun, received, inspected, paid at any time. */
const inOrder = (terms: TermsOfOrder): readonly GateFinding[] => {
  const { orderedOn, periodFrom, inspectBy } = terms;
  const received = receiptOf(terms);
  const after = (earlier: string | undefined, later: string | undefined): boolean =>
    earlier !== undefined && later !== undefined && daysBetween(earlier, later) < 0;
  return [
    // 直ちに: at once when the work is ordered, so never after it has begun.
    ...ruleWhen(after(orderedOn, periodFrom), 'ordered-too-late', 'refusal', '/orderedOn', TERMS_IN_WRITING),
    ...ruleWhen(after(orderedOn, received), 'ordered-too-late', 'refusal', '/orderedOn', TERMS_IN_WRITING),
    ...ruleWhen(after(periodFrom, terms.periodUntil), 'reversed', 'refusal', '/periodFrom', HOUSE_RULE, {
      fields: ['periodFrom', 'periodUntil'],
    }),
    ...ruleWhen(
      after(received, inspectBy),
      'inspected-before-receipt',
      'refusal',
      '/inspectBy',
      TERMS_IN_WRITING,
    ),
  ];
};

/**
 * 60 days from receipt, that day counted as the first; for sub-orders 30 days from the day on which the client itself is
 * paid. Monthly closing may reach two (one) calendar months in the practice of the 公正取引委員会: a warning, not a refusal.
 */
const payday = (terms: TermsOfOrder): readonly GateFinding[] => {
  const { payBy, subOrder, originalPayBy } = terms;
  const isSubOrder = subOrder === true && originalPayBy !== undefined;
  const origin = isSubOrder ? originalPayBy : receiptOf(terms);
  const sub = subOrder === true ? missingFacts(terms, ['originalClient', 'originalPayBy'], THIRTY_DAYS) : [];
  if (origin === undefined || payBy === undefined) return sub;
  const [limit, months, rule, law] = isSubOrder
    ? ([LONGEST_WAIT_SUB_ORDER, 1, 'thirty-days', THIRTY_DAYS] as const)
    : ([LONGEST_WAIT, 2, 'sixty-days', SIXTY_DAYS] as const);
  const days = daysBetween(origin, payBy) + 1;
  const late = days > limit;
  const tooLate = daysBetween(monthsLater(origin, months), payBy) > 0;
  return [
    ...sub,
    ...ruleWhen(late && tooLate, rule, 'refusal', '/payBy', law, { paymentDays: days }),
    ...ruleWhen(late && !tooLate, 'by-the-month', 'warning', '/payBy', law, { paymentDays: days, limit }),
  ];
};

const span = ({ periodFrom, periodUntil, orderedOn, receiveOn }: TermsOfOrder): readonly GateFinding[] => {
  const from = periodFrom ?? orderedOn;
  const until = periodUntil ?? receiveOn;
  const lasts = (months: number): boolean =>
    from !== undefined && until !== undefined && daysBetween(monthsLater(from, months), until) >= 0;
  return [
    ...ruleWhen(lasts(BANS_FROM_MONTHS), 'seven-bans', 'warning', '', SEVEN_BANS),
    ...ruleWhen(lasts(CARE_FROM_MONTHS), 'care', 'warning', '', CARE),
    ...ruleWhen(lasts(CARE_FROM_MONTHS), 'thirty-days-notice', 'warning', '', NOTICE),
  ];
};
