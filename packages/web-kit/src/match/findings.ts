import type { CardLine, CardSaid, FindingView } from '@musubi/contracts';
import { spoken } from '@musubi/matching';
import type { Chosen, Facts, Finding, Result, Side } from '@musubi/matching';
import { programmeOf, sayChange, sayFinding } from '@musubi/programmes';
import type { Language } from '@musubi/statements';

const SIDES: readonly Finding['side'][] = ['listing', 'profile', 'both'];
const RESULTS: readonly Result[] = ['met', 'partly', 'unmet', 'unknown'];

const isFact = (value: unknown): value is Facts[string] =>
  typeof value === 'string' ||
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  (Array.isArray(value) && value.every((one) => typeof one === 'string'));

/** Facts as the sentences take them; anything else that came over the wire is left out. */
export const factsOf = (value: object): Facts =>
  Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, Facts[string]] => isFact(entry[1])),
  );

const resultOf = (name: string): Result => RESULTS.find((result) => result === name) ?? 'unknown';

/** A finding of the engine from the one that crossed the wire. */
export const findingOf = (view: FindingView): Finding => ({
  criterion: view.criterion,
  kind: view.kind === 'must' ? 'must' : 'wish',
  side: SIDES.find((side) => side === view.side) ?? 'both',
  result: resultOf(view.result),
  value: view.value ?? null,
  points: view.points,
  outOf: view.outOf,
  blocks: view.blocks,
  facts: factsOf(view.facts),
});

export interface SaidLine {
  readonly criterion: string;
  readonly label: string;
  readonly text: string;
  readonly finding: Finding;
}

/** Brackets around a list that turned out to be empty say nothing. */
const tidy = (text: string): string => text.replaceAll(/（\s*）|\s?\(\s*\)/gu, '');

/**
 * Every finding of a pair that says something, in the words and the order of the programme. `outside` for confidential pairs seen
 * from outside.
 */
export const sayFindings = (
  programmeId: string,
  views: readonly FindingView[],
  language: Language,
  outside = false,
): readonly SaidLine[] => {
  const programme = programmeOf(programmeId);
  if (!programme) return [];
  return spoken(views.map(findingOf)).map((finding) => {
    const said = sayFinding(programme, finding, language, { outside });
    return { ...said, text: tidy(said.text), finding };
  });
};

/** A sentence of a card. */
export interface CardText {
  readonly criterion: string;
  readonly text: string;
}

/** What a card says, in the programme's words. `outside` for confidential pairs seen from outside. */
export const sayCard = (
  programmeId: string,
  { reasons, weakest, unknown, unmet }: CardSaid,
  language: Language,
  outside = false,
): Chosen<CardText> => {
  const programme = programmeOf(programmeId);
  if (!programme) return { reasons: [], weakest: undefined, unknown: [], unmet: [] };
  const one = (line: CardLine): CardText => {
    const finding = { criterion: line.criterion, result: resultOf(line.result), facts: factsOf(line.facts) };
    return {
      criterion: line.criterion,
      text: tidy(sayFinding(programme, finding, language, { outside }).text),
    };
  };
  return {
    reasons: reasons.map(one),
    weakest: weakest && one(weakest),
    unknown: unknown.map(one),
    unmet: unmet.map(one),
  };
};

/** The one change that would turn a near miss into a match. */
export const sayNearMiss = (
  programmeId: string,
  miss: { readonly criterion: string; readonly facts: object },
  language: Language,
  outside = false,
): string => {
  const programme = programmeOf(programmeId);
  return programme
    ? sayChange(programme, { criterion: miss.criterion, facts: factsOf(miss.facts) }, language, { outside })
    : '';
};

/** A score per mille as people read it: 0 to 100. */
export const points = (perMille: number): number => Math.round(perMille / 10);

export const otherSide = (side: Side): Side => (side === 'listing' ? 'profile' : 'listing');
