import { normaliseTraced, originalSpan } from '@musubi/vocabulary';
import { findUnfairWording } from '../shared/fair-hiring/find-wording.ts';
import type { WordingKind } from '../shared/fair-hiring/find-wording.ts';
import { PERSONAL_MATTERS } from '../shared/personal-matters.ts';
import type { PersonalMatter } from '../shared/personal-matters.ts';
import type { Span } from './said.ts';

/** What a text tells and the intake does not take. `needs` are accommodations: they are chosen by hand, never guessed. */
export type UnreadMatter = PersonalMatter | 'age' | 'sex' | 'nationality' | 'looks' | 'school' | 'needs';

/** A stretch of the text that was not read, in UTF-16 units. */
export interface Unread extends Span {
  readonly matter: UnreadMatter;
  readonly words: string;
}

/** Not the last kanji of another word: 大丈夫で, 工夫が, 弟子の. */
const KIN =
  '(?<![\\p{Script=Han}ご])(?:夫婦|夫|妻|主人|旦那|奥さん|母親?|父親?|両親|親|義[父母]|祖[父母]|兄弟|姉妹|[兄姉弟妹]|息子|娘|孫|家族|配偶者|内縁)(?:さん|様|たち)?';
const COUNTRY =
  '(?:日本|中国|韓国|朝鮮|台湾|ネパール|ベトナム|フィリピン|インドネシア|タイ|ミャンマー|インド|バングラデシュ|スリランカ|モンゴル|ロシア|ウクライナ|アメリカ|ブラジル|ペルー|外国)';
const BODY = '(?:腰|膝|ひざ|足|脚|肩|目|耳|心臓|体|身体|からだ|内臓|手首|頭)';

/** Beside the shared ones: what people tell of themselves in a sentence about work. The whole stretch is left out. */
const MATTERS: readonly (readonly [matter: UnreadMatter, words: RegExp])[] = [
  [
    'age',
    /(?:満)?[1-9][0-9]\s?(?:歳|才)(?:です|になり(?:ます|ました))?|[1-8]0\s?代(?:です|前半|後半)?|定年(?:退職)?(?:しました|して|後)?|高齢(?:になった|になり)?(?:ため|ので|で)|年金(?:生活|暮らし|受給)?|若い/u,
  ],
  ['sex', /(?:女性|男性|女子|男子)(?:です|ですが|の方)?(?!用|客|服)|性別|主婦|主夫/u],
  [
    'nationality',
    new RegExp(
      `${COUNTRY}(?:国籍|人(?!客|向け|のお客|参加者|観光|住民|旅行|支援)|出身|生まれ|から来)(?:です|で|の)?`,
      'u',
    ),
  ],
  ['nationality', /国籍|ハーフ(?:です|で)|帰化/u],
  [
    'status',
    /在留(?:資格|カード|期間)?|ビザ|永住(?:者|権)?|留学生|就労許可|資格外活動|技能実習|難民(?:申請)?/u,
  ],
  [
    'family',
    new RegExp(
      `${KIN}(?:の|を|は|が|と|も)?(?:世話|介護|看病|面倒|送り迎え|入院|体調|転勤|収入|仕事|扶養|別居|離れて|亡くな|死|[一二三四五六2-6]人(?:暮らし)?)(?:をし(?:ながら|ていて|て)|して|が(?:あり|ある)|中)?`,
      'u',
    ),
  ],
  [
    'family',
    /(?:子ども|子供|こども|(?<!\p{Script=Han})子)(?:が|は)(?:まだ)?(?:小さ|幼|[0-9一二三四五]人(?:い|お)|[0-9]歳|生まれ|い(?:ます|る|て)|熱|病気)[い]?|子育て中|育児中|妊娠中?|出産(?:後|予定)|産休|育休|扶養(?:の?範囲)?内?|離婚(?:して)?|独身|既婚|未婚|結婚(?:して)?|再婚|(?:ひとり|一人)親|シングル(?:マザー|ファザー)?|介護離職/u,
  ],
  ['family', new RegExp(`${KIN}(?=は|が|も|の|と|で|に)`, 'u')],
  [
    'health',
    new RegExp(
      `${BODY}(?:が|を|は|に)(?:とても|少し)?(?:悪|弱|痛|不自由|麻痺|障)[いくめが]?[^、。,.]{0,3}|${BODY}痛(?:持ち)?|腰痛(?:持ち)?`,
      'u',
    ),
  ],
  [
    'health',
    /うつ(?:病)?(?:の治療中|で|気味)?|鬱|(?:病気|体調|精神的|メンタル)[^、。]{0,8}(?:崩|不調|療養|治療|休職|で)|通院(?:中|して|が)|服薬|障(?:害|がい|碍)(?:があ|を持|者手帳|者雇用|者(?:です|で))[^、。]{0,3}|手帳(?:を持|があ|[0-9]級)|リハビリ中|入院|手術|療養中|治療中|がん(?:サバイバー|治療)|アトピー|喘息|アレルギー(?:が|持ち)|糖尿病|高血圧|パニック障害|難聴|ひきこもり|引きこもり/u,
  ],
  ['record', /前科(?:が)?|前歴|犯罪歴|服役|刑務所|少年院/u],
  [
    'money',
    /借金(?:が)?|借り?入れ(?:が)?ある|ローンの返済|生活保護|自己破産|債務|滞納|お金に困|生活が苦し|貧困/u,
  ],
  ['belief', /(?:キリスト|イスラム|仏|ユダヤ)教徒?|信仰|宗教|創価|政党|組合員/u],
  ['school', /(?:大学|高校|専門学校|中学|大学院)(?:を|は)?(?:卒|中退|出|生です|に通)|学歴|中卒|高卒|大卒/u],
  ['looks', /身長|体重|容姿|イケメン|美人/u],
];

