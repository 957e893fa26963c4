import type { Week } from './week.ts';

/** Raise when a formula of this package changes, so that stored verdicts are recomputed. */
export const ENGINE_VERSION = 1;

/** Scores, values and shares are integers per mille: 0..1000. */
export const FULL = 1000;

/** What an unknown wish counts, per mille. Decision 0001: under 500, so that saying less never beats saying something good. */
export const NEUTRAL = 400;

/** From this value (per mille) on a wish counts as met; from 1 on as partly met. */
export const MET_FROM = 800;

/** The bulk form's way to say "not stated" in a column of integers. */
export const UNKNOWN = -1;

export type Side = 'listing' | 'profile';
export type Result = 'met' | 'partly' | 'unmet' | 'unknown';

/** A statement as the engine reads it: plain JSON, any field may be missing. */
export type Stated = Readonly<Record<string, unknown>>;

/** What a sentence about one criterion may mention. The fact `quiet: true` asks explanations to leave it out. */
export type Facts = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** A field of one side, as criteria name it: `listing.shifts`. */
export type Path<L, P> = `listing.${FieldOf<L>}` | `profile.${FieldOf<P>}`;

/** The data fields of a statement class; methods are no fields. */
export type FieldOf<T> = {
  [K in keyof T & string]-?: NonNullable<T[K]> extends (...args: never[]) => unknown ? never : K;
}[keyof T & string];

/** What a measure says about two statements. */
export interface Comparison {
  /** Per mille, or null when one side has not said enough to tell. */
  readonly value: number | null;
  readonly facts: Facts;
}

/** One edit of one field that would turn an unmet comparison into a met one. */
export interface Change {
  /** `listing.field` or `profile.field`. */
  readonly path: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly facts: Facts;
}

/** The codes that counterparts state in the field at a path, the most frequent first. */
export type Said = (path: string) => readonly string[];

/**
 * The same measure over many statements: each side is encoded once, then encoded values are compared.
 * Encodings of one form must not be given to another: a form may keep dictionaries.
 */
export interface BulkForm<EL = unknown, EP = unknown> {
  listing(stated: Stated): EL;
  profile(stated: Stated): EP;
  /** Per mille, or {@link UNKNOWN}. Allocates nothing. */
  value(listing: EL, profile: EP): number;
}

/** Hours of a week that a statement names, and in half hours what it asks for at least and what is enough. */
export interface HoursColumn {
  readonly week: Week | undefined;
  readonly least: number | undefined;
  readonly enough: number | undefined;
}

/** A code that is wanted or held, with its level and, where wanted, its weight (1..100). */
export interface CodeColumn {
  readonly code: string;
  readonly level: number | undefined;
  readonly weight: number;
}

/** A closed range of numbers, open ends infinite. */
export interface IntervalColumn {
  readonly low: number;
  readonly high: number;
}

/** One reading of a statement for each side. */
export interface Sided<T> {
  readonly listing: (stated: Stated) => T;
  readonly profile: (stated: Stated) => T;
}

/**
 * A measure whose answers are too many for a table, as numbers in columns: which kernel family compares them, and how a
 * statement is read for it. Every other measure is ranked through a table of its answers.
 */
export type ColumnForm =
  | {
      readonly family: 'week';
      readonly read: Sided<HoursColumn>;
      /** Whose hours are the whole. */
      readonly whole: Side;
      /** Hours in common that everybody needs at least. */
      readonly least: number;
    }
  | {
      readonly family: 'cover';
      readonly read: Sided<readonly CodeColumn[] | undefined>;
      /** Who wants; the other side holds. */
      readonly wants: Side;
      /** Per mille. */
      near(wanted: string, held: string): number;
      /** Share of a wanted level that a held level is, per mille. Absent: levels do not count. */
      readonly share?: (wanted: number | undefined, held: number | undefined) => number;
      /**
       * What a wanted code counts, per mille, of which the other side says nothing; when it says nothing of any, the value is
       * unknown, and the mean is rounded half up. Absent: 0, known, rounded down.
       */
      readonly unsaid?: number;
    }
  | {
      readonly family: 'set';
      readonly read: Sided<readonly string[] | undefined>;
      /** Per mille or UNKNOWN, from the sizes of both sets (-1: not stated) and the number of common codes. */
      value(listing: number, profile: number, common: number): number;
    }
  | {
      readonly family: 'best';
      readonly read: Sided<readonly string[] | undefined>;
      /** Value of a pair of codes, per mille; the best pair of two lists counts, an empty list is unknown. */
      value(listing: string, profile: string): number;
    }
  | {
      readonly family: 'terms';
      readonly read: Sided<readonly string[]>;
      /** Cosine, per mille, that counts as full. */
      readonly full: number;
    }
  | {
      readonly family: 'interval';
      readonly read: Sided<IntervalColumn | undefined>;
      /** Gap that still scores. */
      readonly soft: number;
    };

