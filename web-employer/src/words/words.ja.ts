/** What the app for businesses and the desk says. The other languages have the same keys or do not compile. */
export const ja = {
  app: {
    name: '事業者とデスク', listings: '募集', candidates: '候補', board: '進行', place: '事業所', desk: 'デスク', follow: '声かけ', wishes: 'やりたい人',
    notFound: 'このページは見つかりません', notFoundHelp: 'リンクが古いか、場所が変わったようです。', home: 'はじめの画面へ',
  },
  entry: {
    title: 'ログイン', lead: '世田谷の人としごと、お店と担い手をむすびます。', email: 'メールアドレス', password: 'パスワード', passwordHelp: '10文字以上。長いほど安全です。',
    name: 'お名前', nameHelp: '相手に伝わるのは、引き合わせのあとです。', signIn: 'ログインする', register: '登録する', toRegister: 'はじめての方はこちら', toSignIn: '登録がお済みの方はこちら',
    registerTitle: 'はじめての登録', same: '仕事をさがすときと同じ登録が使えます。', short: 'パスワードは10文字以上にしてください。',
  },
  place: {
    title: '事業所', listTitle: '自分の事業所・団体', none: 'まだ事業所がありません', noneHelp: '名前と所在地を書くと、すぐに募集の下書きを始められます。', add: '事業所を登録する', addTitle: '事業所・団体の登録',
    which: '事業所', name: '名前', kind: '種類', number: '法人番号', numberHelp: '13桁。個人事業の方は空けてください。', address: '所在地', phone: '電話', contact: '連絡先メール',
    desk: 'ハラスメント相談の窓口', deskHelp: '応募した人や働く人が相談できる先（部署・人・電話など）。男女雇用機会均等法 13条により、2026年10月1日から求職者等への対応も必要です。', about: '紹介文',
    verified: '区が確認しました', unverified: '確認を待っています', saved: '保存しました', facts: '事業所の内容', needDesk: '相談の窓口がまだ書かれていません。応募する人の安心のために書いてください。',
    reveal: '電話と連絡先メールは、引き合わせるまで相手に見えません。', newListing: 'つぎに、募集を書きましょう', registered: '「{name}」を登録しました。',
    kinds: { business: '会社・お店', npo: 'NPO・地域の団体', landlord: '大家さん', 'estate-agent': '不動産会社', 'public-body': '公の機関' },
  },
  listings: {
    title: '募集', add: '新しい募集', none: 'まだ募集がありません', noneHelp: '書きかけでも保存されます。公開するまで、だれにも見えません。', noTitle: '（題はまだありません）', open: '進行中 {n} 件',
    reply: '返事をした割合 {n}％', replyHelp: 'これまでのお声かけに返事をした割合です。返事が早いほど、よい人に届きやすくなります。', capacity: '募集 {n} 人（件）', scored: '候補がそろいました', scoring: '候補をさがしています', until: '{day} まで', see: '候補を見る', edit: '内容を直す', goOn: '続きを書く',
    publish: '公開する', pause: '休む', resume: 'また公開する', withdraw: '募集をやめる', quiet: '非公開で進む分野です',
    pauseTitle: '募集を休みますか', pauseText: '休んでいる間、新しい候補は届きません。進行中のやりとりはそのままです。いつでも、また公開できます。', withdrawTitle: '募集をやめますか', withdrawText: 'やめた募集は、もう公開できません。返事を待っている人には、終わったことを知らせます。',
    publishTitle: '公開しますか', publishText: '公開すると、合う人をさがし始めます。あとから直せます。', publishQuiet: '公開しても、外からは下の「外からはこう見えます」の内容しか見えません。店名や場所は、関心を示し合うまで伝わりません。',
    published: '公開しました。合う人をさがしています。', paused: '休みにしました。', withdrawn: '募集をやめました。',
    states: { draft: '下書き', published: '公開中', paused: 'お休み中', withdrawn: '終わり' },
  },
  write: {
    title: '新しい募集', choose: 'どの分野の募集ですか', chooseHelp: '分野ごとに、書くことと守ることがちがいます。', begin: '書き始める', editTitle: '募集の内容', capacity: '何人（件）を募集しますか', gate: '公開までの確認', ready: '公開できます', left: '公開まであと {n} か所',
    warnings: '確かめてほしいこと {n} 件', must: '直す', look: '確かめる', law: 'もとになる決まり', since: '{day} から', checking: '確かめています…', stale: '書いた内容は残っています。確かめられませんでした。', showMissing: '書くところ・直すところ', check: '公開前の確認',
    outside: '外からはこう見えます', outsideHelp: '関心を示し合うまで、外の人に見えるのはこれだけです。店名・住所・売上・連絡先は出ません。', outsideLater: '必要なところを書き終えると、外からの見え方がここに出ます。', drawn: '時給の欄は、給与と時間から計算しました。', field: '欄', save: '保存した内容はいつでも直せます。',
    saveClosed: 'この募集は終わっています。内容は直せません。', back: '募集の一覧へ', invalidNow: '公開中の募集です。決まりに合わない内容は保存されません。', candidates: '候補を見る',
  },
  candidates: {
    title: '候補', number: '候補 {n}', which: '募集', none: 'まだ候補がありません', noneHelp: '条件をひとつゆるめると、見つかりやすくなります。時間の幅や、経験の条件を見直してみてください。', noListing: '公開中の募集がありません', noListingHelp: '募集を公開すると、合う人をさがし始めます。', anonymous: '名前や連絡先は、引き合わせのあとに伝わります。',
    scoring: 'いま新しい内容でさがし直しています。表示は少し前の結果です。', act: '話を聞いてみたい', accept: '会ってみたい', answered: '返事をしました', asked: '声をかけました。相手の返事を待ちます。', compare: '並べて比べる', comparing: '比べる（{n}/2）', compareTitle: '2人を比べる', compareClose: '比べるのをやめる',
    pick: '比べる', later: '「あとで」にしました', no: '見送りました（{reason}）', undo: 'もとに戻す', laterList: 'あとで見る {n} 件', noList: '見送った {n} 件', show: '出す', hide: 'かくす', device: 'この並びはこの端末だけに残ります。', view: 'やりとりを見る', whole: '理由をすべて見る', wholeClose: 'とじる', fact: '内容', first: '候補A', second: '候補B', updated: '候補を新しくしました',
    stale: '前に採点した結果です', invited: '声をかける', inviteTitle: 'この人に声をかけますか', inviteText: '店の名前と募集の内容が相手に伝わります。相手は14日以内に返事をします。', message: 'ひとこと（書かなくてもかまいません）', person: 'この人', limit: '一度に進められる数があります。',
  },
  wishes: {
    title: 'やりたい人から見る', lead: '「こんなことがしたい」と公開している人たちです。名前は出ません。合う募集があれば声をかけられます。', none: '公開している人は、まだいません', noneHelp: '公開されると、ここに並びます。', programme: '分野', all: 'すべて', own: '合う募集を選んで声をかける', noOwn: 'この分野の募集を公開すると、声をかけられます。', invite: '声をかける',
  },
  board: {
    title: '進行', none: 'まだやりとりがありません', noneHelp: '候補に声をかけるか、応募が来ると、ここに並びます。', toCandidates: '候補を見る', proposed: '返事待ち', introduced: '引き合わせ', trial: 'お試し', done: '結果', empty: 'ありません', yours: 'あなたの番', count: '{n} 件', by: '分野', more: 'もっと見る',
  },
  talk: {
    title: 'やりとり', other: '相手について', otherHelp: '進むほど、くわしく見えるようになります。', mine: 'こちらの募集', contact: '連絡先', contactHelp: '引き合わせが済んだので、直接ご連絡いただけます。', contactLater: '両方が「会ってみたい」と答えると、連絡先が伝わります。', interests: 'おたがいの気持ち', mineYes: 'こちら：会ってみたい', mineWait: 'こちら：まだ', theirsYes: '相手：会ってみたい', theirsWait: '相手：まだ', why: 'なぜこの組み合わせか',
    history: 'これまでのこと', next: 'つぎにすること', nothing: 'いまは待つだけです。', phone: '電話', email: 'メール', basis: { information: '条件の順に並べた案内です（人の判断は入っていません）', placement: 'コーディネーターが紹介しました' },
    do: { accept: '会ってみたい', decline: '見送る', withdraw: '取りやめる', 'start-trial': 'お試しを始める', 'record-outcome': '結果を記録する', close: '終わりにする' },
    ask: { accept: '会ってみたいと伝えますか', decline: '見送りますか', withdraw: '取りやめますか', 'start-trial': 'どんなお試しにしますか', 'record-outcome': 'どうなりましたか', close: '終わりにしますか' },
    asks: { accept: '両方がそう答えると、引き合わせになり、連絡先が伝わります。', decline: '相手には終わったことだけが伝わります。', withdraw: '相手には終わったことだけが伝わります。', 'start-trial': '決める前に、少しだけ一緒にやってみる段です。', 'record-outcome': '区の仕組みをよくするためにも使います。', close: '両方に、終わったことを知らせます。' },
    yourRecord: '会えたら、お試しか結果を記録してください', theirRecord: '{name}の記録待ち',
    reason: '理由', share: 'この理由を相手に伝えてもよい', note: 'ひとこと（書かなくてもかまいません）', until: 'いつまで', moved: '記録しました。', closedBecause: '終わった理由：{reason}', ended: '結果：{outcome}',
    terms: '取引条件', termsHelp: '仕事を始める前に、条件を書面で残します（フリーランス法 3条）。', termsNeeded: 'お試しや仕事を始める前に、取引条件を書き終えてください。', termsSave: '取引条件を保存する', termsSaved: '取引条件を保存しました。', termsOpen: '取引条件を書く', termsReady: '条件はそろっています', terms_left: 'あと {n} か所',
  },
  desk: {
    title: 'デスク', queue: '確認待ち', pair: '組み合わせ', actions: '決める', programme: '分野', state: '状態', all: 'すべて', none: 'いま確認を待つ組み合わせはありません', noneHelp: '新しい募集や登録があると、数秒のうちにここに並びます。', pick: '左の一覧から選んでください。', waiting: '確認待ち {n} 件', unknowns: '不明 {n}', load: '進行中 {n}', progress: '採点中 あと {n} 件', settled: '採点は済んでいます（募集 {listings}・人 {profiles}・組 {matches}）',
    let: '両方に知らせる', letTitle: '両方に知らせますか', letText: 'コーディネーターからの紹介として、両方に知らせます。送ったあとは取り消せません。', aside: '見送る', postpone: 'あとで', shortlist: '検討に入れる', restore: '候補に戻す', compare: '比べる', comparing: '比べています', compareStop: '比べるのをやめる', compareHint: '同じ分野の組をもうひとつ選ぶと並びます。', help: '操作の説明', back: '一覧へ',
    asideTitle: '見送る理由', asideText: '数字キーでも選べます。本人には伝わりません（伝えてよい場合だけ印を付けてください）。', about: 'どの条件について', aboutNone: '決めない', postponeTitle: 'いつ見直しますか', postponeText: 'その日になると、ここに戻ります。', date: '日付', week: '1週間後', month: '1か月後', quarter: '3か月後', undo: 'もとに戻す', next: '次へ', previous: '前へ', unknownTop: '分からないこと（先に確かめる）', between: '理由', noHistory: 'まだ何もしていません',
    did: { propose: '両方に知らせました', 'set-aside': '見送りました', postpone: 'あとで見ることにしました', shortlist: '検討に入れました', restore: '候補に戻しました', close: '終わりにしました' },
    keysTitle: 'キーボードの操作', keyNext: '次の組へ', keyPrevious: '前の組へ', keyLet: '両方に知らせる（確認あり）', keyAside: '見送る（理由を番号で）', keyPostpone: 'あとで（日付）', keyCompare: '比べる', keyUndo: 'もとに戻す', keyHelp: 'この説明', keysOn: 'キーボードの操作を使う', keysNote: '文字を入力しているときは働きません。',
    followTitle: '声かけが要るやりとり', followHelp: '返事の期限が近いもの、引き合わせのあと動きのないものです。', followNone: '声かけが要るものはありません', followNoneHelp: '期限が近づくと、ここに並びます。', busyNote: 'この募集は進行中が {n} 件あります', count: '{n} / {all} 組目', confidential: '秘密の案件：外に話さないでください', listing: '募集の内容', profile: 'さがす人の内容', noName: '名前は出していません', stepBack: '知らせたあとは戻せないため、確認します。', updated: '新しい組があります', refresh: '一覧を新しくする',
    states: { suggested: '新しい候補', shortlisted: '検討中', postponed: 'あとで', 'set-aside': '見送り' },
  },
};

export type Words = typeof ja;
