import type { KitWords } from './kit.ja.ts';
import { kitJa } from './kit.ja.ts';

/** やさしい日本語: one idea a sentence, no katakana jargon, readings in brackets. */
export const kitEasy: KitWords = {
  shell: { ...kitJa.shell, skip: '本文（ほんぶん）へ', menu: 'メニュー', loading: 'まっています', signOut: 'ログアウト' },
  common: {
    required: '書いてください', optional: '書かなくても いいです', choose: '選（えら）んでください', none: '選ばない', yes: 'はい', no: 'いいえ',
    save: '保存（ほぞん）する', cancel: 'やめる', close: 'とじる', back: 'もどる', next: 'つぎへ', add: 'ふやす', remove: 'けす',
    more: 'もっと見る', again: 'もう一度（いちど）', send: 'おくる', edit: 'なおす', notStated: '書いてありません', open: 'くわしく見る', list: '、',
  },
  draft: {
    saved: '保存（ほぞん）しました', waiting: '書いています…', saving: '保存しています…', offline: 'インターネットが つながりません。つながったら 保存します',
    invalid: 'なおす ところが あります。まだ 保存していません', conflict: 'ほかの 画面（がめん）でも なおしました',
    conflictHelp: '同じ ところを 2回 なおしました。どちらを 残（のこ）しますか。選ぶまで 消えません。',
    mine: 'この 画面の こと', theirs: '前に 保存した こと', keepMine: 'この 画面を 残す', keepTheirs: '前の ほうを 残す',
  },
  errors: { title: 'なおす ところが {n}つ あります', here: 'ここを 見る', offline: 'インターネットが つながりません。書いた ことは 残っています。あとで もう一度 してください。', shownFrom: '{time} の 内容（ないよう）です' },
  rules: {
    missing: 'まだ 書いてありません', empty: 'まだ 書いてありません', type: '書きかたを 見てください', 'too-short': '{limit}文字より 長く 書いてください', 'too-long': '{limit}文字（もじ）まで です', 'too-many': '{limit}こ まで です', 'too-small': '{limit} か もっと 大きい 数（かず）に してください', 'too-large': '{limit} か もっと 小さい 数に してください',
    'not-in-list': '下から 選んでください', repeated: '同じ ものが 2つ あります', 'not-a-day': '日にちを 見てください', 'not-a-slot': '終（お）わりの 時間を あとに してください', 'not-an-email': 'メールアドレスを 見てください', 'forbidden-character': '使えない 文字が あります', other: 'ここを 見てください',
  },
  problems: {
    'invalid-input': '書いた ことを 見てください。', 'not-signed-in': 'ログインしてください。', 'wrong-credentials': 'メールアドレスか パスワードが ちがいます。', 'not-allowed': 'これは できません。',
    'not-found': '見つかりません。もう 終わったかも しれません。', 'method-not-allowed': 'これは できません。', 'already-exists': 'もう あります。', 'wrong-state': '今（いま）は できません。もう一度 開（ひら）いてください。',
    'limit-reached': 'いっぱいです。ひとつ 終わると また できます。', 'changed-meanwhile': 'ほかの 画面で 変（か）わりました。もう一度 見てください。', 'too-large': '大きすぎます。', 'wrong-content-type': 'おくる ことが できません。',
    'gate-refused': 'なおす ところが あります。', 'idempotency-mismatch': 'もう一度 はじめから してください。', 'version-required': 'もう一度 開いてください。', 'too-many-requests': '何回（なんかい）も おくりました。少し 待ってください。',
    internal: 'こちらの まちがいです。書いた ことは 残っています。少し 待ってください。', overloaded: '今 こんでいます。少し 待ってください。',
  },
  units: kitJa.units, unitNames: kitJa.unitNames, days: kitJa.days, daysLong: kitJa.daysLong,
  week: {
    ...kitJa.week, grid: '表（ひょう）で 選ぶ', list: '文字で 書く', presets: 'よく ある 時間', weekdayDay: '月〜金 9時から17時', weekdayMorning: '月〜金 9時から13時', evening: '月〜金 18時から22時', weekend: '土・日 9時から17時',
    clear: 'ぜんぶ けす', help: '□を おすと 選べます。', night: '夜中（よなか）0時から6時も 見る', nightHide: '夜中を かくす', addSlot: '時間を ふやす', total: '1週間（しゅうかん）で {n}時間',
  },
  codes: { search: 'ことばで さがす', nothing: '「{q}」は ありません。ほかの ことばで さがしてください。', chosen: '選んだ もの', removeOne: '{name} を けす', limit: '{n}こ まで' },
  parts: { add: '{name}を ふやす', remove: '{name} {n} を けす', item: '{name} {n}' },
  match: {
    ...kitJa.match, fit: '合（あ）う 点（てん） {n}（いちばん よい：100）', forYou: 'あなたに {n}', forPerson: '相手（あいて）に {n}', forListing: '相手に {n}', forProfile: 'さがす 人に {n}', high: 'よく 合います', middle: 'ふつうに 合います', low: '少し 合います',
    bandHelp: 'くわしい ことは あとで わかります。', met: 'よい ところ', weakest: '気（き）になる ところ', unknown: '書いてない こと', near: 'あと少し', unmet: '合わない ところ', act: '話（はなし）を 聞（き）きたい', noWhy: 'どこが ちがいますか', noThanks: '教（おし）えてくれて ありがとう。',
    details: '理由（りゆう）を ぜんぶ 見る', undo: 'もどす', put: '「あとで」に 入れました',
  },
  findings: {
    ...kitJa.findings, caption: 'ぜんぶの 理由', item: 'なに', result: 'けっか', reason: 'くわしく', met: '合う', partly: 'だいたい 合う', unmet: '合わない', unknown: 'わからない', must: '大切（たいせつ）な 決（き）まり', mine: 'あなたの したい こと', theirs: '相手の したい こと',
    formula: '点の 出しかた', foldHelp: 'ふたりとも よい ときに 高く なります。', zero: '大切な 決まりが 合わないので 0です。', unknownHelp: '書いてない ことは {n}％で 数（かぞ）えます。', blocked: 'ここが 合わないので 会えません',
  },
  progress: {
    ...kitJa.progress, title: '今 どこ', found: '見つけた', asked: '返事（へんじ）を 待つ', met: '会う', trial: 'ためす', end: 'けっか', here: '今 ここ', done: 'おわり', closed: '終わり',
    waits: { you: 'あなたの 返事を 待っています', listing: '{name}の 返事を 待っています', profile: 'さがす 人の 返事を 待っています', desk: '区（く）の 人が 見ています', nobody: '' }, due: 'あと {n}日', today: '今日（きょう）まで', over: '日が すぎました', history: '今までの こと',
  },
  map: { ...kitJa.map, from: 'どこから', legend: 'かかる 時間', pins: '場所（ばしょ）（近い 順（じゅん））', bands: { a: '10分まで', b: '20分まで', c: '30分まで', d: '30分より 長い' } },
  empty: { nothing: 'まだ 何も ありません' },
  confirm: { title: 'たしかめてください' },
  languageTasks: { note: 'しごとごとに 日本語を 書けます' },
};
