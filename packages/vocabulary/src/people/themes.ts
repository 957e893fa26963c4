import { codeSet, entriesOf } from '../code-set.ts';
import type { Row } from '../code-set.ts';
import { finder } from '../text/find.ts';
import type { Findable } from '../text/find.ts';

/** Themes under which people give skills and time in the ward. */
// prettier-ignore
const ROWS: readonly Row[] = [
  ['children-play', '子どもの遊び・居場所', '子（こ）どもの あそび', "Children's play and places to be"],
  ['learning-support', '学習支援・宿題', 'べんきょうの てつだい', 'Help with learning and homework'],
  ['school-visits', '出前授業・職業体験', '学校（がっこう）で しごとを 話（はな）す', 'School visits and work experience'],
  ['parenting', '子育て支援', '子（こ）そだての てつだい', 'Support for parents'],
  ['childrens-meals', '子ども食堂・食事づくり', '子（こ）ども食堂（しょくどう）・ごはんづくり', "Children's cafeteria and cooking"],
  ['older-people', '高齢者の話し相手・見守り', 'お年（とし）よりと 話（はな）す', 'Company for older people'],
  ['daily-help', '買い物・電球交換などの手助け', 'かいものや いえの てつだい', 'Everyday help at home'],
  ['digital-help', 'スマホ・パソコンの手助け', 'スマホや パソコンの てつだい', 'Help with phones and computers'],
  ['disability-support', '障害のある人との活動', 'しょうがいの ある 人（ひと）との かつどう', 'Activities with people with disabilities'],
  ['multicultural', '多文化交流・日本語支援', 'いろいろな 国（くに）の 人（ひと）との こうりゅう', 'Multicultural exchange and Japanese lessons'],
  ['interpreting', '通訳・翻訳', 'つうやく・ほんやく', 'Interpreting and translating'],
  ['health', '健康づくり・体操', '体操（たいそう）・けんこう', 'Health and exercise'],
  ['sports', 'スポーツ指導・運営', 'スポーツ', 'Sports coaching and running'],
  ['music', '音楽・演奏', '音楽（おんがく）', 'Music'],
  ['arts-crafts', '美術・手仕事', '絵（え）・手（て）しごと', 'Arts and crafts'],
  ['culture-tradition', '伝統文化・お祭り', 'お祭（まつ）り・日本（にほん）の 文化（ぶんか）', 'Traditional culture and festivals'],
  ['local-history', '地域の歴史・まち歩き', 'まちの れきし・まちあるき', 'Local history and walks'],
  ['greenery', '花壇・公園・緑', '花（はな）・公園（こうえん）・みどり', 'Flower beds, parks and greenery'],
  ['urban-farming', '農業体験・区民農園', '野菜（やさい）づくり', 'Farming and allotments'],
  ['environment', '環境・ごみ減量', 'かんきょう・ごみを へらす', 'Environment and less waste'],
  ['repair', '修理・リユース', 'なおす・もう一度（いちど）つかう', 'Repair and reuse'],
  ['disaster', '防災・災害時の助け合い', '地震（じしん）などの じゅんび', 'Disaster preparedness'],
  ['crime-prevention', '防犯・登下校の見守り', 'まちの あんぜん', 'Safety on the streets'],
  ['shopping-street', '商店街の催し・販促', '商店街（しょうてんがい）の てつだい', 'Shopping street events'],
  ['small-business', '個店・中小企業の相談', 'お店（みせ）や 会社（かいしゃ）の そうだん', 'Advice for small businesses'],
  ['startup', '起業の相談・伴走', 'しごとを はじめる そうだん', 'Advice for founders'],
  ['public-relations', '広報・チラシ・SNS', 'お知（し）らせ・チラシ・SNS', 'Publicity, flyers and social media'],
  ['events', 'イベント運営', 'イベントの てつだい', 'Running events'],
  ['npo-office', 'NPO・町会の事務や会計', 'NPOや 町会（ちょうかい）の 事務（じむ）', 'Office work and accounts for NPOs'],
  ['pets', '動物・ペット', 'どうぶつ', 'Animals and pets'],
  ['research-monitor', '区民モニター・調査', 'アンケートに こたえる・しらべる', 'Citizen monitor and surveys'],
  ['reading', '読み聞かせ・図書', '本（ほん）を よむ', 'Reading aloud and books'],
];

export const themes = codeSet('themes', entriesOf(ROWS));

/** Themes whose activities usually touch children (こども性暴力防止法: two adults, bodies covered by the law). */
export const THEMES_WITH_CHILDREN: ReadonlySet<string> = new Set([
  'children-play',
  'learning-support',
  'school-visits',
  'parenting',
  'childrens-meals',
  'reading',
]);

/** The names under which each is found and mentioned. */
export const themeNames = (): readonly Findable[] =>
  ROWS.map(([code, ja, easy, en]) => ({ code, names: [ja, easy, en] }));

export const findThemes = finder(themeNames);