const UNFAIR: Readonly<Record<WordingKind, UnreadMatter>> = {
  age: 'age',
  sex: 'sex',
  nationality: 'nationality',
  disability: 'health',
  looks: 'looks',
  family: 'family',
};

interface Piece extends Span {
  readonly matter: UnreadMatter;
}

const EVERYWHERE = [...MATTERS, ...PERSONAL_MATTERS].map(
  ([matter, words]) => [matter, new RegExp(words, 'gu')] as const,
);

const piecesIn = (text: string): readonly Piece[] => {
  const clean = normaliseTraced(text);
  const spanOf = (at: number, length: number): Span => {
    const [from, to] = originalSpan(clean, at, at + length);
    return { from, to };
  };
  const told = EVERYWHERE.flatMap(([matter, words]) =>
    [...clean.text.matchAll(words)].map((match) => ({
      matter,
      ...spanOf(match.index, match[0].length),
    })),
  );
  const unfair = findUnfairWording(text).flatMap(({ kind, quote }) => {
    const at = clean.text.indexOf(quote);
    return at < 0 || quote === '' ? [] : [{ matter: UNFAIR[kind], ...spanOf(at, quote.length) }];
  });
  return [...told, ...unfair];
};

/** Sensitive stretches of a text, in its order; where two meet, the longer one is named. */
export const sensitiveIn = (text: string): readonly Unread[] => {
  const kept: Piece[] = [];
  const longestFirst = [...piecesIn(text)].sort((a, b) => b.to - b.from - (a.to - a.from));
  for (const piece of longestFirst)
    if (!kept.some(({ from, to }) => piece.from < to && from < piece.to)) kept.push(piece);
  return kept
    .sort((a, b) => a.from - b.from)
    .map((piece) => ({ ...piece, words: text.slice(piece.from, piece.to) }));
};

/** The text with other characters where it is not to be read, all else in its place. */
export const masked = (text: string, spans: readonly Span[]): string =>
  spans.reduce((rest, { from, to }) => rest.slice(0, from) + '。'.repeat(to - from) + rest.slice(to), text);
