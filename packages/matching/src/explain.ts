import type { Facts, Finding, Result, Verdict } from './model.ts';

/** Words of one criterion in one language. Templates name facts of the measure: "通勤 {minutes} 分". */
export interface CriterionWords {
  readonly label: string;
  readonly met: string;
  /** Where missing, `met` is used. */
  readonly partly?: string;
  readonly unmet: string;
  /** Where missing, the label alone. */
  readonly unknown?: string;
}

export type VerdictWords = Readonly<Record<string, CriterionWords>>;

export interface ExplainOptions {
  /** BCP 47; decides how lists and numbers are written. Default 'ja'. */
  readonly language?: string;
  /** Turns codes among the facts into words: (criterion, fact, code). Default: the code itself. */
  readonly name?: (criterion: string, fact: string, code: string) => string;
  /** How many reasons at most. Default 3. */
  readonly reasons?: number;
}

/** What `choose` looks at of a finding; also of one that has crossed the wire, where an unknown one has no value. */
export interface Weighed {
  readonly kind: string;
  readonly result: string;
  readonly value?: number | null;
  readonly points: number;
  readonly outOf: number;
  readonly blocks: boolean;
  readonly facts: object;
}

/** The findings that are worth saying first. */
export interface Chosen<F> {
  /** The best wishes, most points first. */
  readonly reasons: readonly F[];
  /** The known wish that loses most points, if any loses some. */
  readonly weakest: F | undefined;
  readonly unknown: readonly F[];
  /** Musts that keep the pair apart. */
  readonly unmet: readonly F[];
}

export interface Line {
  readonly criterion: string;
  readonly label: string;
  readonly text: string;
  readonly finding: Finding;
}

export type Explanation = Chosen<Line>;

/** Findings that say something; of the others a viewer knows no more than their points. */
export const spoken = <F extends Pick<Weighed, 'facts'>>(findings: readonly F[]): F[] =>
  findings.filter(({ facts }) => Reflect.get(facts, 'quiet') !== true);

/** What is worth saying of all that was found, with so many reasons at most. */
export function choose<F extends Weighed>(findings: readonly F[], reasons = 3): Chosen<F> {
  const said = spoken(findings);
  const wishes = said.filter(({ kind, value }) => kind === 'wish' && value !== null && value !== undefined);
  const losing = wishes
    .filter((f) => f.outOf > f.points)
    .sort((a, b) => b.outOf - b.points - (a.outOf - a.points));
  return {
    reasons: wishes
      .filter((f) => f.points > 0)
      .sort((a, b) => b.points - a.points)
      .slice(0, reasons),
    weakest: losing[0],
    unknown: said.filter((f) => f.result === 'unknown'),
    unmet: said.filter((f) => f.blocks),
  };
}

/** Says in words what a verdict found. Nothing is computed here: every line is one finding. */
export function explain(
  verdict: Pick<Verdict, 'findings'>,
  words: VerdictWords,
  options: ExplainOptions = {},
): Explanation {
  const { reasons, weakest, unknown, unmet } = choose(verdict.findings, options.reasons);
  const line = (finding: Finding): Line => ({ ...sayOne(finding, words, options), finding });
  return {
    reasons: reasons.map(line),
    weakest: weakest && line(weakest),
    unknown: unknown.map(line),
    unmet: unmet.map(line),
  };
}

/** As much of a finding as its sentence needs. */
export type Sayable = Pick<Finding, 'criterion' | 'result' | 'facts'>;

/** The sentence of one finding. */
export function sayOne(
  finding: Sayable,
  words: VerdictWords,
  options: ExplainOptions = {},
): Omit<Line, 'finding'> {
  const { criterion, facts } = finding;
  const own = Object.hasOwn(words, criterion) ? words[criterion] : undefined;
  const label = own?.label ?? criterion;
  const template = templateOf(finding.result, own) ?? label;
  const name = options.name ?? ((_criterion: string, _fact: string, code: string) => code);
  const text = sentence(template, facts, {
    language: options.language ?? 'ja',
    name: (fact, code) => name(criterion, fact, code),
  });
  return { criterion, label, text };
}

/** The facts that the sentence of a finding mentions. */
export function factsSaid({ criterion, result }: Omit<Sayable, 'facts'>, words: VerdictWords): string[] {
  const own = Object.hasOwn(words, criterion) ? words[criterion] : undefined;
  return [...(templateOf(result, own) ?? '').matchAll(PLACE)].map(([, fact = '']) => fact);
}

function templateOf(result: Result, words: CriterionWords | undefined): string | undefined {
  if (words === undefined) return undefined;
  if (result === 'partly') return words.partly ?? words.met;
  return words[result];
}

export interface SentenceOptions {
  readonly language?: string;
  readonly name?: (fact: string, code: string) => string;
}

/**
 * Fills `{fact}` places of a template. Lists are joined and numbers grouped as the language does; a missing fact reads as
 * nothing, and a part in [square brackets] is left out when a fact in it has nothing to say.
 */
export function sentence(template: string, facts: Facts, options: SentenceOptions = {}): string {
  const { language = 'ja', name = (_fact, code) => code } = options;
  const said = template.replaceAll(/\[([^[\]]*)\]/g, (_part, inner: string) =>
    saysAll(inner, facts) ? inner : '',
  );
  return said.replaceAll(PLACE, (_place, fact: string) => {
    const value = Object.hasOwn(facts, fact) ? facts[fact] : undefined;
    if (value === undefined || typeof value === 'boolean') return '';
    if (typeof value === 'number') return grouped(value);
    const list = typeof value === 'string' ? [value] : value;
    return list.map((code) => name(fact, code)).join(language.startsWith('en') ? ', ' : '、');
  });
}

const PLACE = /\{(\w+)\}/g;

function saysAll(part: string, facts: Facts): boolean {
  return [...part.matchAll(PLACE)].every(([, fact = '']) => {
    const value = Object.hasOwn(facts, fact) ? facts[fact] : undefined;
    return (
      typeof value === 'number' || (typeof value !== 'boolean' && value !== undefined && value.length > 0)
    );
  });
}

/** All languages of the screens group by three; written out so that every runtime gives the same text. */
function grouped(value: number): string {
  const [whole = '', part] = String(value).split('.');
  const text = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? text : `${text}.${part}`;
}
