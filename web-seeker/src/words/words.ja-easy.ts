import type { SeekerWords } from './words.ja.ts';

/** やさしい日本語: one idea a sentence, spaces between words, readings where a word is hard. */
export const jaEasy: SeekerWords = {
  app: { name: 'さがす 人の 画面（がめん）', title: '{page} – むすび' },
  nav: { start: 'はじめる', matches: 'おすすめ', search: 'さがす', talks: 'やりとり', me: 'わたし', notices: 'お知らせ' },
  start: {
    title: '近くで、合（あ）う 相手（あいて）を さがします。', lead: '仕事（しごと）や 手伝（てつだ）いや お店を さがせます。名前を 書く 前（まえ）に、見る ことが できます。',
    what: '何を さがしますか', where: 'どこが いいですか', when: 'いつが いいですか', whereHelp: '駅（えき）を 選んでください。あとで 変えられます。', other: 'ほかの 町（まち）', anyTime: 'いつでも', show: '見る',
    step: '{n} ／ {of}', change: 'もう一度 選ぶ', count: '今 {n}つ あります', results: '{where}の 近くの「{what}」', none: '今は ありません', noneHelp: '登録（とうろく）すると、出た ときに 知らせます。', more: '登録すると、あなたに 合う 順番（じゅんばん）に なります。', join: '登録する', have: '登録した 人は ログイン', unscored: '新しい 順', matched: '選んだ ことだけで くらべました。{n}分まで 行けると 考（かんが）えました。',
  },
  sign: {
    in: 'ログイン', up: '登録（とうろく）する', name: '名前', nameHelp: '会うと 決（き）めた あとで 相手に 伝（つた）わります。', email: 'メールアドレス', password: 'パスワード', passwordHelp: '10文字（もじ）より 長く 書いてください。', short: '10文字より 長く 書いてください', noAccount: 'はじめての 人', toUp: '登録する（1分）', toIn: 'ログインする', upLead: '名前と メールアドレスだけで できます。年（とし）や 国（くに）は 聞きません。', inLead: '登録した メールアドレスを 書いてください。', show: 'パスワードを 見る',
  },
  roles: { title: '何を しますか', lead: 'いくつでも 選べます。', add: 'これを する', open: 'なおす', draft: '書いている ところ', active: 'さがしています', paused: '休（やす）み' },
  profile: {
    lead: '書くと 保存（ほぞん）します。書かなくても だいじょうぶです。', activate: 'さがし はじめる', activated: 'はじめました。少し 待ってください。', pause: '休む', resume: 'また はじめる', pauseText: '休んでいる 間（あいだ）は、だれも 声を かけません。いつでも もどれます。', settings: '見せかた', invitable: '名前を 出さないで 声を かけてもらう', invitableHelp: '相手は 名前を 見る ことが できません。', wish: 'したい ことを 名前なしで 見せる', wishHelp: 'お店や 会社（かいしゃ）の 人が 見ます。',
    see: 'おすすめを 見る', warning: '気を つける こと', preview: '相手が 見る もの', previewLead: 'はじめは これだけ 見えます。', nothingSeen: 'まだ 何も 見えません。',
  },
  matches: {
    title: 'おすすめ', lead: 'よく 合う 順番です。', empty: 'まだ ありません', emptyHelp: '希望（きぼう）を 少し 広（ひろ）げると 見つかります。', widen: '希望を 見る', scoring: '今 計算（けいさん）しています。少し 待ってください。', none: '何を するか 選んでください', noneHelp: '選ぶと おすすめが 出ます。', choose: '選ぶ', finish: '書き終（お）わると おすすめが 出ます', finishHelp: '「さがし はじめる」を おしてください。', nearTitle: 'あと少し', nearCount: 'あと {n}つ', nearLead: 'ひとつだけ 合いません。ここを 変えると 合います。', laterTitle: 'あとで 見る', asOf: '{time}の 内容', paused: '休みです',
  },
  apply: { title: '話を 聞きたいと 伝えます', text: '「{name}」に 伝えます。あなたの 名前は 出ません。相手も 会いたいと 言ったら、名前と 連絡先（れんらくさき）が わかります。', message: 'ひとこと（書かなくても いいです）', messageHelp: '電話番号（でんわばんごう）は 書かないでください。', send: '伝える', done: '伝えました。14日の 間に 返事が 来ます。' },
  search: { title: 'さがす', q: 'ことば', programme: '何を', all: 'ぜんぶ', near: 'どこから 近い 順', go: 'さがす', found: '{n}つ', more: 'もっと 見る', list: '文字', map: '地図（ちず）', empty: '見つかりません', emptyHelp: 'ほかの ことばで さがしてください。', minutes: '{n}分くらい', travel: '{place}から {n}分くらい' },
  listing: { title: 'くわしい こと', facts: '書いてある こと', reasons: 'あなたと 合うか', noReasons: 'ログインすると 合うか どうか わかります。', asWhom: 'プロフィール', apply: '話を 聞きたい', sent: 'もう はじまっています', open: 'やりとりを 見る', notEligible: '合わない ところが あります。でも 伝える ことは できます。', hidden: 'くわしい ことは あとで わかります。', trust: '会うと 決めるまで 名前は 出ません。' },
  talks: {
    title: 'やりとり', lead: 'だれが 返事を するか、いつまでか わかります。', yours: 'あなたの 返事を 待っています', open: '今 している もの', ended: '終わった もの', empty: 'まだ ありません', emptyHelp: '「話を 聞きたい」と 伝えると ここに 出ます。', see: 'おすすめを 見る', accept: '会いたい', decline: 'やめる', withdraw: 'とちゅうで やめる', why: '理由（りゆう）', share: '理由を 相手に 言っても いい', declineText: 'これで 終わります。', withdrawText: 'これで 終わります。相手に 知らせます。', note: 'ひとこと（書かなくても いいです）',
    contact: '連絡先（れんらくさき）', contactLead: 'ふたりとも 会いたいと 言いました。連絡先が わかります。', name: '名前', email: 'メール', phone: '電話', other: '相手が 書いた こと', reasons: '理由を ぜんぶ 見る', terms: '仕事の 約束（やくそく）', termsLead: '仕事の 前に 相手が 書きます。よく 読んでください。', termsNone: 'まだ 書いてありません。書くまで 仕事を はじめません。', outcome: 'けっか', endedWhy: '終わった 理由',
    basis: { information: '決まった 順番の 情報（じょうほう）から はじまりました。', placement: '区（く）の 人が 紹介（しょうかい）しました。' }, done: '伝えました',
  },
  notices: { title: 'お知らせ', empty: 'お知らせは ありません', emptyHelp: '返事が あると ここに 出ます。', new: '新しい', kinds: { proposed: '合いそうな 相手が います', interested: '相手が 会いたいと 言いました', introduced: '会う ことが 決まりました。連絡先を 見てください', trial: 'ためす ことが はじまりました', outcome: 'けっかが 出ました', closed: '終わりました', reminder: '返事を 待っています', lapsed: '返事が なくて 終わりました', 'matches-ready': '新しい おすすめが あります' } },
  me: {
    title: 'わたし', roles: 'している こと', addRole: 'ふやす', account: '登録した こと', language: '画面の ことば', name: '名前', saved: '変えました', looks: 'だれが 見ましたか', looksLead: 'だれかが あなたの ことを 見ると ここに 残ります。', looksNone: 'まだ だれも 見ていません。', when: 'いつ', who: 'だれが', what: '何を', why: 'なぜ', kinds: { desk: '区の 人', organisation: 'お店・会社', person: 'ほかの 人', system: '自動（じどう）' }, data: 'わたしの 情報（じょうほう）', export: 'ぜんぶ もらう', leave: 'やめて ぜんぶ 消（け）す', leaveTitle: 'ぜんぶ 消しますか', leaveText: 'もとに もどりません。', leaveConfirm: 'はい、消します', left: '消しました。ありがとうございました。', password: 'パスワードを 変える', current: '今の パスワード', next: '新しい パスワード', signOut: 'ログアウト',
  },
  missing: { title: 'この ページは ありません', text: 'もう 終わったかも しれません。', home: 'はじめに もどる' },
};
