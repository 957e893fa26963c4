/** What the shared components say. The other languages have the same keys or do not compile. */
export const kitJa = {
  shell: {
    skip: '本文へ進む', menu: 'メニュー', language: 'ことば', ja: '日本語', easy: 'やさしい日本語', en: 'English',
    mark: 'むすび', loading: '読み込んでいます', signOut: 'ログアウト', signIn: 'ログイン',
  },
  common: {
    required: '必須', optional: '任意', choose: '選んでください', none: '選ばない', yes: 'はい', no: 'いいえ',
    save: '保存する', cancel: 'やめる', close: '閉じる', back: '戻る', next: '次へ', add: '追加する', remove: '消す',
    more: 'もっと見る', again: 'もう一度ためす', send: '送る', edit: '直す', notStated: '書かれていません', open: 'くわしく見る',
    list: '、',
  },
  draft: {
    saved: '保存しました', waiting: '入力中…', saving: '保存しています…', offline: 'つながりません。つながったら保存します',
    invalid: '直すところがあるため、まだ保存していません', conflict: '別の画面でも直されています',
    conflictHelp: '同じところが別々に直されていました。どちらを残すか選んでください。選ぶまで、どちらも消えません。',
    mine: 'この画面の内容', theirs: '先に保存された内容', keepMine: 'この画面の内容を残す', keepTheirs: '先に保存された内容を残す',
  },
  errors: {
    title: '直すところが {n} か所あります', here: 'この欄を見る', offline: 'つながりません。入力した内容は残っています。電波の届くところで、もう一度お試しください。',
    shownFrom: '{time} の内容を表示しています',
  },
  rules: {
    missing: 'まだ書かれていません', empty: 'まだ書かれていません', type: '書き方を確かめてください', 'too-short': 'あと少し長くしてください（{limit} 文字以上）', 'too-long': '{limit} 文字までで書いてください',
    'too-many': '{limit} 個まで選べます', 'too-small': '{limit} 以上にしてください', 'too-large': '{limit} 以下にしてください',
    'not-in-list': '一覧から選んでください', repeated: '同じものが 2 回あります', 'not-a-day': '日付を確かめてください',
    'not-a-slot': '始まりより後に終わる時間にしてください', 'not-an-email': 'メールアドレスを確かめてください',
    'forbidden-character': '使えない文字が入っています', other: 'この欄を確かめてください',
  },
  problems: {
    'invalid-input': '入力を確かめてください。', 'not-signed-in': 'ログインしてください。しばらく使わなかったため、ログインが切れました。',
    'wrong-credentials': 'メールアドレスかパスワードが違います。', 'not-allowed': 'この操作はできません。',
    'not-found': '見つかりませんでした。公開が終わったか、リンクが古いかもしれません。', 'method-not-allowed': 'この操作はできません。',
    'already-exists': 'すでに登録されています。', 'wrong-state': 'いまの状態ではできません。画面を新しくしてご確認ください。',
    'limit-reached': '一度に進められる数に達しています。ひとつ終わると、また始められます。',
    'changed-meanwhile': 'ほかの画面で変わりました。新しい内容を確かめてから、もう一度お試しください。', 'too-large': '送る内容が大きすぎます。',
    'wrong-content-type': '送れない形です。', 'gate-refused': '公開する前に、直すところがあります。', 'idempotency-mismatch': 'もう一度、最初から送ってください。',
    'version-required': '画面を新しくしてください。', 'too-many-requests': '続けて何度も送られました。少し待ってからお試しください。',
    internal: 'こちらの不具合です。入力した内容は残っています。少し待ってからお試しください。', overloaded: 'ただいま混み合っています。少し待ってからお試しください。',
  },
  units: {
    yen: '{value}円', 'yen-per-hour': '時給 {value}円', 'yen-per-day': '日給 {value}円', 'yen-per-month': '月 {value}円', 'ten-thousand-yen': '{value}万円',
    hours: '{value}時間', 'hours-per-week': '週 {value}時間', 'hours-per-month': '月 {value}時間', minutes: '{value}分', days: '{value}日', 'days-per-week': '週 {value}日',
    months: '{value}か月', years: '{value}年', people: '{value}人', 'square-metres': '{value}m²', metres: '{value}m', kva: '{value}kVA', 'gas-units': '{value}号',
    millimetres: '{value}mm', floor: '{value}階', times: '{value}回', 'per-mille': '{value}‰',
  },
  unitNames: {
    yen: '円', 'yen-per-hour': '円／時', 'yen-per-day': '円／日', 'yen-per-month': '円／月', 'ten-thousand-yen': '万円', hours: '時間', 'hours-per-week': '時間／週',
    'hours-per-month': '時間／月', minutes: '分', days: '日', 'days-per-week': '日／週', months: 'か月', years: '年', people: '人', 'square-metres': 'm²', metres: 'm',
    kva: 'kVA', 'gas-units': '号', millimetres: 'mm', floor: '階', times: '回', 'per-mille': '‰',
  },
  days: { mon: '月', tue: '火', wed: '水', thu: '木', fri: '金', sat: '土', sun: '日' },
  daysLong: { mon: '月曜日', tue: '火曜日', wed: '水曜日', thu: '木曜日', fri: '金曜日', sat: '土曜日', sun: '日曜日' },
  week: {
    grid: '表で選ぶ', list: '一覧で書く', presets: 'よくある時間', weekdayDay: '平日の昼 9–17時', weekdayMorning: '平日の午前 9–13時', evening: '平日の夜 18–22時',
    weekend: '土日 9–17時', clear: 'すべて消す', help: 'ますを押すと選べます。マウスなら、なぞってまとめて選べます。矢印キーで動き、スペースキーで選びます。',
    night: '深夜・早朝（0–6時）も出す', nightHide: '深夜・早朝をかくす', cell: '{day} {from}から{to}', addSlot: '時間を足す', day: '曜日', from: 'から', to: 'まで', total: '合計 週 {n} 時間', slot: '{n} 番目の時間',
    on: '選んでいます', off: '選んでいません', every: '毎日',
  },
  codes: { search: '言葉で探す', nothing: '「{q}」は見つかりませんでした。別の言い方でお試しください。', chosen: '選んだもの', removeOne: '{name} を消す', limit: '{n} 個まで選べます' },
  parts: { add: '{name}を追加', remove: '{name} {n} を消す', item: '{name} {n}' },
  match: {
    fit: '合いぐあい {n}（100点中）', forYou: 'あなたにとって {n}', forPerson: '相手の人にとって {n}', forListing: '{name}にとって {n}', forProfile: 'さがす人にとって {n}',
    high: '合いぐあい：高い', middle: '合いぐあい：ふつう', low: '合いぐあい：低め', bandHelp: 'くわしいことは、おたがいに関心を示してから分かります。', met: 'よい点', weakest: '気になる点', unknown: '書かれていないこと',
    near: 'あと一歩', unmet: '合わない条件', act: '話を聞いてみたい', later: 'あとで', no: 'ちがう…', noWhy: 'どこがちがいましたか', noThanks: '教えてくださってありがとうございます。次のおすすめに生かします。',
    details: '理由をすべて見る', undo: 'もとに戻す', put: '「あとで」に入れました', rank: '{n} 位',
    noReasons: { far: '遠い', hours: '時間が合わない', pay: 'お金の条件', work: '内容がちがう', known: 'もう知っている', other: 'そのほか' },
    states: {
      suggested: '候補', shortlisted: '検討中', 'set-aside': '見送り', postponed: 'あとで', proposed: '返事待ち', introduced: '引き合わせ済み', trial: 'お試し中', outcome: '決まりました', closed: '終わりました',
    },
  },
  findings: {
    caption: 'すべての理由', item: '項目', result: '結果', reason: 'くわしく', points: '点', met: '合う', partly: 'だいたい合う', unmet: '合わない', unknown: '分からない', must: '欠かせない条件', ofListing: '{name}側の希望', ofProfile: 'さがす人側の希望',
    mine: 'あなたの希望', theirs: '相手の希望', pointsOf: '{points} ／ {outOf}', formula: '点の出しかた', sum: '{side}：{points} 点（{outOf} 点満点）', fold: '合いぐあい = 2 × {a} × {b} ÷ ({a} + {b}) = {fit}',
    foldHelp: '両方がよいときだけ高くなる平均（調和平均）です。片方だけよくても高くなりません。', zero: '欠かせない条件が合わないため 0 です。', unknownHelp: '書かれていないことは、よいとも悪いとも数えず、{n} ％ 分として数えます。',
    blocked: 'この条件が合わないため、引き合わせられません',
  },
  progress: {
    title: '進みぐあい', found: '見つけた', asked: '返事待ち', met: '引き合わせ', trial: 'お試し', end: '結果', here: 'いまここ', done: '済み', closed: '終わり',
    waits: { you: 'あなたの返事を待っています', listing: '{name}の返事待ち', profile: 'さがす人の返事待ち', desk: '区のコーディネーターが見ています', nobody: '' }, due: 'あと {n} 日', today: '今日まで', over: '期限を過ぎました', history: 'これまでのこと',
    by: { listing: '募集した側', profile: 'さがす人', desk: 'コーディネーター', clock: '自動', you: 'あなた' },
    commands: {
      shortlist: '検討に入れました', 'set-aside': '見送りました', postpone: 'あとで見ることにしました', restore: '候補に戻しました', propose: '両方に知らせました', apply: '話を聞いてみたいと伝えました', invite: '声をかけました', accept: '会ってみたいと答えました',
      decline: '見送ると答えました', withdraw: '取りやめました', 'start-trial': 'お試しを始めました', 'record-outcome': '結果を記録しました', close: '終わりにしました', lapse: '返事がないまま期限が過ぎました',
    },
    reasons: {
      'no-reason': '理由は言わない', 'found-elsewhere': 'ほかで見つかった', filled: 'もう決まった', 'hours-do-not-fit': '時間が合わない', 'pay-does-not-fit': 'お金の条件が合わない', 'too-far': '遠い', 'work-differs': '内容が思っていたのとちがう',
      'health-or-family': '体調や家の都合', 'no-answer': '返事がなかった', 'did-not-get-on': '話が合わなかった', lapsed: '期限が過ぎた', other: 'そのほか', 'skills-do-not-fit': '経験や技能が合わない', 'licence-missing': '資格が足りない', 'person-is-busy': '本人がいま忙しい',
      'organisation-is-busy': '募集側がいま忙しい', 'already-known-to-each-other': 'もう知り合い', 'not-the-right-moment': '時期が合わない', 'data-out-of-date': '内容が古い',
    },
  },
  map: {
    title: '地図', alt: '世田谷区の地図。町・駅・路線と、募集の場所を点で示しています。同じ内容を下の一覧でも見られます。', from: 'どこから', legend: 'かかる時間', station: '駅', pins: '地図の場所（近い順）', minutes: '{n}分', here: 'ここから', count: '{n} 件', bands: { a: '10分以内', b: '20分以内', c: '30分以内', d: '30分より長い' },
  },
  empty: { nothing: 'まだ何もありません' },
  confirm: { title: '確かめてください' },
  languageTasks: { note: '日本語は仕事ごとに書けます' },
};

export type KitWords = typeof kitJa;
