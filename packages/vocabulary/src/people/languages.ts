import { codeSet, entriesOf } from '../code-set.ts';
import type { Row } from '../code-set.ts';
import { finder } from '../text/find.ts';
import type { Findable } from '../text/find.ts';

/** Levels of the Common European Framework, lowest first. A0 is not stated anywhere: no entry means not stated. */
export type CefrLevel = 'A1' | 'A2' | 'B1' | 'B2' | 'C1';
export const CEFR_LEVELS: readonly CefrLevel[] = ['A1', 'A2', 'B1', 'B2', 'C1'];

const LEVEL_ROWS: readonly Row[] = [
  ['A1', '決まった言い方ならできる（A1）', 'みじかい ことばで できる', 'Set phrases (A1)'],
  [
    'A2',
    '身近なことなら短くやりとりできる（A2）',
    'よくある ことなら すこし 話（はな）せる',
    'Short everyday exchanges (A2)',
  ],
  [
    'B1',
    '仕事でよくある場面をこなせる（B1）',
    '仕事（しごと）で よくある ことは できる',
    'Usual situations at work (B1)',
  ],
  ['B2', '込み入った話もできる（B2）', 'むずかしい 話（はなし）も できる', 'Complicated matters too (B2)'],
  ['C1', '場面を選ばずできる（C1）', 'どんな ときも できる', 'Any situation (C1)'],
];

export const cefrLevels = codeSet('cefrLevels', entriesOf(LEVEL_ROWS));

export type LanguageTask = 'phone' | 'till' | 'notices' | 'safety' | 'chat' | 'writing';

const TASK_ROWS: readonly Row[] = [
  ['phone', '電話を受ける・かける', '電話（でんわ）で 話（はな）す', 'Talking on the phone'],
  [
    'till',
    'レジ・窓口でお客様とやりとりする',
    'レジや 窓口（まどぐち）で お客（きゃく）さんと 話（はな）す',
    'Serving customers at the till or counter',
  ],
  [
    'notices',
    '掲示・連絡ノート・マニュアルを読む',
    'お知（し）らせや マニュアルを 読（よ）む',
    'Reading notices, handover notes and manuals',
  ],
  [
    'safety',
    '安全の指示・標識がわかる',
    'あぶない ときの ことばや しるしが わかる',
    'Understanding safety instructions and signs',
  ],
  [
    'chat',
    '職場での会話・申し送り',
    '職場（しょくば）の 人（ひと）と 話（はな）す',
    'Talking with colleagues and handing over',
  ],
  [
    'writing',
    '報告・メール・記録を書く',
    'メールや 記録（きろく）を 書（か）く',
    'Writing reports, mail and records',
  ],
];

export const languageTasks = codeSet('languageTasks', entriesOf(TASK_ROWS));

/**
 * What a JLPT result says about CEFR. N1 to N3 by score since the December 2025 session (jlpt.jp/cefrlevel): N1 142+ = C1,
 * 100–141 = B2; N2 112+ = B2, 90–111 = B1; N3 104+ = B1, 95–103 = A2. N4 = A2 and N5 = A1 on a pass: not verified.
 * JLPT tests listening and reading only, so the level stands for understanding, never for speaking or writing.
 */
const JLPT: readonly { readonly exam: JlptLevel; readonly from: number; readonly level: CefrLevel }[] = [
  { exam: 'N1', from: 142, level: 'C1' },
  { exam: 'N1', from: 100, level: 'B2' },
  { exam: 'N2', from: 112, level: 'B2' },
  { exam: 'N2', from: 90, level: 'B1' },
  { exam: 'N3', from: 104, level: 'B1' },
  { exam: 'N3', from: 95, level: 'A2' },
  { exam: 'N4', from: 90, level: 'A2' },
  { exam: 'N5', from: 80, level: 'A1' },
];

export type JlptLevel = 'N1' | 'N2' | 'N3' | 'N4' | 'N5';
export const JLPT_LEVELS: readonly JlptLevel[] = ['N5', 'N4', 'N3', 'N2', 'N1'];

/**
 * CEFR level of understanding for a JLPT result. Without a score a pass counts as the lowest band of that exam (so N2
 * alone is B1, not B2). Undefined below the pass mark (score 0 to 180).
 */
export const cefrOfJlpt = (exam: JlptLevel, score?: number): CefrLevel | undefined => {
  const bands = JLPT.filter((band) => band.exam === exam);
  if (score === undefined) return bands.at(-1)?.level;
  return bands.find((band) => score >= band.from)?.level;
};

/** Tasks that a reading and listening test can speak for. */
export const TASKS_JLPT_SPEAKS_FOR: readonly LanguageTask[] = ['notices', 'safety'];

// prettier-ignore
const SPOKEN_ROWS: readonly Row[] = [
  ['ja', '日本語', 'にほんご', 'Japanese'],
  ['en', '英語', 'えいご', 'English'],
  ['zh', '中国語', 'ちゅうごくご', 'Chinese'],
  ['yue', '広東語', 'かんとんご', 'Cantonese'],
  ['ko', '韓国・朝鮮語', 'かんこくご・ちょうせんご', 'Korean'],
  ['vi', 'ベトナム語', 'ベトナムご', 'Vietnamese'],
  ['ne', 'ネパール語', 'ネパールご', 'Nepali'],
  ['fil', 'フィリピノ語（タガログ語）', 'フィリピンの ことば', 'Filipino (Tagalog)'],
  ['id', 'インドネシア語', 'インドネシアご', 'Indonesian'],
  ['th', 'タイ語', 'タイご', 'Thai'],
  ['my', 'ミャンマー語', 'ミャンマーご', 'Burmese'],
  ['hi', 'ヒンディー語', 'ヒンディーご', 'Hindi'],
  ['bn', 'ベンガル語', 'ベンガルご', 'Bengali'],
  ['si', 'シンハラ語', 'シンハラご', 'Sinhala'],
  ['mn', 'モンゴル語', 'モンゴルご', 'Mongolian'],
  ['ru', 'ロシア語', 'ロシアご', 'Russian'],
  ['uk', 'ウクライナ語', 'ウクライナご', 'Ukrainian'],
  ['fr', 'フランス語', 'フランスご', 'French'],
  ['de', 'ドイツ語', 'ドイツご', 'German'],
  ['es', 'スペイン語', 'スペインご', 'Spanish'],
  ['pt', 'ポルトガル語', 'ポルトガルご', 'Portuguese'],
  ['it', 'イタリア語', 'イタリアご', 'Italian'],
  ['ar', 'アラビア語', 'アラビアご', 'Arabic'],
  ['fa', 'ペルシア語', 'ペルシアご', 'Persian'],
  ['tr', 'トルコ語', 'トルコご', 'Turkish'],
  ['jsl', '日本手話', '日本（にほん）の しゅわ', 'Japanese Sign Language'],
];

export const spokenLanguages = codeSet('spokenLanguages', entriesOf(SPOKEN_ROWS));

/** The names under which each is found and mentioned. */
export const languageNames = (): readonly Findable[] =>
  SPOKEN_ROWS.map(([code, ja, easy, en]) => ({ code, names: [ja, easy, en, ...en.split(/[ ()]+/)] }));

export const findLanguages = finder(languageNames);
