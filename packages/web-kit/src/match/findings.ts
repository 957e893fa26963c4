import type { FindingView } from '@musubi/contracts';
import type { Facts, Finding, Result, Side } from '@musubi/matching';
import { programmeOf, sayChange, sayVerdict } from '@musubi/programmes';
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

/** A finding of the engine from the one that crossed the wire. */
export const findingOf = (view: FindingView): Finding => ({
  criterion: view.criterion,
  kind: view.kind === 'must' ? 'must' : 'wish',
  side: SIDES.find((side) => side === view.side) ?? 'both',
  result: RESULTS.find((result) => result === view.result) ?? 'unknown',
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

export interface Said {
  readonly reasons: readonly SaidLine[];
  readonly weakest: SaidLine | undefined;
  readonly unknown: readonly SaidLine[];
  readonly unmet: readonly SaidLine[];
  /** Every finding, in the order of the programme. */
  readonly all: readonly SaidLine[];
}

/** Brackets around a list that turned out to be empty say nothing. */
const tidy = (line: SaidLine): SaidLine => ({
  ...line,
  text: line.text.replaceAll(/（\s*）|\s?\(\s*\)/gu, ''),
});

const NOTHING: Said = { reasons: [], weakest: undefined, unknown: [], unmet: [], all: [] };

const REASONS = 3;

const sayUnweighed = (all: readonly SaidLine[]): Omit<Said, 'unmet'> => ({
  reasons: all.filter((line) => line.finding.result === 'met').slice(-REASONS),
  weakest: all.find(
    (line) =>
      line.finding.kind === 'wish' && (line.finding.result === 'partly' || line.finding.result === 'unmet'),
  ),
  unknown: all.filter((line) => line.finding.result === 'unknown'),
  all,
});

/** What the findings of a pair say, in the programme's words. `outside` for confidential pairs seen from outside. */
export const sayFindings = (
  programmeId: string,
  views: readonly FindingView[],
  language: Language,
  outside = false,
): Said => {
  const programme = programmeOf(programmeId);
  if (!programme) return NOTHING;
  const findings = views.map(findingOf);
  const said = sayVerdict(programme, { findings }, language, { outside });
  const one = (finding: Finding): SaidLine[] => {
    const alone = sayVerdict(
      programme,
      { findings: [{ ...finding, kind: 'wish', value: finding.value ?? 0, points: 1, outOf: 1 }] },
      language,
      { outside, reasons: 1 },
    );
    const line = alone.reasons[0] ?? alone.unknown[0];
    return line ? [tidy({ ...line, finding })] : [];
  };
  const all = findings.flatMap(one);
  // Confidential findings come without points; their order is then the programme's.
  if (findings.every((finding) => finding.outOf === 0))
    return { ...sayUnweighed(all), unmet: said.unmet.map(tidy) };
  const reasons = said.reasons.filter(
    (line) => line.finding.result === 'met' || line.finding.result === 'partly',
  );
  const weakest =
    said.weakest && reasons.every((line) => line.criterion !== said.weakest?.criterion)
      ? said.weakest
      : undefined;
  return {
    reasons: reasons.map(tidy),
    weakest: weakest && tidy(weakest),
    unknown: said.unknown.map(tidy),
    unmet: said.unmet.map(tidy),
    all,
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