/** How two values are compared. Data and two forms, which a property test holds together. */
export interface Measure<R extends string = string> {
  /** Name of the measure, for example `coverage`. */
  readonly kind: string;
  /** Every field that it reads. Nothing else can move its value. */
  readonly reads: readonly R[];
  /** Options as plain data: what the digest of a programme covers. */
  readonly options: Readonly<Record<string, unknown>>;
  /** 1 = a few machine instructions, 9 = walks over texts. Cheap musts are asked first. */
  readonly cost: number;
  compare(listing: Stated, profile: Stated): Comparison;
  bulk(): BulkForm;
  /** For kernels over columns, where a table of all answers would not do. */
  readonly columns?: ColumnForm;
  /** Single edits that help; where missing, no edit of one field is known to help. */
  changes?(listing: Stated, profile: Stated): readonly Change[];
  /** Edits of a field of one's own that are worth trying when nobody in particular is in sight, the smallest first. */
  nudges?(own: Stated, side: Side, said: Said): readonly Change[];
}

export type UnknownPolicy = 'passes' | 'fails';

/** One line of a programme. */
export interface Criterion {
  readonly id: string;
  readonly kind: 'must' | 'wish';
  /** Whose wish it is; a must binds both. */
  readonly side: Side | 'both';
  /** Of 100 for its side; 0 for a must. */
  readonly weight: number;
  /** What an unknown does to a must. A wish counts it as {@link NEUTRAL}. */
  readonly unknown: UnknownPolicy;
  /** A must is met from this value (per mille) on. */
  readonly from: number;
  /** Fields that near misses must not ask anybody to change. */
  readonly fixed: readonly string[];
  readonly measure: Measure;
}

/** Two kinds of statement and what makes a good pair of them. Made by `programme()`. */
export interface Programme<L extends object = object, P extends object = object> {
  readonly id: string;
  readonly criteria: readonly Criterion[];
  /** Fingerprint of everything that can move a score. */
  readonly digest: string;
  /** Never present: carries the statement types for the compiler. */
  readonly statements?: { readonly listing: L; readonly profile: P };
}

/** What one criterion says about one pair. */
export interface Finding {
  readonly criterion: string;
  readonly kind: 'must' | 'wish';
  readonly side: Side | 'both';
  readonly result: Result;
  /** Per mille; null = unknown. */
  readonly value: number | null;
  /** weight x value, an unknown wish counting NEUTRAL. 0 for a must. */
  readonly points: number;
  /** weight x 1000. 0 for a must. */
  readonly outOf: number;
  /** True when this must keeps the pair apart. */
  readonly blocks: boolean;
  readonly facts: Facts;
}

/** What is folded from findings; nothing else enters it. */
export interface Score {
  readonly passes: boolean;
  /** Per mille, also when a must fails. */
  readonly forListing: number;
  readonly forProfile: number;
  /** Harmonic mean of the two, per mille; 0 when a must fails. */
  readonly fit: number;
}

export interface Verdict extends Score {
  readonly programme: string;
  readonly digest: string;
  /** Musts that keep the pair apart. */
  readonly unmet: readonly string[];
  /** Criteria (musts and wishes) that could not be told. */
  readonly unknown: readonly string[];
  readonly findings: readonly Finding[];
}
