import { normalise } from '../text/normalise.ts';
import type { SecondLook } from './second-look.ts';

/** What a query is: the name of an occupation, one duty, a licence, or a profile (a CV, several duties). */
export type QueryKind = 'name' | 'duty' | 'licence' | 'profile';

const LICENCE =
  /技能士|免許|資格|検定|試験|講習|特別教育|主任者|技術士|管理士|特級|[0-9]級|第[0-9一二三四]種|[甲乙丙]種|certificat|licen[cs]e|diplom/u;
const SENTENCE_END = /[。．.!?！？](?=\s|$|\p{Script=Han}|\p{Script=Katakana})|\n/gu;
const VERB_END = /(?:する|です|ます|した|[うくぐすつぬぶむる])[。．]?$/u;

/** Letters of alphabets say less than characters of Japanese: three count as one. */
const sizeOf = (text: string): number => {
  const letters = text.match(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/gu)?.length ?? 0;
  return text.length - (letters * 2) / 3;
};

const SHORT = 40;
const LONG = 110;

/** Tells by form alone what kind of query a text is. Never throws. */
export const queryKindOf = (text: string): QueryKind => {
  const clean = normalise(text);
  const size = sizeOf(clean);
  const sentences = clean.match(SENTENCE_END)?.length ?? 0;
  if (size > LONG || (sentences > 1 && size > SHORT)) return 'profile';
  const sentence = sentences > 0 || VERB_END.test(clean);
  if (size <= SHORT && !sentence) return LICENCE.test(clean) ? 'licence' : 'name';
  return 'duty';
};

/** How a kind of query is answered. All but `trust` are shares of the best score found by words. */
export interface KindWeights extends SecondLook {
  /** What the words of the best documents add. */
  readonly feedback: number;
  /** What the words of those that are best then add once more. */
  readonly echo: number;
  /** How much faster than their scores the say of the best documents falls. */
  readonly trust: number;
  /** What coverage adds once more among those that stand highest after feedback, some of which were not looked at before. */
  readonly coverageAgain: number;
  /** What the best other document with the same code adds, and the best with the same parent code. */
  readonly sameCode: number;
  readonly sameParent: number;
}

/** Tuned in coarse steps on the development halves of the job tag sets; neighbouring values differ by less than .002. */
export const KINDS: Readonly<Record<QueryKind, KindWeights>> = {
  name: {
    coverage: 0.2,
    passage: 0,
    name: 0.2,
    feedback: 1,
    echo: 0,
    trust: 3,
    coverageAgain: 0,
    sameCode: 0.1,
    sameParent: 0.05,
  },
  duty: {
    coverage: 1,
    passage: 0.5,
    name: 0,
    feedback: 4,
    echo: 0,
    trust: 5,
    coverageAgain: 0.5,
    sameCode: 0.08,
    sameParent: 0.04,
  },
  licence: {
    coverage: 0.5,
    passage: 0.5,
    name: 0,
    feedback: 2,
    echo: 1,
    trust: 3,
    coverageAgain: 0,
    sameCode: 0.08,
    sameParent: 0.04,
  },
  profile: {
    coverage: 0.5,
    passage: 0.5,
    name: 0,
    feedback: 5,
    echo: 1,
    trust: 4,
    coverageAgain: 0,
    sameCode: 0.4,
    sameParent: 0.35,
  },
};
