import { accommodationNames } from './people/accommodations.ts';
import { languageNames } from './people/languages.ts';
import { licenceNames } from './people/licences.ts';
import { themeNames } from './people/themes.ts';
import { placeNames, townNames } from './places/find-places.ts';
import { lineNames, stationNames } from './places/stations.ts';
import { skillNames } from './skills/skills.ts';
import type { Findable } from './text/find.ts';
import { placedKey, searchKey } from './text/search-key.ts';
import type { KeyScript, MarkedKey, PlacedKey } from './text/search-key.ts';
import { occupationNames } from './work/occupations.ts';
import { tradeNames } from './work/trades.ts';

/** The vocabularies that free text is linked to; the names of their code sets. */
export type MentionKind =
  | 'places'
  | 'towns'
  | 'stations'
  | 'lines'
  | 'occupations'
  | 'trades'
  | 'licences'
  | 'skills'
  | 'spokenLanguages'
  | 'themes'
  | 'accommodations';

/** Something of a vocabulary that a text names. It suggests and may score; it never admits or excludes. */
export interface Mention {
  readonly vocabulary: MentionKind;
  readonly code: string;
  /** The name that was found, as the vocabulary writes it. */
  readonly name: string;
}

const SOURCES: readonly (readonly [MentionKind, () => readonly Findable[]])[] = [
  ['places', placeNames],
  ['towns', townNames],
  ['stations', stationNames],
  ['lines', lineNames],
  ['occupations', occupationNames],
  ['trades', tradeNames],
  ['licences', licenceNames],
  ['skills', skillNames],
  ['spokenLanguages', languageNames],
  ['themes', themeNames],
  ['accommodations', accommodationNames],
];

/** Too common to say which of the vocabulary's entries is meant. */
const SAYS_TOO_LITTLE: ReadonlySet<string> = new Set(
  '仕事 料理 調理 経験 相談 家族 地域 学校 生活 先生 病院 会社 管理 事業 動物 自然 公園 環境 健康 子ども 商品 案内 注文 予約 お金 まち 資格 メニュー'
    .split(' ')
    .map(searchKey),
);

/** One name may stand for several codes; more than this would only confuse. */
const MOST_CODES_PER_NAME = 3;

/** How people say it who do not use the words of the vocabulary. */
const EVERYDAY: readonly (readonly [phrases: string, vocabulary: MentionKind, code: string])[] = [
  ['子どもが好き 子ども好き 子どもと関わ 子どもと遊', 'skills', 'after-school-care'],
  ['子どもが好き 子ども好き 子どもと関わ 子どもと遊', 'themes', 'children-play'],
  ['レジ打ち レジ係', 'skills', 'cash-register'],
  ['パソコンが得意 パソコンができ パソコン作業', 'skills', 'word-processing'],
  ['エクセル', 'skills', 'spreadsheets'],
  ['ワード文書 ワードとエクセル ワード・エクセル', 'skills', 'word-processing'],
  ['掃除 おそうじ', 'skills', 'office-cleaning'],
  ['品出し 陳列', 'skills', 'stock-shelving'],
  ['接客が好き 接客経験 接客の経験 接客', 'skills', 'table-service'],
  ['お年寄りと話す 高齢者と話す 話し相手', 'skills', 'companionship'],
  ['お年寄り 高齢者 高齢の方 ご高齢', 'themes', 'older-people'],
  ['スマホを教え スマホの使い方', 'themes', 'digital-help'],
  ['スマホを教え スマホの使い方', 'skills', 'smartphone-help'],
  ['宿題 勉強を見 勉強を教え', 'themes', 'learning-support'],
  ['事務の 事務職 事務仕事 事務作業', 'occupations', '034-01'],
  ['給食調理 給食の調理', 'occupations', '055-06'],
  ['ロゴを ロゴの ロゴと ロゴデザ ロゴ作', 'skills', 'logo-design'],
  ['庭仕事 庭いじり ガーデニング', 'skills', 'flower-bed-care'],
  ['チラシを作 チラシづくり チラシ作成', 'skills', 'flyer-design'],
  ['ホームページを作 ホームページ作成', 'skills', 'web-design'],
  ['帳簿 経理をして', 'skills', 'bookkeeping'],
  ['運転が得意 運転でき', 'skills', 'car-driving'],
  ['裁縫が得意 ミシンが使え', 'skills', 'sewing'],
  ['座ってでき 座り仕事', 'accommodations', 'sitting-work'],
  ['静かな場所', 'accommodations', 'quiet-place'],
  ['手話で', 'accommodations', 'sign-language'],
  ['段差がない 段差のない 車いす', 'accommodations', 'step-free'],
  ['子どもの急な 子どもが熱', 'accommodations', 'sudden-leave-child'],
  ['在宅 テレワーク リモート 家でできる', 'accommodations', 'telework'],
  ['残業なし 残業はでき', 'accommodations', 'no-overtime'],
  ['夜勤はでき 夜勤なし', 'accommodations', 'no-night-shift'],
];

let index: ReadonlyMap<string, readonly Mention[]> | undefined;
/** By its first two characters, how long a name can be. */
const longest = new Map<string, number>();

const build = (): ReadonlyMap<string, readonly Mention[]> => {
  const found = new Map<string, Mention[]>();
  for (const [vocabulary, entries] of SOURCES) {
    for (const { code, names } of entries()) {
      for (const name of names.flatMap(spokenForms)) addName(found, name, { vocabulary, code, name });
    }
  }
  for (const [phrases, vocabulary, code] of EVERYDAY) {
    for (const name of phrases.split(' ')) addName(found, name, { vocabulary, code, name });
  }
  return found;
};

