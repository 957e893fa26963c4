import { choose, spoken } from '@musubi/matching';
import type { Chosen, Facts, Result, Sayable, Side, Weighed } from '@musubi/matching';
import { programmeOf } from './catalogue.ts';
import type { AnyProgramme } from './definition.ts';
import { withFactsSaid } from './say.ts';

const REASONS = 3;
const UNKNOWNS = 2;

interface Found extends Weighed {
  readonly criterion: string;
}

/** Confidential findings come without points; their order is then the programme's. */
const chooseUnweighed = <F extends Found>(findings: readonly F[]): Omit<Chosen<F>, 'unmet'> => {
  const all = spoken(findings);
  return {
    reasons: all.filter(({ result }) => result === 'met').slice(-REASONS),
    weakest: all.find(({ kind, result }) => kind === 'wish' && (result === 'partly' || result === 'unmet')),
    unknown: all.filter(({ result }) => result === 'unknown'),
  };
};

const chooseForCard = <F extends Found>(findings: readonly F[]): Chosen<F> => {
  const chosen = choose(findings, REASONS);
  if (findings.every(({ outOf }) => outOf === 0)) return { ...chosen, ...chooseUnweighed(findings) };
  const reasons = chosen.reasons.filter(({ result }) => result === 'met' || result === 'partly');
  const { weakest } = chosen;
  return { ...chosen, reasons, weakest: weakest && reasons.includes(weakest) ? undefined : weakest };
};

/** What a card says about a pair: at most three reasons, the weakest point, two unknowns, and what keeps the two apart. */
export interface CardSaid {
  readonly reasons: Sayable[];
  readonly weakest?: Sayable;
  readonly unknown: Sayable[];
  readonly unmet: Sayable[];
}

/** @param outside the findings are those of the outside view of a confidential programme */
export const cardSaid = (programme: AnyProgramme, findings: readonly Found[], outside = false): CardSaid => {
  const { reasons, weakest, unknown, unmet } = chooseForCard(findings);
  const one = ({ criterion, result, facts }: Found): Sayable =>
    withFactsSaid(programme, { criterion, result: result as Result, facts: facts as Facts }, { outside });
  return {
    reasons: reasons.map(one),
    ...(weakest ? { weakest: one(weakest) } : {}),
    unknown: unknown.slice(0, UNKNOWNS).map(one),
    unmet: unmet.map(one),
  };
};

/** The upper end of a field that is the lower end of a range: `payMax` for `payMin`, `weeklyHoursTo` for `weeklyHoursFrom`. */
export const upperEnd = (name: string): string | undefined => {
  if (name.endsWith('Min')) return name.replace(/Min$/u, 'Max');
  return name.endsWith('From') ? name.replace(/From$/u, 'To') : undefined;
};

/** The fields of a statement that cards show. */
const cardPart = (programme: AnyProgramme, side: Side, statement: object): object => {
  const names = programme.card[side].flatMap((name) => [name, upperEnd(name)]);
  return Object.fromEntries(Object.entries(statement).filter(([name]) => names.includes(name)));
};

interface WholeCard {
  readonly programme: string;
  readonly fit?: number;
  readonly band?: string;
  readonly statement: object;
  readonly findings: readonly Found[];
}

/**
 * A pair with just what its card shows of the statement of `side` and of the findings. What is told of a confidential listing
 * from outside is short as it is.
 */
export const shortCard = <Card extends WholeCard>(card: Card, side: Side) => {
  const { statement, findings, ...head } = card;
  const programme = programmeOf(card.programme);
  if (!programme) throw new RangeError(`no such programme: ${card.programme}`);
  const outside = card.band !== undefined && card.fit === undefined;
  return {
    ...head,
    statement: outside ? statement : cardPart(programme, side, statement),
    said: cardSaid(programme, findings, outside),
  };
};
