import type { WordsOf } from '../definition.ts';
import { fairWords } from '../shared/fair-hiring/words.ts';
import { gateWords } from '../shared/gate-words.ts';
import type { BusinessToHandOn } from './listing.ts';
import type { Successor } from './profile.ts';

const majors = {
  food: '飲食・宿泊', retail: '小売・卸', living: '理美容・クリーニングなど暮らしのサービス', making: 'ものづくり・農業', building: '建設・工事',
  care: '医療・福祉', learning: '教室・学び', business: '不動産・専門・そのほかのサービス',
};
const staffBands = { 'up-to-4': '4人まで', '5-to-9': '5～9人', '10-or-more': '10人以上' };
const handedOn = {
  staff: '従業員', lease: '店の場所（賃貸借）', recipes: 'レシピ・技術', customers: 'お客さま', equipment: '設備・道具', suppliers: '仕入れ先',
  name: '屋号', website: 'ホームページ・SNS', stock: '在庫',
};
const money = {
  none: 'なし（お金はかからない）', 'up-to-1m': '100万円まで', '1m-3m': '100～300万円', '3m-5m': '300～500万円', '5m-10m': '500～1,000万円',
  '10m-30m': '1,000～3,000万円', 'over-30m': '3,000万円より多い',
};
const trials = { visit: '見学', 'one-day': '1日手伝う', 'one-week': '1週間手伝う', weekends: '週末に通う', internship: '研修・インターン', 'side-job': '副業として働く' };
const experience = { none: '未経験', learning: '学んでいるところ', worked: '働いたことがある', skilled: '一人前にできる', led: '店や事業を任された' };
const outline = { area: { label: '地域' }, major: { label: '事業の種類', options: majors }, staffBand: { label: '働く人の数', options: staffBands } };

