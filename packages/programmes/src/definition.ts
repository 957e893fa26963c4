import type { Disclosure, FieldOf, Programme } from '@musubi/matching';
import { read } from '@musubi/statements';
import type { Class, Language } from '@musubi/statements';
import type { IntakeTable } from './intake/said.ts';

/** `refusal` keeps a statement from being published, `warning` asks for a second look. */
export type GateSeverity = 'refusal' | 'warning';

/** One thing that the law or good practice has against a statement. */
export interface GateFinding {
  /** Names the sentence in `words.gate`. */
  readonly rule: string;
  readonly severity: GateSeverity;
  /** JSON pointer to the field, '' for the statement as a whole. */
  readonly path: string;
  /** Law and article, or guideline. */
  readonly source: string;
  /** Day from which the rule is in force, YYYY-MM-DD. */
  readonly since: string;
  /** What the sentence mentions. `field` and `fields` hold field names, which readers see as labels. */
  readonly facts?: Readonly<Record<string, string | number | readonly string[]>>;
}

/** What people read about one field. */
export interface FieldWords {
  readonly label: string;
  readonly help?: string;
  /** Names of the codes of a `choice` or `choices` field. */
  readonly options?: Readonly<Record<string, string>>;
  /** The fields of a nested part. */
  readonly parts?: Readonly<Record<string, FieldWords>>;
}

/** Sentences of one criterion, with the facts of its measure as {placeholders}. */
export interface CriterionWords {
  readonly label: string;
  readonly met: string;
  readonly partly: string;
  readonly unmet: string;
  readonly unknown: string;
  /** The one change that would help, for near misses. */
  readonly change?: string;
}

/** Everything that people read about a programme, in one language. */
export interface ProgrammeWords {
  readonly name: string;
  readonly summary: string;
  /** What one listing is called, such as 求人. */
  readonly listing: string;
  readonly profile: string;
  /** Headings of the form, by group. */
  readonly groups: Readonly<Record<string, string>>;
  readonly fields: {
    readonly listing: Readonly<Record<string, FieldWords>>;
    readonly profile: Readonly<Record<string, FieldWords>>;
    /** The terms sheet, where the programme has one. */
    readonly terms?: Readonly<Record<string, FieldWords>>;
    /** What outsiders see, where the programme hides its listings. */
    readonly projection?: Readonly<Record<string, FieldWords>>;
  };
  readonly criteria: Readonly<Record<string, CriterionWords>>;
  /** Criteria of the outside view, where they differ. */
  readonly outside?: Readonly<Record<string, CriterionWords>>;
  /** Sentences of the gate, by rule. */
  readonly gate: Readonly<Record<string, string>>;
  readonly trials: Readonly<Record<string, string>>;
  readonly outcomes: Readonly<Record<string, string>>;
}

/**
 * Words that name every field of both statements: `const ja = { ... } satisfies WordsOf<L, P>`, and the other languages
 * `const en: typeof ja`, so that a key forgotten in any language does not compile.
 */
export interface WordsOf<L, P> extends ProgrammeWords {
  readonly fields: ProgrammeWords['fields'] & {
    readonly listing: { readonly [K in FieldOf<L>]: FieldWords };
    readonly profile: { readonly [K in FieldOf<P>]: FieldWords };
  };
}

export type Band = 'high' | 'middle' | 'low';

/** What people who have not been let in may search, see and be scored on. */
export interface OutsideView<L extends object, P extends object> {
  readonly projection: Class<object>;
  readonly project: (listing: L) => object;
  readonly matching: Programme<object, P>;
  /** Fit (per mille) as the outside may know it. */
  readonly band: (fit: number) => Band;
}

/** The written terms that must be complete before work starts. */
export interface TermsSheet {
  readonly sheet: Class<object>;
  /** Names every missing or unlawful fact of a sheet that may be unfinished. */
  readonly check: (sheet: object) => readonly GateFinding[];
}

/** Undefined where the value cannot be had by one edit. */
export type Derived<L extends object> = (
  listing: Partial<L>,
  to: number,
) => { readonly field: string; readonly to: number } | undefined;

/** One kind of pairing: what each side states, what makes a good pair, who sees what when, and what the law refuses. */
export interface ProgrammeDefinition<L extends object = object, P extends object = object> {
  readonly id: string;
  readonly listing: Class<L>;
  readonly profile: Class<P>;
  readonly matching: Programme<L, P>;
  readonly disclosure: Disclosure<L, P>;
  /** Everything that speaks against publishing; names every missing fact at once. Pure. */
  readonly gate: (listing: L) => readonly GateFinding[];
  /** The listing with what follows from the rest, such as pay per hour; for drafts too. Called before a listing is kept. */
  readonly complete?: (listing: L) => L;
  /** Fields that `complete` fills in: how a value that one of them should have is written into the field that people fill in. */
  readonly derived?: Readonly<Record<string, Derived<L>>>;
  readonly gateProfile: (profile: P) => readonly GateFinding[];
  /** What a sentence in everyday words tells, field by field; without it nothing is read. */
  readonly intake?: IntakeTable;
  readonly outside?: OutsideView<L, P>;
  readonly terms?: TermsSheet;
  /** Fields shown on a card, in order: who or what, where, when, money. */
  readonly card: { readonly listing: readonly string[]; readonly profile: readonly string[] };
  /** A short title. Given what a viewer may see, it works with that much and never throws. */
  readonly titleOf: (listing: L, language: Language) => string;
  /** Place code, town or area for the map. */
  readonly placeOf: (listing: L) => string | undefined;
  /** Steps before commitment; codes named in `words.trials`. */
  readonly trials: readonly string[];
  /** Good ends; codes named in `words.outcomes`. */
  readonly outcomes: readonly string[];
  readonly words: Readonly<Record<Language, ProgrammeWords>>;
  /** Valid, publishable, and a good pair. */
  readonly examples: { readonly listing: L; readonly profile: P };
}

/** A programme whose statement types are not known to the compiler: what services iterate over. */
export type AnyProgramme = ProgrammeDefinition<object, object>;

/**
 * A programme for callers that do not know its statements. `gate`, `complete`, `gateProfile` and `outside.project` check what they are
 * given and throw a TypeError for anything that is not a statement of the programme; `titleOf` and `placeOf` take any
 * object, since they are also asked about disclosed parts of a statement.
 */
export const erase = <L extends object, P extends object>(
  programme: ProgrammeDefinition<L, P>,
): AnyProgramme => {
  const { listing, profile, outside, gate, gateProfile, complete, titleOf, placeOf } = programme;
  return {
    ...programme,
    gate: (statement) => gate(statementOf(listing, statement)),
    complete: complete && ((statement) => complete(statementOf(listing, statement))),
    gateProfile: (statement) => gateProfile(statementOf(profile, statement)),
    titleOf: (statement, language) => titleOf(partOf(listing, statement), language),
    placeOf: (statement) => placeOf(partOf(listing, statement)),
    outside: outside && {
      ...outside,
      project: (statement) => outside.project(statementOf(listing, statement)),
    },
  };
};

const statementOf = <T extends object>(type: Class<T>, input: object): T => {
  if (input instanceof type) return input;
  const reading = read(type, input);
  if (reading.ok) return reading.value;
  const first = reading.problems[0];
  throw new TypeError(`not a ${type.name}: ${first?.path ?? ''} ${first?.rule ?? ''}`);
};

const partOf = <T extends object>(type: Class<T>, input: object): T =>
  input instanceof type ? input : Object.assign(new type(), input);
