/** What the seekers' app says; the other languages have the same keys or do not compile. */
export const ja = {
  app: { name: 'さがす人の窓口', title: '{page} – むすび' },
  nav: { start: 'はじめる', matches: 'おすすめ', search: 'さがす', talks: 'やりとり', me: 'わたし', notices: 'お知らせ' },
  start: {
    title: '近くで、ちょうどいい相手を。', lead: '仕事、手伝い、店、あとつぎ。世田谷の中で、おたがいの希望が合う相手を見つけます。登録の前に、まず結果を見られます。',
    what: '何をさがしていますか', where: 'どのあたりがいいですか', when: 'いつがいいですか', whereHelp: '駅のまわりから選びます。あとで変えられます。', other: 'ほかの町をさがす', anyTime: 'いつでも', show: '見てみる',
    step: '{n} ／ {of}', change: 'えらび直す', count: '公開中 {n} 件', results: '{where}のまわりの「{what}」', none: 'いま公開されているものがありません', noneHelp: '登録しておくと、出たときにお知らせします。',
    more: '登録すると、あなたの希望に合わせて順番に並び、話を聞いてみることができます。', join: '登録してつづける', have: '登録済みの方はログイン', unscored: '掲載の新しい順', matched: '選んだ条件だけで、通う時間は{n}分以内として比べた結果です。くわしく書くほど正確になります。',
  },
  sign: {
    in: 'ログイン', up: '登録する', name: 'お名前', nameHelp: '引き合わせのあとにだけ相手に伝わります。', email: 'メールアドレス', password: 'パスワード', passwordHelp: '10文字以上。好きな文の一節などが安全です。記号の決まりはありません。', short: '10文字以上にしてください',
    noAccount: 'はじめての方', toUp: '登録する（1分）', toIn: 'ログインする', upLead: '名前とメールアドレスだけで始められます。年齢・性別・国籍は聞きません。', inLead: '前に登録したメールアドレスを入れてください。', show: 'パスワードを見せる',
  },
  roles: {
    title: 'どの分野に参加しますか', lead: 'いくつでも選べます。仕事をさがしながら、地域の手伝いもできます。', add: 'この分野に参加する', open: '内容を直す', draft: '下書き', active: 'さがしています', paused: 'お休み中',
  },
  profile: {
    lead: '書いたところから保存されます。書いていないことは、合わないとは見なされません。', activate: 'これでさがし始める', activated: 'さがし始めました。おすすめを用意しています。', pause: 'お休みする', resume: 'また始める',
    pauseText: 'お休みの間は、おすすめに出ず、声もかかりません。いつでも戻せます。', settings: '見せかた', invitable: '名前を出さずに、声をかけてもらう', invitableHelp: '相手には名前や連絡先は見えません。会うと決めるまで伝わりません。', wish: '「やりたいこと」を名前なしで公開する', wishHelp: '登録した事業者が見られます。',
    see: 'おすすめを見る', warning: '気をつけること', preview: '相手からの見えかた', previewLead: '関心を示す前の相手には、これだけが見えます。', nothingSeen: 'まだ何も見えません。',
  },
  matches: {
    title: 'おすすめ', lead: 'おたがいに合う順に並んでいます。', empty: '合う募集がまだありません', emptyHelp: '希望を少し広げると見つかることがあります。新しい募集が出たらお知らせします。', widen: '希望を見直す', scoring: '新しい内容で計算しています。できたら自動で変わります。', none: '分野を選ぶと、おすすめが出ます', noneHelp: 'まず、どの分野に参加するかを選んでください。',
    choose: '分野を選ぶ', finish: '下書きを仕上げると、おすすめが出ます', finishHelp: 'いま書いてある内容で「さがし始める」を押してください。', nearTitle: 'あと一歩のもの', nearCount: 'ほか {n} 件', nearLead: '一つだけ条件が合いません。ここを変えると候補に入ります。', laterTitle: 'あとで見るもの', asOf: '{time} 現在', paused: 'お休み中です',
  },
  apply: { title: '話を聞いてみたいと伝えます', text: '「{name}」に、名前を出さずに伝えます。相手も会ってみたいと答えたら、おたがいの名前と連絡先が伝わります。', message: 'ひとこと（なくてもかまいません）', messageHelp: '電話番号やメールアドレスは書かないでください。', send: '伝える', done: '伝えました。返事は14日以内に届きます。' },
  search: {
    title: 'さがす', q: 'ことば', programme: '分野', all: 'すべての分野', near: 'どこから近い順に', go: 'さがす', found: '{n} 件', more: 'もっと見る', list: '一覧', map: '地図', empty: '見つかりませんでした', emptyHelp: '言葉を短くするか、分野を「すべて」にしてみてください。', minutes: '約{n}分', travel: '{place}から約{n}分',
  },
  listing: { title: '募集の内容', facts: '書かれていること', reasons: 'あなたとの合いぐあい', noReasons: 'ログインして希望を書くと、合いぐあいと理由が出ます。', asWhom: 'プロフィール', apply: '話を聞いてみたい', sent: 'すでにやりとりが始まっています', open: 'やりとりを見る', notEligible: 'いまの希望では合わない条件があります。それでも伝えることはできます。', hidden: 'くわしいことは、おたがいに関心を示してから分かります。', trust: '名前は、会うと決めるまで伝わりません。' },
  talks: {
    title: 'やりとり', lead: 'だれの返事を待っているか、いつまでかが分かります。', yours: 'あなたの返事を待っています', open: '進んでいるもの', ended: '終わったもの', empty: 'やりとりはまだありません', emptyHelp: '気になる募集に「話を聞いてみたい」と伝えると、ここに出ます。', see: 'おすすめを見る',
    accept: '会ってみたい', decline: '見送る', withdraw: '取りやめる', why: '理由', share: 'この理由を相手に伝えてよい', declineText: '見送ると、このやりとりは終わります。', withdrawText: '取りやめると、このやりとりは終わります。相手にお知らせします。', note: 'ひとこと（なくてもかまいません）',
    contact: '連絡先', contactLead: 'おたがいに会ってみたいと答えたので、連絡先が伝わりました。', name: '名前', email: 'メール', phone: '電話', other: '相手が書いたこと', reasons: '理由をすべて見る', terms: '取引条件', termsLead: '仕事を始める前に、事業者が書面で示す条件です。内容を確かめてください。', termsNone: 'まだ書かれていません。条件がそろうまで、仕事は始めません。', outcome: '結果', endedWhy: '終わった理由',
    basis: { information: 'あらかじめ知らせた決まりで並べた情報から始まりました。', placement: 'コーディネーターが間に入って紹介しました。' }, done: '伝えました',
  },
  notices: {
    title: 'お知らせ', empty: 'お知らせはありません', emptyHelp: '返事や新しいおすすめがあると、ここに出ます。', new: '新着',
    kinds: { proposed: '合いそうな相手が見つかりました', interested: '相手が「会ってみたい」と答えました', introduced: '引き合わせが成立しました。連絡先を見られます', trial: 'お試しが始まりました', outcome: '結果が記録されました', closed: 'やりとりが終わりました', reminder: '返事をお待ちしています', lapsed: '返事がないまま期限が過ぎました', 'matches-ready': '新しいおすすめがあります' },
  },
  me: {
    title: 'わたし', roles: '参加している分野', addRole: '分野をふやす', account: '登録の内容', language: '画面のことば', name: 'お名前', saved: '変えました', looks: 'だれが自分の情報を見たか', looksLead: '職員や事業者があなたの内容を開くと、ここに残ります。', looksNone: 'まだだれも見ていません。', when: 'いつ', who: 'だれが', what: '何を', why: '何のために',
    kinds: { desk: '区の窓口', organisation: '事業者', person: 'ほかの人', system: '自動' }, data: '自分の情報', export: 'すべて受け取る（JSON）', leave: 'やめて、情報を消す', leaveTitle: 'やめて、情報を消しますか', leaveText: 'プロフィールは消え、進んでいるやりとりは終わります。もとには戻せません。', leaveConfirm: 'はい、消します', left: '情報を消しました。ご利用ありがとうございました。', password: 'パスワードを変える', current: 'いまのパスワード', next: '新しいパスワード', signOut: 'ログアウト',
  },
  missing: { title: 'このページはありません', text: 'リンクが古いか、公開が終わったかもしれません。', home: 'はじめに戻る' },
};

export type SeekerWords = typeof ja;
