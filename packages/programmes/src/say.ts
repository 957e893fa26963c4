import { explain, factsSaid, sayOne, sentence } from '@musubi/matching';
import type { Explanation, Facts, Finding, Programme, Sayable } from '@musubi/matching';
import { LANGUAGES, fieldsOf } from '@musubi/statements';
import type { Class, FieldSpec, Language } from '@musubi/statements';
import type { AnyProgramme, FieldWords, ProgrammeWords } from './definition.ts';

type SideWords = Readonly<Record<string, FieldWords>>;

interface Vocabulary {
  readonly fields: readonly FieldSpec[];
  readonly words: SideWords;
}

const fromField = (
  field: FieldSpec,
  words: FieldWords | undefined,
  code: string,
  language: Language,
): string | undefined => {
  if (field.codes?.has(code)) return field.codes.label(code, language);
  if (field.options?.includes(code)) return words?.options?.[code];
  for (const inner of field.part ? fieldsOf(field.part()) : []) {
    const found = fromField(inner, words?.parts?.[inner.name], code, language);
    if (found !== undefined) return found;
  }
  return undefined;
};

const fromSide = (
  { fields, words }: Vocabulary,
  name: string,
  code: string,
  language: Language,
): string | undefined => {
  const field = fields.find((one) => one.name === name);
  return field ? fromField(field, words[name], code, language) : undefined;
};

/** Which programme and words speak: those of the full statements, or those of the public projection. */
interface Voice {
  readonly matching: Programme;
  readonly listing: Class;
  readonly profile: Class;
  readonly words: ProgrammeWords;
  readonly listingWords: SideWords;
  readonly criteria: ProgrammeWords['criteria'];
}

const voiceOf = (programme: AnyProgramme, language: Language, outside: boolean): Voice => {
  const words = programme.words[language];
  const { listing, profile, matching } = programme;
  if (!outside || !programme.outside) {
    return {
      matching,
      listing,
      profile,
      words,
      listingWords: words.fields.listing,
      criteria: words.criteria,
    };
  }
  return {
    matching: programme.outside.matching,
    listing: programme.outside.projection,
    profile,
    words,
    listingWords: words.fields.projection ?? {},
    criteria: { ...words.criteria, ...words.outside },
  };
};

const namer = (voice: Voice, language: Language) => {
  const listing: Vocabulary = { fields: fieldsOf(voice.listing), words: voice.listingWords };
  const profile: Vocabulary = { fields: fieldsOf(voice.profile), words: voice.words.fields.profile };
  const reads = new Map(voice.matching.criteria.map(({ id, measure }) => [id, measure.reads]));
  return (criterion: string, _fact: string, code: string): string => {
    for (const path of reads.get(criterion) ?? []) {
      const [side, name = ''] = path.split('.');
      const found = fromSide(side === 'listing' ? listing : profile, name, code, language);
      if (found !== undefined) return found;
    }
    return code;
  };
};

export interface SayOptions {
  /** Speak of the public projection of a confidential programme. */
  readonly outside?: boolean;
  /** How many reasons at most. Default 3. */
  readonly reasons?: number;
}

/** Says a verdict in the programme's words, codes by their names: what cards, the desk, the terminal and letters show. */
export const sayVerdict = (
  programme: AnyProgramme,
  verdict: { readonly findings: readonly Finding[] },
  language: Language,
  options: SayOptions = {},
): Explanation => {
  const voice = voiceOf(programme, language, options.outside === true);
  return explain(verdict, voice.criteria, {
    language,
    name: namer(voice, language),
    ...(options.reasons === undefined ? {} : { reasons: options.reasons }),
  });
};

type View = Pick<SayOptions, 'outside'>;

/** One finding in the programme's words. */
export const sayFinding = (
  programme: AnyProgramme,
  finding: Sayable,
  language: Language,
  { outside }: View = {},
): { readonly criterion: string; readonly label: string; readonly text: string } => {
  const voice = voiceOf(programme, language, outside === true);
  return sayOne(finding, voice.criteria, { language, name: namer(voice, language) });
};

/** A finding with just the facts that its sentence mentions in any language. */
export const withFactsSaid = (
  programme: AnyProgramme,
  { criterion, result, facts }: Sayable,
  { outside }: View = {},
): Sayable => {
  const names = LANGUAGES.flatMap((language) =>
    factsSaid({ criterion, result }, voiceOf(programme, language, outside === true).criteria),
  );
  const said = Object.entries(facts).filter(([name]) => names.includes(name));
  return { criterion, result, facts: Object.fromEntries(said) };
};

/** The sentence for the one change that would turn a near miss into a match, or the criterion's label. */
export const sayChange = (
  programme: AnyProgramme,
  miss: { readonly criterion: string; readonly facts: Facts },
  language: Language,
  options: View = {},
): string => {
  const voice = voiceOf(programme, language, options.outside === true);
  const words = voice.criteria[miss.criterion];
  const name = namer(voice, language);
  return sentence(words?.change ?? words?.unmet ?? miss.criterion, miss.facts, {
    language,
    name: (fact, code) => name(miss.criterion, fact, code),
  });
};
