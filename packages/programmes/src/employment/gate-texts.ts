import type { GateFinding } from '../definition.ts';
import { findImproperQuestions } from '../shared/fair-hiring/find-questions.ts';
import { findUnfairWording } from '../shared/fair-hiring/find-wording.ts';
import type { UnfairWording, WordingKind } from '../shared/fair-hiring/find-wording.ts';
import { ruleWhen, textsOf } from '../shared/gate-kit.ts';
import type { Source } from '../shared/gate-kit.ts';
import { EQUAL_DISABILITY, EQUAL_ORIGIN, EQUAL_SEX, FAIR_SELECTION, NO_AGE_LIMIT } from './law.ts';
import type { JobOpening } from './listing.ts';

const POSTING_TEXTS = [
  'title',
  'duties',
  'message',
  'screeningQuestions',
  'probationTerms',
  'allowances',
  'daysOff',
  'renewalCriteria',
] as const;

const SOURCES: Readonly<Record<WordingKind, Source>> = {
  age: NO_AGE_LIMIT,
  sex: EQUAL_SEX,
  nationality: EQUAL_ORIGIN,
  disability: EQUAL_DISABILITY,
  looks: FAIR_SELECTION,
  family: FAIR_SELECTION,
};

/** Questions that selection must not ask, and words that shut people out. */
export const textRules = (job: JobOpening): readonly GateFinding[] => [
  ...questions(job),
  ...textsOf(job, POSTING_TEXTS).flatMap(({ field, text }) =>
    findUnfairWording(text)
      .filter((found) => !isAllowed(found, job))
      .map((found) => wording(field, found)),
  ),
];

/** The lexicon may err, so in the questions it refuses and names the sentence; elsewhere it only asks to look again. */
const questions = (job: JobOpening): readonly GateFinding[] => [
  ...textsOf(job, ['screeningQuestions']).flatMap(({ field, text }) =>
    findImproperQuestions(text).flatMap(({ matter, quote }) =>
      ruleWhen(true, `asks-${matter}`, 'refusal', `/${field}`, FAIR_SELECTION, { field, quote }),
    ),
  ),
  ...textsOf(job, ['message']).flatMap(({ field, text }) =>
    findImproperQuestions(text, { isList: false }).flatMap(({ matter, quote }) =>
      ruleWhen(true, `asks-${matter}`, 'warning', `/${field}`, FAIR_SELECTION, { field, quote }),
    ),
  ),
];

const wording = (field: string, { kind, severity, quote }: UnfairWording): GateFinding => ({
  rule: severity === 'refusal' ? `shuts-out-${kind}` : `steers-${kind}`,
  severity,
  path: `/${field}`,
  ...SOURCES[kind],
  facts: { field, quote },
});

/** An age named in the text is fine where the posting has its lawful reason. */
const isAllowed = ({ kind }: UnfairWording, { ageException, ageReason }: JobOpening): boolean =>
  kind === 'age' && ageException !== undefined && ageReason !== undefined;
