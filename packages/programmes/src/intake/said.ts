import type { FieldOf } from '@musubi/matching';
import type { FieldSpec } from '@musubi/statements';
import {
  fromKanjiNumber,
  hoursIn,
  mentionsAt,
  normaliseTraced,
  originalSpan,
  rewriteTraced,
} from '@musubi/vocabulary';
import type { Hours, MentionKind, PlacedMention, Traced } from '@musubi/vocabulary';

/** A stretch of a text in UTF-16 units. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A text as the readers see it: sensitive stretches are gone, all places are those of the original. */
export interface Said {
  /** Normalised; numbers in digits. */
  readonly clean: Traced;
  readonly mentions: readonly PlacedMention[];
  /** Those too that the text names only to refuse them. */
  readonly named: readonly PlacedMention[];
  readonly hours: Hours;
  /** The day of reading, YYYY-MM-DD: 4月から means the next April. */
  readonly today: string | undefined;
}

/** What a reader found for a field, and the words that led to it. */
export interface Found {
  readonly value: unknown;
  readonly spans: readonly Span[];
}

/** Reads one kind of field. Answers undefined where the text says nothing about it. */
export type Reader = (said: Said, spec: FieldSpec) => Found | undefined;

export type Readers = Readonly<Record<string, Reader>>;

/** Readers of the fields of a statement class that a sentence can tell. */
export type ReadersOf<T> = { readonly [K in FieldOf<T>]?: Reader };

/** What a programme reads from sentences, by side and field. */
export interface IntakeTable {
  readonly listing: Readers;
  readonly profile: Readers;
}

const KANJI_AMOUNT = /[〇一二三四五六七八九十百千]{1,8}(?=万|千円|坪|平米|階)/g;

export const saidIn = (text: string, today: string | undefined): Said => {
  const named = mentionsAt(text);
  return {
    clean: rewriteTraced(normaliseTraced(text), [KANJI_AMOUNT, (kanji) => String(fromKanjiNumber(kanji))]),
    named,
    mentions: named.filter((mention) => isMeant(text, mention)),
    hours: hoursIn(text),
    today,
  };
};

/** 接客は苦手, 免許なし, カフェ以外: named, but not meant. */
const DENIAL =
  /^(?:の(?:経験|資格|免許|仕事))?[はがもを]?(?:(?:あまり|ちょっと|まったく|全く)?(?:苦手|不得意|嫌|いや|無理|したくな|できな|出来な|不可|お断|ご遠慮|な(?:し(?!の方も)|い(?!で))|あり?ませ|持って(?:い)?(?:ない|ません)|不要)|以外|はじめて|初めて|未経験)/u;
const NOT_ASKED = /^(?:の(?:資格|免許))?(?:は)?不問/u;
/** 自転車で10分, 車通勤: how somebody comes, not what they do. */
const MEANS_OF_TRAVEL = /^(?:で(?:約)?(?:[0-9]|通|行)|通勤|圏)/u;
const VEHICLE = /^(?:自転車|車|バス|電車|バイク|タクシー|駅)$/u;
/** 玉川地域, 祭りの日: another thing by that name, or a time. */
const OTHER_THING = /^(?:地域|の日(?:に|は|の))/u;
/** 世田谷 alone is the ward sooner than its town. */
const WARD = '世田谷';

const isMeant = (text: string, { name, to, vocabulary }: PlacedMention): boolean => {
  const rest = text.slice(to, to + 20).normalize('NFKC');
  if (DENIAL.test(rest) || OTHER_THING.test(rest)) return false;
  if (vocabulary === 'licences' && NOT_ASKED.test(rest)) return false;
  if (name === WARD && !/^(?:駅|[0-9一二三四])/u.test(rest)) return false;
  return !(VEHICLE.test(name) && MEANS_OF_TRAVEL.test(rest));
};

/** Where a match stands in the original. */
export const spanOf = ({ clean }: Said, match: RegExpMatchArray): Span => {
  const at = match.index ?? 0;
  const [from, to] = originalSpan(clean, at, at + match[0].length);
  return { from, to };
};

/** The mentions of some vocabularies, each code once, with all the places where it is said. */
export const mentioned = (
  said: Said,
  ...kinds: readonly MentionKind[]
): readonly {
  readonly code: string;
  readonly vocabulary: MentionKind;
  readonly spans: readonly Span[];
}[] => {
  const byCode = new Map<string, { code: string; vocabulary: MentionKind; spans: Span[] }>();
  for (const { vocabulary, code, from, to } of said.mentions) {
    if (!kinds.includes(vocabulary)) continue;
    const known = byCode.get(`${vocabulary} ${code}`) ?? { code, vocabulary, spans: [] };
    known.spans.push({ from, to });
    byCode.set(`${vocabulary} ${code}`, known);
  }
  return [...byCode.values()];
};