const addName = (found: Map<string, Mention[]>, name: string, mention: Mention): void => {
  const key = searchKey(name);
  if (SAYS_TOO_LITTLE.has(key) || !tellsEnough(name, key)) return;
  const characters = [...key];
  const start = characters.slice(0, 2).join('');
  longest.set(start, Math.max(longest.get(start) ?? 0, characters.length));
  const known = found.get(key) ?? [];
  const same = known.filter(({ vocabulary }) => vocabulary === mention.vocabulary);
  if (same.length < MOST_CODES_PER_NAME && !same.some(({ code }) => code === mention.code))
    known.push(mention);
  found.set(key, known);
};

/** Two kanji or katakana may name something; two hiragana or Latin letters are grammar or chance. */
const tellsEnough = (name: string, key: string): boolean =>
  key.length >= 3 ||
  (key.length === 2 && (/\p{Script=Han}/u.test(key) || /^[\p{Script=Katakana}ー]+$/u.test(name)));

const SUFFIX = /(?:操作|業務|の経験|対応|指導|調理|事務全般|の知識|スキル)$/u;

/** レジ操作 is said レジ, サッカー指導 is said サッカー; what stands in brackets is a name too. */
const spokenForms = (name: string): readonly string[] => {
  const bare = name.replace(/[（(][^）)]*[）)]/gu, '');
  const inside = /[（(]([^）)]*)[）)]/u.exec(name)?.[1];
  const short = bare.replace(SUFFIX, '');
  const single = /^[A-Za-z]{4,}s$/.test(bare) ? bare.slice(0, -1) : bare;
  return [
    ...new Set([bare, short, single, ...(inside && /[A-Za-z]/.test(inside) ? inside.split('・') : [])]),
  ];
};

/** A mention with the stretch of the text, in UTF-16 units, that led to it. */
export interface PlacedMention extends Mention {
  readonly from: number;
  readonly to: number;
}

/** Everything that a free text names of the vocabularies, each time it does. Longer names win over those inside them. Never throws. */
export const mentionsAt = (text: string): readonly PlacedMention[] => {
  index ??= build();
  const key = placedKey(text);
  const found: PlacedMention[] = [];
  for (let at = 0; at < key.characters.length;) {
    const hit = longestAt(index, key, at);
    if (!hit) {
      at += 1;
      continue;
    }
    const [from, to] = key.spanOf(at, at + hit.length);
    found.push(...hit.mentions.map((mention) => ({ ...mention, from, to })));
    at += hit.length;
  }
  return found;
};

/**
 * What a free text names of the vocabularies, in the order of the text, each once. Longer names win over the shorter ones
 * inside them (看護師 is not also 師). For showing back to the person, who confirms. Never throws.
 */
export const mentionsIn = (text: string): readonly Mention[] => {
  const found = new Map<string, Mention>();
  for (const { vocabulary, code, name } of mentionsAt(text)) {
    const id = `${vocabulary} ${code}`;
    if (!found.has(id)) found.set(id, { vocabulary, code, name });
  }
  return [...found.values()];
};

const longestAt = (
  names: ReadonlyMap<string, readonly Mention[]>,
  key: PlacedKey,
  at: number,
): { readonly mentions: readonly Mention[]; readonly length: number } | undefined => {
  if (!startsWord(key, at)) return undefined;
  const shortest = key.scripts[at] === 'hiragana' ? 3 : 2;
  const start = key.characters.slice(at, at + 2).join('');
  const most = Math.min(longest.get(start) ?? 0, key.characters.length - at);
  for (let length = most; length >= shortest; length -= 1) {
    if (!startsWord(key, at + length)) continue;
    if (length === 2 && isInsideCompound(key, at)) continue;
    const mentions = names.get(key.characters.slice(at, at + length).join(''));
    if (mentions) return { mentions, length };
  }
  return undefined;
};

/** Kanji that go before and behind many words without making other words of them (元教員, 経理担当). */
const LOOSE_BEFORE = /[元前全各現要]/u;
const LOOSE_BEHIND = /[屋店師士員係業者職担希経募作全補指教歴中系]/u;

/** 社会 in 社会保険, 保険 in 雇用保険: two kanji among others mostly are part of another word. */
const isInsideCompound = (key: PlacedKey, at: number): boolean => {
  const isHan = (place: number): boolean => key.scripts[place] === 'han';
  if (!isHan(at) || !isHan(at + 1)) return false;
  const [from, to] = key.spanOf(at, at + 2);
  const before =
    isHan(at - 1) && key.spanOf(at - 1, at)[1] === from && !LOOSE_BEFORE.test(key.characters[at - 1] ?? '');
  const behind =
    isHan(at + 2) && key.spanOf(at + 2, at + 3)[0] === to && !LOOSE_BEHIND.test(key.characters[at + 2] ?? '');
  return before || behind;
};

const UNBROKEN: ReadonlySet<KeyScript> = new Set<KeyScript>(['katakana', 'other']);

/** Words of katakana and of other scripts end where the script or the word ends: バス is not in バスケットボール. */
const startsWord = (key: MarkedKey, at: number): boolean => {
  const script = key.scripts[at];
  if (script === undefined || key.gaps[at] || !UNBROKEN.has(script)) return true;
  return key.scripts[at - 1] !== script;
};
