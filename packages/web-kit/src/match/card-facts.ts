import { programmeOf, upperEnd } from '@musubi/programmes';
import { fieldsOf } from '@musubi/statements';
import type { FieldKind, FieldSpec, Language } from '@musubi/statements';
import type { FieldWords } from '@musubi/programmes';
import { rangeText, valueText } from '../i18n/value-text.ts';
import { isDraft } from '../forms/values.ts';

export interface CardFact {
  readonly name: string;
  readonly label: string;
  readonly text: string;
  /** The text says by itself what it is about. */
  readonly plain: boolean;
}

interface SideOf {
  readonly specs: readonly FieldSpec[];
  readonly words: Readonly<Record<string, FieldWords>>;
  readonly card: readonly string[];
}

const sideOf = (
  programmeId: string,
  side: 'listing' | 'profile',
  language: Language,
  outside: boolean,
): SideOf | undefined => {
  const programme = programmeOf(programmeId);
  if (!programme) return undefined;
  const words = programme.words[language].fields;
  if (side === 'listing' && outside && programme.outside) {
    const specs = fieldsOf(programme.outside.projection);
    return { specs, words: words.projection ?? {}, card: specs.map((spec) => spec.name) };
  }
  return { specs: fieldsOf(programme[side]), words: words[side], card: programme.card[side] };
};

const factOf = (spec: FieldSpec, of: SideOf, statement: object, language: Language): CardFact[] => {
  const value: unknown = isDraft(statement) ? statement[spec.name] : undefined;
  const text = valueText(spec, of.words[spec.name], value, language);
  return text === ''
    ? []
    : [
        {
          name: spec.name,
          label: of.words[spec.name]?.label ?? spec.name,
          text,
          plain: PLAIN.includes(spec.kind),
        },
      ];
};

/** Kinds whose value says by itself what it is; the label is then left to screen readers. */
const PLAIN: readonly FieldKind[] = ['text', 'code', 'codes', 'choice', 'choices', 'week', 'parts'];

const bare = (label: string): string => label.replace(/[（(][^（()）]*[)）]$/u, '').trim();

/** Lower and upper end as one fact: 「時給 1,250–1,290円」 with the kind that stands before it. */
const rangeFact = (
  spec: FieldSpec,
  of: SideOf,
  statement: object,
  language: Language,
): CardFact[] | undefined => {
  const upper = of.specs.find((each) => each.name === upperEnd(spec.name));
  if (spec.kind !== 'whole' || !upper || !isDraft(statement) || upper.unit !== spec.unit) return undefined;
  const [low, high] = [statement[spec.name], statement[upper.name]];
  if (typeof low !== 'number' || typeof high !== 'number') return undefined;
  return [
    {
      name: spec.name,
      label: bare(of.words[spec.name]?.label ?? spec.name),
      text: rangeText(spec, low, high, language),
      plain: false,
    },
  ];
};

/** `payKind` before `payMin` becomes the beginning of its text. */
const withKind = (facts: readonly CardFact[]): readonly CardFact[] =>
  facts.flatMap((fact, index) => {
    const kind = facts[index - 1];
    const next = facts[index + 1];
    const stem = (name: string): string => name.replace(/Kind$/u, '');
    if (next && fact.name.endsWith('Kind') && next.name.startsWith(stem(fact.name))) return [];
    const joined = kind?.name.endsWith('Kind') === true && fact.name.startsWith(stem(kind.name));
    return joined ? [{ ...fact, text: `${kind.text} ${fact.text}`, plain: true }] : [fact];
  });

/**
 * The facts of a card in the programme's order, those that are stated, ranges as one. `outside`: the statement is a
 * projection.
 */
export const cardFacts = (
  programmeId: string,
  side: 'listing' | 'profile',
  statement: object,
  language: Language,
  outside = false,
): readonly CardFact[] => {
  const of = sideOf(programmeId, side, language, outside);
  if (!of) return [];
  const uppers = new Set<string>();
  const facts = of.card.flatMap((name) => {
    const spec = of.specs.find((each) => each.name === name);
    if (!spec || uppers.has(name)) return [];
    const range = rangeFact(spec, of, statement, language);
    if (range) uppers.add(upperEnd(name) ?? '');
    return range ?? factOf(spec, of, statement, language);
  });
  return withKind(facts);
};

/** Every stated fact, in the order of the form. */
export const allFacts = (
  programmeId: string,
  side: 'listing' | 'profile',
  statement: object,
  language: Language,
  outside = false,
): readonly CardFact[] => {
  const of = sideOf(programmeId, side, language, outside);
  return of?.specs.flatMap((spec) => factOf(spec, of, statement, language)) ?? [];
};

/** The title of a listing in the language of the screen. Only what the service itself words is translated. */
export const titleText = (
  programmeId: string,
  statement: object,
  title: string,
  language: Language,
): string => {
  const programme = programmeOf(programmeId);
  return programme?.outside ? programme.titleOf(statement, language) || title : title;
};