export const ja = {
  name: '事業承継',
  summary: '店や事業を継いでほしい人と、継ぎたい人を結びます。名前も町も、持ち主が「この人に」と決めるまで出ません。まず一緒に働いてみることから。',
  listing: '承継案件',
  profile: '継ぎたい人の希望',
  groups: {
    outline: '外から見えること', business: '事業のこと', 'hand-over': '引き継ぎ', trial: 'お試し', wishes: '継ぐ人への希望', story: '伝えたいこと', safety: '安心のために',
    wish: '継ぎたい事業', can: '経験', means: 'お金', time: '時期とお試し', manner: '継ぎ方', place: '住まい',
  },
  fields: {
    listing: {
      ...outline,
      industry: { label: '業種（中分類）', help: '関心を持った人に、承認のあとで伝わります。' },
      trade: { label: '店の種類', help: '引き合わせのあとに伝わります。' },
      businessName: { label: '屋号・会社名', help: '引き合わせのあとに伝わります。' },
      place: { label: '丁目', help: '引き合わせのあとに伝わります。' },
      staff: { label: '働く人の数（持ち主を入れて）' },
      turnoverBand: { label: '一年の売上', options: { 'up-to-10m': '1,000万円まで', '10m-30m': '1,000～3,000万円', '30m-50m': '3,000～5,000万円', '50m-100m': '5,000万～1億円', 'over-100m': '1億円より多い' } },
      foundedDecade: {
        label: '始めた年代',
        options: { 'before-1950': '1950年より前', '1950s': '1950年代', '1960s': '1960年代', '1970s': '1970年代', '1980s': '1980年代', '1990s': '1990年代', '2000s': '2000年代', '2010s': '2010年代', '2020s': '2020年代' },
      },
      reason: { label: '譲る理由', options: { 'owners-age': '持ち主の年齢', 'no-heir': '身近に継ぐ人がいない', 'new-path': '別の道に進む', 'more-than-one-shop': '店を絞る', other: 'そのほか' } },
      handedOn: { label: '引き継ぐもの', options: handedOn },
      priceBand: { label: '譲る金額の目安', options: money, help: '値段の話し合いは、承継の専門家を交えて行います。' },
      handoverMonths: { label: '一緒に働いて教える期間' },
      handoverFrom: { label: '引き継ぎを始められる日' },
      handoverBy: { label: 'いつまでに引き継ぎたいか' },
      trialPossible: { label: 'お試しができる' },
      trialKinds: { label: 'お試しのしかた', options: trials },
      nameWish: { label: '屋号', options: { 'must-stay': '必ず残してほしい', 'hope-to-stay': 'できれば残してほしい', free: '自由でよい' } },
      staffWish: { label: '従業員', options: { 'keep-all': '全員を続けて雇ってほしい', 'talk-about-it': '相談したい', 'nobody-to-keep': '従業員はいない' } },
      experienceHoped: { label: '望む経験', options: experience },
      requiredLicences: { label: '必要な資格' },
      pitch: { label: '名前を出さない紹介文', help: '強みや魅力を。町名・駅名・店名、店がわかる言葉は書かないでください。' },
      story: { label: '店の物語', help: '引き合わせのあとに伝わります。' },
      personalGuarantee: { label: '借入の個人保証', options: { none: 'ない', some: 'ある', 'not-sure': 'わからない' } },
      vetoed: { label: '知られたくない相手', help: 'ここに書いた人や会社には、外から見えることも出しません。', parts: { name: { label: '名前' }, kind: { label: '種類', options: { person: '人', company: '会社' } } } },
      publishConsent: { label: '外から見えることを確かめ、載せることに同意した' },
      ndaBeforeName: { label: '名前を伝える前に、秘密を守る約束をしてもらう' },
      adviser: { label: '相談している専門家', options: { 'succession-centre': '事業承継・引継ぎ支援センター', 'registered-supporter': '登録M&A支援機関', 'bank-or-tax-accountant': '金融機関・税理士', none: 'まだいない' } },
      feesExplained: { label: '手数料の説明を受けた' },
    },
    profile: {
      headline: { label: 'ひとこと', help: 'どんな事業を継ぎたいか。' },
      majors: { label: '継ぎたい事業の種類', options: majors },
      trades: { label: '継ぎたい店' },
      areas: { label: '通える地域' },
      staffBands: { label: '事業の大きさ', options: staffBands },
      handedOnWished: { label: '引き継ぎたいもの', options: handedOn },
      story: { label: '継ぎたい思い', help: '連絡先は書かないでください。' },
      experiencedMajors: { label: '経験のある種類', options: majors },
      experienceLevel: { label: 'この商いの経験', options: experience },
      experienceYears: { label: '経験年数' },
      teamLed: { label: 'まとめたことのある人数', options: { nobody: 'ない', ...staffBands } },
      skills: { label: 'できること', parts: { skill: { label: 'できること' }, level: { label: '段階', help: '1 学びたい・2 経験あり・3 一人でできる・4 教えられる' } } },
      licences: { label: '持っている資格' },
      fundsBand: { label: '用意できるお金（借入を入れて）', options: money },
      readyFrom: { label: '始められる日' },
      readyBy: { label: 'いつまでに始めたいか' },
      learningMonths: { label: '一緒に働いて学べる期間' },
      willingToTry: { label: 'お試しから始めたい' },
      trialKinds: { label: 'できるお試し', options: trials },
      nameWish: { label: '屋号', options: { keep: '残したい', 'keep-if-asked': '望まれれば残す', 'own-name': '自分の名前にしたい' } },
      staffWish: { label: '従業員', options: { 'keep-all': '全員と続けたい', 'talk-about-it': '相談したい', alone: '一人で始めたい' } },
      place: { label: '住んでいる所' },
      maxTravelMinutes: { label: '通える時間' },
    },
    projection: outline,
  },
  criteria: {
    major: { label: '事業の種類', met: '継ぎたい種類の事業です（{shared}）', partly: '継ぎたい種類の事業です（{shared}）', unmet: '継ぎたい種類（{wanted}）ではありません', unknown: '事業の種類が書かれていません', change: '継ぎたい種類に{added}を足す' },
    area: { label: '地域', met: '通える地域です（{shared}）', partly: '通える地域です（{shared}）', unmet: '通える地域（{wanted}）ではありません', unknown: '地域が書かれていません', change: '通える地域に{added}を足す' },
    licences: { label: '必要な資格', met: '資格の条件に合います[（{held}）]', partly: '資格の一部があります[（{held}）]', unmet: '必要な資格がありません（{missing}）', unknown: '資格が書かれていません（{missing}）', change: '資格の条件から{dropped}を外す' },
    funds: { label: 'お金', met: '用意できるお金で届きます（目安 {required}）', partly: 'あと少しで届きます。分けて払う相談ができます（目安 {required}）', unmet: '用意できるお金（{held}）では届きません（目安 {required}）', unknown: 'お金の目安が書かれていません', change: '金額の目安を{held}にする' },
    nameKept: { label: '屋号', met: '屋号の考えが合います', partly: '屋号は相談が必要です', unmet: '屋号を残してほしい持ち主と、考えが違います', unknown: '屋号の考えが書かれていません', change: '屋号の考えに{added}を足す' },
    timing: { label: '時期', met: '時期が合います', partly: '時期が{gapDays}日ずれています', unmet: '時期が{gapDays}日ずれています', unknown: '時期が書かれていません', change: '時期を{days}日ずらす' },
    experience: { label: '経験', met: '望む経験があります（{held}）', partly: '経験は{held}（希望 {required}）', unmet: '経験は{held}で、希望（{required}）に届きません', unknown: '経験が書かれていません' },
    staff: { label: '従業員', met: '従業員への考えが合います', partly: '従業員のことは相談できます', unmet: '従業員への考えが違います', unknown: '従業員への考えが書かれていません' },
    learning: { label: '学ぶ期間', met: '{value}か月、一緒に働いて学べます', partly: '学べる期間が{short}か月短い', unmet: '学べる期間が{short}か月短い', unknown: '学ぶ期間が書かれていません' },
    tryFirst: { label: 'お試しの意思', met: 'お試しの考えが合います', partly: 'お試しは相談できます', unmet: 'お試しをする考えがありません', unknown: 'お試しの意思が書かれていません' },
    team: { label: '人をまとめた経験', met: '同じくらいの人数をまとめた経験があります（{held}）', partly: 'まとめた人数は{held}（こちらは{required}）', unmet: '人をまとめた経験（{held}）が足りません', unknown: '人をまとめた経験が書かれていません' },
    trade: { label: '店の種類', met: '継ぎたい店です（{wanted}）', partly: '継ぎたい店（{wanted}）に近い業種です', unmet: '継ぎたい店（{wanted}）とは別の業種です', unknown: '継ぎたい店が書かれていません' },
    handedOn: { label: '引き継ぐもの', met: 'ほしいものを引き継げます（{matched}）', partly: '一部を引き継げます[。あるもの：{matched}][。ないもの：{missing}]', unmet: 'ほしいもの（{missing}）は引き継げません', unknown: '引き継ぐものが書かれていません' },
    reach: { label: '通う時間', met: '通う時間 {minutes}分（希望 {limit}分以内）', partly: '通う時間 {minutes}分（希望 {limit}分以内）', unmet: '通う時間 {minutes}分は希望より長い', unknown: '通う時間がわかりません' },
    story: { label: '思い', met: '思いが重なります', partly: '思いに重なるところがあります', unmet: '言葉の重なりはありません', unknown: '思いが書かれていません' },
    size: { label: '大きさ', met: '望む大きさです（{actual}）', partly: '望む大きさに近い（{actual}）', unmet: '大きさが違います（{actual}）', unknown: '大きさの希望が書かれていません' },
    trial: { label: 'お試しのしかた', met: '望むお試しができます（{shared}）', partly: '一部のお試しができます（{shared}）', unmet: '望むお試しはできません', unknown: 'お試しのしかたが書かれていません' },
  },
  outside: {
    major: { label: '事業の種類', met: '継ぎたい種類の事業です（{shared}）', partly: '継ぎたい種類の事業です（{shared}）', unmet: '継ぎたい種類（{wanted}）ではありません', unknown: '事業の種類が書かれていません', change: '継ぎたい種類に{added}を足す' },
    area: { label: '地域', met: '通える地域です（{shared}）', partly: '通える地域です（{shared}）', unmet: '通える地域（{wanted}）ではありません', unknown: '地域が書かれていません', change: '通える地域に{added}を足す' },
    experience: { label: '経験', met: '同じ種類の経験があります（{shared}）', partly: '同じ種類の経験があります（{shared}）', unmet: '別の種類の経験です（{wanted}）', unknown: '経験のある種類が書かれていません' },
    team: { label: '人をまとめた経験', met: '同じくらいの人数をまとめた経験があります（{held}）', partly: 'まとめた人数は{held}（こちらは{required}）', unmet: '人をまとめた経験（{held}）が足りません', unknown: '人をまとめた経験が書かれていません' },
    majorWished: { label: '望む種類', met: '望む種類です（{shared}）', partly: '望む種類です（{shared}）', unmet: '望む種類ではありません', unknown: '望む種類が書かれていません' },
    size: { label: '大きさ', met: '望む大きさです（{actual}）', partly: '望む大きさに近い（{actual}）', unmet: '大きさが違います（{actual}）', unknown: '大きさの希望が書かれていません' },
  },
  gate: {
    ...gateWords.ja,
    ...fairWords.ja,
    'consent-needed': '「外からはこう見えます」を確かめて、載せることに同意してください。',
    'pledge-needed': '名前を伝える前に秘密を守る約束をしてもらいます。確かめの印をつけてください。',
    'does-not-agree': '「{fields}」が合っていません。',
    'cell-widened': 'この組み合わせは区内に{size}件ほどしかないため、外からはもっと大まかに見えるようにします。',
    'cell-too-small': '区内に似た事業が{size}件ほどしかなく、載せると持ち主がわかります。窓口で直接ご相談ください。',
    'name-in-text': '紹介文に店や町がわかる言葉（{found}）があります。消してください。',
    'telltale-in-text': '紹介文の「{found}」から、近所や取引先に店がわかるかもしれません。',
    'fees-unexplained': '登録M&A支援機関に頼むときは、手数料の説明を先に受けてください。',
    'adviser-wise': '事業承継・引継ぎ支援センター（無料）に早めに相談すると安心です。',
    guarantee: '借入の個人保証は、そのままでは継ぐ人に移りません。金融機関や専門家に先に相談してください。',
    'trade-needs-licence': 'この商いには資格（{licences}）を持つ人が要ります。必要な資格に入れるか、働く人の資格を確かめてください。',
    'permit-passes': '事業の譲渡なら、営業の許可は保健所への届け出で引き継げます（2023年12月から）。',
  },
  trials: { visit: '見学', 'one-day': '1日手伝う', 'one-week': '1週間手伝う', internship: '研修・インターン', 'side-job': '副業として働く' },
  outcomes: { 'handed-on': '引き継いだ', 'partly-handed-on': '一部（設備・お客さま・従業員）を引き継いだ', 'training-begun': '後継ぎとして働き始めた' },
} satisfies WordsOf<BusinessToHandOn, Successor>;
