import type { Words } from './words.ja.ts';
import { ja } from './words.ja.ts';

/** やさしい日本語: one idea per sentence. What is plain enough in Japanese already is taken from there. */
export const easy: Words = {
  app: { ...ja.app, name: 'お店と 相談の人', candidates: '合う人', board: 'いまの ようす', place: 'お店・団体', desk: '相談の机', follow: '声かけ', wishes: 'やりたい人', notFound: 'この ページは ありません', notFoundHelp: 'リンクが 古いです。', home: 'はじめの 画面へ' },
  entry: {
    ...ja.entry, title: 'ログイン', lead: '世田谷の 人と しごとを むすびます。', passwordHelp: '10文字より 長く してください。', nameHelp: '相手には、会うことが 決まってから 伝えます。', toRegister: 'はじめての 人は ここ', toSignIn: 'もう 登録した 人は ここ', registerTitle: 'はじめての 登録', same: '仕事を さがすときと 同じ 登録です。', short: '10文字より 長く してください。',
  },
  place: {
    ...ja.place, title: 'お店・団体', listTitle: '自分の お店・団体', none: 'お店が まだ ありません', noneHelp: '名前と 場所を 書いて ください。すぐ 始められます。', add: 'お店を 登録する', addTitle: 'お店・団体の 登録', which: 'お店', address: '場所（住所）', numberHelp: '13の 数字です。会社でない 人は 書かなくて いいです。',
    desk: '困ったときに 相談する ところ', deskHelp: 'いやなことを された人が 話せる 人や 電話です。2026年10月1日から 法律で 必要です。', needDesk: '相談する ところを 書いて ください。', reveal: '電話と メールは、会うことが 決まるまで 見えません。', verified: '区が 確かめました', unverified: '区が 確かめて います',
  },
  listings: {
    ...ja.listings, add: '新しい 募集', none: '募集が まだ ありません', noneHelp: '途中でも 残ります。公開するまで だれも 見ません。', noTitle: '（まだ 題が ありません）', open: '話している人 {n}', reply: '返事をした {n}％', scored: '合う人が 見つかりました', scoring: '合う人を さがして います', see: '合う人を 見る', goOn: 'つづきを 書く', quiet: '秘密で 進めます',
    pauseTitle: '募集を 休みますか', pauseText: '休むと 新しい人は 来ません。また 公開できます。', withdrawTitle: '募集を やめますか', withdrawText: 'やめると、もう 公開できません。待っている人に 終わったと 知らせます。', publishTitle: '公開しますか', publishText: '合う人を さがし始めます。あとで 直せます。', publishQuiet: '外の人には 下の ことだけ 見えます。店の名前は 見えません。',
    published: '公開しました。', paused: '休みに しました。', withdrawn: 'やめました。',
  },
  write: {
    ...ja.write, title: '新しい 募集', choose: 'どんな 募集ですか', chooseHelp: '募集の 種類で 書くことが ちがいます。', editTitle: '募集の 内容', capacity: '何人 ほしいですか', gate: '公開の まえに', ready: '公開できます', left: 'あと {n} つ 書いて ください', warnings: '見てほしいこと {n} つ', law: '決まり', checking: '確かめて います', showMissing: '書くところ・直すところ', stale: '確かめられません。書いたことは 残って います。', check: '公開の まえに 確かめる',
    outside: '外の 人には こう 見えます', outsideHelp: '外の 人に 見えるのは これだけです。店の 名前や 場所は 見えません。', outsideLater: 'ぜんぶ 書くと、ここに 出ます。', saveClosed: 'この 募集は 終わりました。', back: '募集の 一覧', invalidNow: '公開中です。決まりに 合わないと 残りません。',
  },
  candidates: {
    ...ja.candidates, title: '合う人', number: '人 {n}', none: '合う人が まだ いません', noneHelp: '時間や 経験の 条件を ゆるめると 見つかります。', noListing: '公開中の 募集が ありません', noListingHelp: '公開すると さがし始めます。', anonymous: '名前は、会うことが 決まってから 分かります。', scoring: 'いま もう一度 さがして います。', answered: '返事を しました', asked: '声を かけました。返事を 待ちます。', compareTitle: '2人を くらべる', compareClose: 'くらべるのを やめる', pick: 'くらべる', device: 'この 機械だけに 残ります。', view: 'やりとりを 見る', whole: '理由を ぜんぶ 見る',
  },
  wishes: { ...ja.wishes, title: 'やりたい人から さがす', lead: '「したいこと」を 出している 人です。名前は 出ません。', none: 'まだ だれも いません', noneHelp: '出ると ここに ならびます。', own: '自分の 募集を 選ぶ', noOwn: 'この 種類の 募集を 公開すると、声を かけられます。' },
  board: { ...ja.board, title: 'いまの ようす', none: 'まだ 何も ありません', noneHelp: '合う人に 声を かけて ください。', toCandidates: '合う人を 見る', introduced: '会うことに なった', trial: 'ためして いる', done: '終わった', yours: 'あなたの 番' },
  talk: {
    ...ja.talk, other: '相手の こと', otherHelp: '進むと もっと 見えます。', contactHelp: '電話や メールで 話して ください。', contactLater: '2人が「会いたい」と 言うと、電話や メールが 分かります。', interests: '2人の 気持ち', mineYes: 'こちら：会いたい', theirsYes: '相手：会いたい', why: 'どうして この 2人か', next: 'つぎに すること', basis: { information: '条件の 順に ならべました', placement: '相談の人が 紹介しました' },
    do: { ...ja.talk.do, accept: '会いたい', decline: 'ことわる', withdraw: 'やめる', 'start-trial': 'ためして みる', 'record-outcome': '結果を 書く' },
    ask: { accept: '「会いたい」と 伝えますか', decline: 'ことわりますか', withdraw: 'やめますか', 'start-trial': 'どう ためしますか', 'record-outcome': 'どう なりましたか', close: '終わりに しますか' },
    asks: { accept: '2人が 言うと、会うことが 決まります。', decline: '相手には 終わったことだけ 伝えます。', withdraw: '相手には 終わったことだけ 伝えます。', 'start-trial': '決める まえに 少し やって みます。', 'record-outcome': '区が 仕組みを よくするために 使います。', close: '2人に 知らせます。' },
    yourRecord: '会ったら、どうなったか 書いて ください', theirRecord: '{name}が 書くのを 待って います',
    share: 'この 理由を 相手に 話しても いい', note: 'ひとこと（なくても いい）', terms: '仕事の 約束', termsHelp: '仕事の まえに、約束を 書きます。法律の 決まりです。', termsNeeded: 'さきに 仕事の 約束を 書いて ください。', termsSave: '約束を 残す', termsSaved: '残しました。', termsReady: '約束は そろいました', terms_left: 'あと {n} つ',
  },
  desk: { ...ja.desk, none: 'いま 見る 組は ありません', noneHelp: '新しい 募集が あると ここに 出ます。', letText: '2人に 知らせます。あとで 取り消せません。', asideText: '数字でも 選べます。本人には 伝えません。', postponeText: 'その日に ここへ もどります。', unknownTop: '分からない こと（さきに 聞く）', followHelp: '返事の 日が 近い やりとりです。', followNone: '声かけは いりません' },
};
