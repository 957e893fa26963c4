import { programmeOf } from '@musubi/programmes';
import { fieldsOf } from '@musubi/statements';
import type { FieldSpec, Language } from '@musubi/statements';
import type { FieldWords } from '@musubi/programmes';
import { valueText } from '../i18n/value-text.ts';
import { isDraft } from '../forms/values.ts';

export interface CardFact {
  readonly name: string;
  readonly label: string;
  readonly text: string;
}

interface SideOf {
  readonly specs: readonly FieldSpec[];
  readonly words: Readonly<Record<string, FieldWords>>;
  readonly card: readonly string[];
}

const sideOf = (programmeId: string, side: 'listing' | 'profile', language: Language, outside: boolean): SideOf | undefined => {
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
  return text === '' ? [] : [{ name: spec.name, label: of.words[spec.name]?.label ?? spec.name, text }];
};

/** The facts of a card in the programme's order, those that are stated. `outside`: the statement is a projection. */
export const cardFacts = (programmeId: string, side: 'listing' | 'profile', statement: object, language: Language, outside = false): readonly CardFact[] => {
  const of = sideOf(programmeId, side, language, outside);
  return of?.card.flatMap((name) => of.specs.filter((spec) => spec.name === name).flatMap((spec) => factOf(spec, of, statement, language))) ?? [];
};

/** Every stated fact, in the order of the form. */
export const allFacts = (programmeId: string, side: 'listing' | 'profile', statement: object, language: Language, outside = false): readonly CardFact[] => {
  const of = sideOf(programmeId, side, language, outside);
  return of?.specs.flatMap((spec) => factOf(spec, of, statement, language)) ?? [];
};
