import { codeSet, entriesOf } from '../code-set.ts';
import type { Row } from '../code-set.ts';
import { finder } from '../text/find.ts';
import type { Findable } from '../text/find.ts';

/**
 * Needs and offers in concrete terms: the same code stands on a profile as a need and on a listing as an offer.
 * There is no diagnosis, no status and no family label among them (障害者差別解消法, 公正採用選考; research/field.md 6.8).
 */
// prettier-ignore
const ROWS: readonly Row[] = [
  ['quiet-place', '静かな場所で働ける・休める', '静（しず）かな ばしょが ある', 'A quiet place to work or rest'],
  ['written-instructions', '指示を紙や画面でもらえる', 'しごとの やりかたを 紙（かみ）や メールで もらえる', 'Instructions in writing'],
  ['one-task-at-a-time', '一つずつ順番に頼んでもらえる', 'しごとを 一（ひと）つずつ たのんで もらえる', 'One task at a time'],
  ['fixed-routine', '手順や担当が決まっている', 'しごとの やりかたが きまって いる', 'Fixed routine and duties'],
  ['fixed-contact', '相談する人が決まっている', 'そうだんする 人（ひと）が きまって いる', 'One named person to ask'],
  ['step-free', '段差なしで出入りできる', '段（だん）が なく、車（くるま）いすで 入（はい）れる', 'Step-free entrance and way'],
  ['accessible-toilet', '広いトイレ（車いす・手すり）がある', '車（くるま）いすの トイレが ある', 'Accessible toilet'],
  ['lift', 'エレベーターがある', 'エレベーターが ある', 'Lift'],
  ['sitting-work', '座ってできる', 'すわって できる', 'Work can be done sitting'],
  ['no-heavy-lifting', '重い物を持たなくてよい', '重（おも）い ものを もたなくて いい', 'No heavy lifting'],
  ['no-work-at-heights', '高い所の作業がない', '高（たか）い ところの しごとが ない', 'No work at heights'],
  ['breaks-when-needed', '必要なときに休憩できる', 'つかれた とき 休（やす）める', 'Breaks when needed'],
  ['medication-breaks', '服薬・補食の時間がとれる', '薬（くすり）を のむ 時間（じかん）が ある', 'Time to take medicine or a snack'],
  ['clinic-days', '通院の日に合わせて休める', '病院（びょういん）に 行（い）く 日（ひ）は 休（やす）める', 'Time off for clinic visits'],
  ['short-hours', '短い時間から始められる', 'みじかい 時間（じかん）から はじめられる', 'Start with short hours'],
  ['flexible-start', '始まりの時刻を選べる', 'はじまる 時間（じかん）を えらべる', 'Flexible start time'],
  ['off-peak-commute', '混む時間を避けて通える', '電車（でんしゃ）が こむ 時間（じかん）に 来（こ）なくて いい', 'Commute outside rush hours'],
  ['sudden-leave-child', '子どもの急な用事で休める・早退できる', '子（こ）どもの ために 急（きゅう）に 休（やす）める', 'Sudden leave for a child'],
  ['sudden-leave-care', '家族の介護で急に休める・早退できる', 'かぞくの 世話（せわ）で 急（きゅう）に 休（やす）める', 'Sudden leave to care for a relative'],
  ['school-holidays', '学校の長い休みに合わせて減らせる', '学校（がっこう）の 休（やす）みに 合（あ）わせられる', 'Less work in school holidays'],
  ['child-space', '子どもを連れて来られる場所がある', '子（こ）どもと いっしょに 来（こ）られる', 'Space for a child at work'],
  ['no-night-shift', '夜の勤務がない', '夜（よる）の しごとが ない', 'No night shifts'],
  ['no-overtime', '残業がない', '残業（ざんぎょう）が ない', 'No overtime'],
  ['telework', '自宅でできる', '家（いえ）で できる', 'Work from home'],
  ['sign-language', '手話が通じる人がいる', '手話（しゅわ）が できる 人（ひと）が いる', 'Someone knows sign language'],
  ['writing-instead-of-speech', '筆談・チャットでやりとりできる', '書（か）いて 話（はな）せる', 'Writing or chat instead of speech'],
  ['captions', '字幕・文字起こしが使える', '話（はなし）を 文字（もじ）で 見（み）られる', 'Captions or live transcription'],
  ['screen-reader', '読み上げソフト・拡大表示が使える', '読（よ）み上（あ）げソフトが つかえる', 'Screen reader or magnifier'],
  ['phone-free', '電話を取らなくてよい', '電話（でんわ）に 出（で）なくて いい', 'No phone calls'],
  ['customer-free', '接客がない', 'お客（きゃく）さんと 話（はな）さなくて いい', 'No customer contact'],
  ['simple-japanese', 'やさしい日本語で教えてもらえる', 'やさしい 日本語（にほんご）で 話（はな）して くれる', 'Plain Japanese'],
  ['furigana', '書類にふりがながある', '紙（かみ）に ふりがなが ある', 'Furigana on papers'],
  ['interpreter', '通訳・翻訳アプリを使える', '通訳（つうやく）や ほんやくアプリが つかえる', 'Interpreter or translation app'],
  ['prayer-time', '礼拝の時間と場所がある', 'おいのりの 時間（じかん）と ばしょが ある', 'Time and place for prayer'],
  ['food-handling-choice', '扱う食材・飲み物を相談できる', 'さわれない 食（た）べものを そうだんできる', 'Choice about food and drink to handle'],
  ['clothing-choice', '服装・髪を覆うものを相談できる', 'ふくや かみの ぬのを そうだんできる', 'Choice of clothing and head cover'],
  ['changing-room', '一人で着替えられる場所がある', 'ひとりで きがえる ばしょが ある', 'Private place to change'],
  ['support-person', '支援者が一緒に来てよい', 'てつだう 人（ひと）と いっしょに 来（き）て いい', 'A support person may come along'],
  ['assistance-dog', '補助犬と一緒に働ける', 'ほじょけんと いっしょに はたらける', 'Assistance dog welcome'],
  ['trial-first', '始める前に試せる', 'はじめる まえに ためせる', 'Trial before starting'],
];

export const accommodations = codeSet('accommodations', entriesOf(ROWS));

/** The names under which each is found and mentioned. */
export const accommodationNames = (): readonly Findable[] =>
  ROWS.map(([code, ja, easy, en]) => ({ code, names: [ja, easy, en] }));

export const findAccommodations = finder(accommodationNames);
