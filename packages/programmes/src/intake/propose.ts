import type { Side } from '@musubi/matching';
import { brokenRule, fieldsOf, read } from '@musubi/statements';
import type { Class, FieldSpec, Language } from '@musubi/statements';
import { mentionsAt } from '@musubi/vocabulary';
import type { AnyProgramme } from '../definition.ts';
import { saidIn } from './said.ts';
import type { Found, Span } from './said.ts';
import { masked, sensitiveIn } from './sensitive.ts';
import type { Unread } from './sensitive.ts';
import { inOrder } from './words.ts';

/** A stretch of the text that led to a value, in UTF-16 units of the text as it was written. */
export interface IntakeSource {
  readonly field: string;
  /** The field as people read it. */
  readonly label: string;
  readonly value: unknown;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** What a text suggests, for the person to confirm. */
export interface Proposal {
  readonly statement: Readonly<Record<string, unknown>>;
  /** One for each stretch; a field that several stretches led to occurs as often. */
  readonly sources: readonly IntakeSource[];
  /** What was seen and deliberately not taken. */
  readonly unread: readonly Unread[];
}

/** Longer texts are cut: this reads a few sentences, not a letter. */
export const LONGEST_INTAKE = 2000;

interface FieldFound extends Found {
  readonly field: string;
}

/**
 * Proposes the fields of a statement that a text in everyday words tells, with the words that led to each. It only
 * suggests: nothing is admitted or excluded by it, sensitive matters are left out and named, and fields that hold
 * sensitive facts are never filled. Every proposed value passes the rules of its field. `language` names the fields;
 * `today` (YYYY-MM-DD) gives months their year. Pure; never throws.
 */
export const proposeStatement = (
  programme: AnyProgramme,
  side: Side,
  text: string,
  language: Language,
  today?: string,
): Proposal => {
  const whole = text.slice(0, LONGEST_INTAKE);
  const unread = unreadIn(programme[side], whole);
  const found = fieldsIn(programme, side, masked(whole, unread), today);
  const words = programme.words[language].fields[side];
  return {
    statement: Object.fromEntries(found.map(({ field, value }) => [field, value])),
    sources: found.flatMap(({ field, value, spans }) =>
      inOrder(spans).map(({ from, to }) => {
        return { field, label: words[field]?.label ?? field, value, from, to, words: whole.slice(from, to) };
      }),
    ),
    unread,
  };
};

const fieldsIn = (
  programme: AnyProgramme,
  side: Side,
  text: string,
  today: string | undefined,
): readonly FieldFound[] => {
  const said = saidIn(text, today);
  return fieldsOf(programme[side]).flatMap((spec) => {
    const reader = spec.sensitivity === 'sensitive' ? undefined : programme.intake?.[side][spec.name];
    const found = reader?.(said, spec);
    return found && isRight(programme[side], spec, found.value) ? [{ field: spec.name, ...found }] : [];
  });
};

/** The same rules as for a whole statement: read as one that has only this field. */
const isRight = (type: Class, spec: FieldSpec, value: unknown): boolean => {
  if (brokenRule(spec, value) !== undefined) return false;
  const reading = read(type, { [spec.name]: value });
  return reading.ok || reading.problems.every(({ path }) => !path.startsWith(`/${spec.name}`));
};

const unreadIn = (type: Class, text: string): readonly Unread[] => {
  const sensitive = sensitiveIn(text);
  return [...sensitive, ...needsIn(type, text, sensitive)].sort((a, b) => a.from - b.from);
};

/** Also a wish of any worker, and read as such. */
const ORDINARY: ReadonlySet<string> = new Set(['telework']);

/** Where needs are a sensitive field, the ones that a text names are left for the person to choose there. */
const needsIn = (type: Class, text: string, taken: readonly Span[]): readonly Unread[] => {
  const asks = fieldsOf(type).some(
    ({ codes, sensitivity }) => codes?.name === 'accommodations' && sensitivity === 'sensitive',
  );
  if (!asks) return [];
  return mentionsAt(text)
    .filter(({ vocabulary, code }) => vocabulary === 'accommodations' && !ORDINARY.has(code))
    .filter(({ from, to }) => !taken.some((span) => from < span.to && span.from < to))
    .map(({ from, to }) => ({ matter: 'needs', from, to, words: text.slice(from, to) }));
};
