import type { GateLine } from '@musubi/contracts';
import { sentence } from '@musubi/matching';
import type { AnyProgramme, FieldWords, GateFinding } from '@musubi/programmes';
import { readDraft } from '@musubi/statements';
import type { Class, Language } from '@musubi/statements';
import type { Draft } from '@musubi/web-kit';

/** One thing that the gate says, in words, tied to its field. */
export interface GateSaid {
  readonly key: string;
  readonly path: string;
  readonly severity: 'refusal' | 'warning';
  readonly label: string;
  readonly text: string;
  /** Nothing is written there yet, as against something wrong. */
  readonly isGap: boolean;
  readonly source?: string;
  readonly since?: string;
}

type Labels = Readonly<Record<string, FieldWords>>;

/** The label of the field to which a path leads; nested fields after their whole. */
export const labelAt = (fields: Labels, path: string): string => {
  const [, first = '', ...rest] = path.split('/');
  const inner = rest.filter((part) => !/^\d+$/u.test(part)).at(-1);
  const words = fields[first];
  return [words?.label ?? first, inner === undefined ? undefined : words?.parts?.[inner]?.label]
    .filter((text) => text !== undefined)
    .join(' – ');
};

/** What a local check of an unfinished statement finds. Only its facts are used: the server decides. */
export const findingsOf = (
  type: Class,
  check: (statement: object) => readonly GateFinding[],
  draft: Draft,
): readonly GateFinding[] => {
  const reading = readDraft(type, draft);
  return reading.ok ? check(reading.value) : [];
};

const GAPS = ['missing', 'empty'];
const isGap = (rule: string): boolean => GAPS.includes(rule);

interface Speech {
  readonly programme: AnyProgramme;
  readonly fields: Labels;
  readonly language: Language;
  /** The same statement's local findings, for the facts in their sentences. */
  readonly findings: readonly GateFinding[];
  /** For rules that no programme words, such as a number out of range. */
  readonly otherwise: (rule: string) => string;
}

const factsFor = (line: GateLine, nth: number, { findings }: Speech): GateFinding['facts'] =>
  findings.filter((finding) => finding.rule === line.rule && finding.path === line.path)[nth]?.facts;

const textOf = (line: GateLine, nth: number, speech: Speech): string => {
  const { programme, fields, language, otherwise } = speech;
  const { gate } = programme.words[language];
  const template = Object.hasOwn(gate, line.rule) ? gate[line.rule] : undefined;
  // The label stands beside the sentence, so a gap need not repeat it.
  if (template === undefined || isGap(line.rule)) return otherwise(line.rule);
  const facts = factsFor(line, nth, speech) ?? { field: line.path.split('/')[1] ?? '' };
  const name = (fact: string, code: string): string =>
    fact === 'field' || fact === 'fields' ? labelAt(fields, `/${code}`) : code;
  return sentence(template, facts, { language, name });
};

/** What the gate says, in words, refusals first. */
export const sayGate = (lines: readonly GateLine[], speech: Speech): readonly GateSaid[] => {
  const seen = new Map<string, number>();
  const said = lines.map((line): GateSaid => {
    const place = `${line.rule} ${line.path}`;
    const nth = seen.get(place) ?? 0;
    seen.set(place, nth + 1);
    return {
      key: `${place} ${String(nth)}`,
      path: line.path,
      severity: line.severity === 'refusal' ? 'refusal' : 'warning',
      label: labelAt(speech.fields, line.path),
      text: textOf(line, nth, speech),
      isGap: isGap(line.rule),
      ...(line.source === undefined ? {} : { source: line.source }),
      ...(line.since === undefined ? {} : { since: line.since }),
    };
  });
  return [
    ...said.filter((one) => one.severity === 'refusal'),
    ...said.filter((one) => one.severity === 'warning'),
  ];
};

/** The lines of a local check, in the shape of the server's. */
export const linesOf = (findings: readonly GateFinding[]): readonly GateLine[] =>
  findings.map(({ rule, severity, path, source, since }) => ({ rule, severity, path, source, since }));
