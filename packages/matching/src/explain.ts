import type { Facts, Finding, Verdict } from './model.ts';

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

export interface Line {
  readonly criterion: string;
  readonly label: string;
  readonly text: string;
  readonly finding: Finding;
}

export interface Explanation {
  /** The best wishes, most points first. */
  readonly reasons: readonly Line[];
  /** The known wish that loses most points, if any loses some. */
  readonly weakest: Line | undefined;
  readonly unknown: readonly Line[];
  /** Musts that keep the pair apart. */
  readonly unmet: readonly Line[];
}

/** Says in words what a verdict found. Nothing is computed here: every line is one finding. */
export function explain(
  verdict: Pick<Verdict, 'findings'>,
  words: VerdictWords,
  options: ExplainOptions = {},
): Explanation {
  const spoken = verdict.findings.filter((finding) => finding.facts.quiet !== true);
  const wishes = spoken.filter((finding) => finding.kind === 'wish' && finding.value !== null);
  const line = (finding: Finding): Line => lineOf(finding, words, options);
  const reasons = wishes.filter((f) => f.points > 0).sort((a, b) => b.points - a.points);
  const losing = wishes
    .filter((f) => f.outOf > f.points)
    .sort((a, b) => b.outOf - b.points - (a.outOf - a.points));
  return {
    reasons: reasons.slice(0, options.reasons ?? 3).map(line),
    weakest: losing.slice(0, 1).map(line)[0],
    unknown: spoken.filter((f) => f.result === 'unknown').map(line),
    unmet: spoken.filter((f) => f.blocks).map(line),
  };
}

function lineOf(finding: Finding, words: VerdictWords, options: ExplainOptions): Line {
  const { criterion, facts } = finding;
  const own = Object.hasOwn(words, criterion) ? words[criterion] : undefined;
  const label = own?.label ?? criterion;
  const template = templateOf(finding, own) ?? label;
  const name = options.name ?? ((_criterion: string, _fact: string, code: string) => code);
  const text = sentence(template, facts, {
    language: options.language ?? 'ja',
    name: (fact, code) => name(criterion, fact, code),
  });
  return { criterion, label, text, finding };
}

function templateOf({ result }: Finding, words: CriterionWords | undefined): string | undefined {
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
