import { areas, contains, normalise, searchKey, stationList, townList, tradeList } from '@musubi/vocabulary';
import { addressIn, contactIn, firstOf } from '../shared/text-finds.ts';
import type { BusinessToHandOn } from './listing.ts';

/** Words that are an area or the ward before they are a town: taken out before towns are looked for. */
const COARSE: readonly string[] = [
  ...areas.codes.map((code) => areas.label(code, 'ja')),
  '世田谷区',
  '世田谷',
];

/** Names of one character (桜, 砧) are words of their own too often; as an address `addressIn` finds them. */
const PLACE_NAMES: readonly string[] = [
  ...new Set([...townList.map(({ code }) => code), ...stationList.map(({ code }) => code)]),
]
  .filter((name) => name.length > 1 && !COARSE.includes(name))
  .sort((a, b) => b.length - a.length);

/** Facts by which neighbours and suppliers recognise a shop at once (名前のない紙の失敗例, research/field.md 3.3). */
const TELLTALE: readonly RegExp[] = [
  /創業\s*[0-9]{2,4}\s*年|[0-9]{4}\s*年\s*(創業|開業|開店)|(明治|大正|昭和|平成|令和)\s*([0-9]{1,2}|元)\s*年/u,
  /(区内|都内|世田谷|日本|町内)(で)?(唯一|一番|初|最古)|元祖|発祥|本家/u,
  /テレビ|雑誌|新聞|ミシュラン|受賞|食べログ|インスタ|フォロワー/u,
  /駅(から|まで|前|より)|(大学|病院|学校|神社|寺|公園)の?(前|隣|となり|向かい|そば)/u,
];

/** Legal forms and the generic ends of names, which name nobody. */
const FORMS = /^(株式会社|有限会社|合同会社)|(株式会社|有限会社|合同会社)$/u;
const ENDS = /(商店|本店|支店|食堂|工房|工務店|製作所|商会|理容室|美容室|医院|酒店|米店|書店|薬局)$/u;

const GENERIC: ReadonlySet<string> = new Set(
  'パン ベーカリー カフェ 喫茶 珈琲 コーヒー 工房 食堂 商店 サロン クリニック レストラン キッチン 世田谷 せたがや 東京'.split(
    ' ',
  ),
);

const isGeneric = (part: string): boolean =>
  GENERIC.has(part) || tradeList.some(({ ja }) => ja.includes(part));

/** What of a name gives it away: the whole, and each part that is no everyday word (パンの小麦堂: 小麦堂; 山田商店: 山田). */
const partsOf = (name: string): readonly string[] => {
  const whole = name.replace(FORMS, '').trim();
  const parts = whole.split(/[\s\u3000・＆&の]+/u).flatMap((part) => [part, part.replace(ENDS, '')]);
  return [whole, ...parts.filter((part) => !isGeneric(part))].filter((part) => searchKey(part).length > 1);
};

/** The first thing in a text that names the business or where it stands; undefined when there is none. */
export const namedIn = (
  text: string,
  { businessName = '', place = '' }: BusinessToHandOn,
): string | undefined => {
  const name = partsOf(businessName).find((part) => contains(text, part));
  if (name !== undefined) return name;
  const reach = contactIn(text) ?? addressIn(text);
  if (reach !== undefined) return reach;
  const clean = COARSE.reduce((rest, coarse) => rest.replaceAll(coarse, '　'), normalise(text));
  return [place, ...PLACE_NAMES].filter((one) => one !== '').find((one) => clean.includes(normalise(one)));
};

/** The first thing in a text by which insiders would know the shop although no name is said. */
export const telltaleIn = (text: string): string | undefined => firstOf(text, TELLTALE);
