import type { WordsOf } from '../definition.ts';
import { fairWords } from '../shared/fair-hiring/words.ts';
import { gateWords } from '../shared/gate-words.ts';
import type { BusinessToHandOn } from './listing.ts';
import type { Successor } from './profile.ts';
import { criteria, outside } from './words-criteria.ja.ts';

const majors = {
  food: '飲食・宿泊',
  retail: '小売・卸',
  living: '理美容・クリーニングなど暮らしのサービス',
  making: 'ものづくり・農業',
  building: '建設・工事',
  care: '医療・福祉',
  learning: '教室・学び',
  business: '不動産・専門・そのほかのサービス',
};
const staffBands = { 'up-to-4': '4人まで', '5-to-9': '5～9人', '10-or-more': '10人以上' };
const handedOn = {
  staff: '従業員',
  lease: '店の場所（賃貸借）',
  recipes: 'レシピ・技術',
  customers: 'お客さま',
  equipment: '設備・道具',
  suppliers: '仕入れ先',
  name: '屋号',
  website: 'ホームページ・SNS',
  stock: '在庫',
};
const money = {
  none: 'なし（お金はかからない）',
  'up-to-1m': '100万円まで',
  '1m-3m': '100～300万円',
  '3m-5m': '300～500万円',
  '5m-10m': '500～1,000万円',
  '10m-30m': '1,000～3,000万円',
  'over-30m': '3,000万円より多い',
};
const trials = {
  visit: '見学',
  'one-day': '1日手伝う',
  'one-week': '1週間手伝う',
  weekends: '週末に通う',
  internship: '研修・インターン',
  'side-job': '副業として働く',
};
const experience = {
  none: '未経験',
  learning: '学んでいるところ',
  worked: '働いたことがある',
  skilled: '一人前にできる',
  led: '店や事業を任された',
};
const outline = {
  area: { label: '地域' },
  major: { label: '事業の種類', options: majors },
  staffBand: { label: '働く人の数', options: staffBands },
};

export const ja = {
  name: '事業承継',
  summary:
    '店や事業を継いでほしい人と、継ぎたい人を結びます。名前も町も、持ち主が「この人に」と決めるまで出ません。まず一緒に働いてみることから。',
  listing: '承継案件',
  profile: '継ぎたい人の希望',
  groups: {
    outline: '外から見えること',
    business: '事業のこと',
    'hand-over': '引き継ぎ',
    trial: 'お試し',
    wishes: '継ぐ人への希望',
    story: '伝えたいこと',
    safety: '安心のために',
    wish: '継ぎたい事業',
    can: '経験',
    means: 'お金',
    time: '時期とお試し',
    manner: '継ぎ方',
    place: '住まい',
  },
  fields: {
    listing: {
      ...outline,
      industry: { label: '業種（中分類）', help: '関心を持った人に、承認のあとで伝わります。' },
      trade: { label: '店の種類', help: '引き合わせのあとに伝わります。' },
      businessName: { label: '屋号・会社名', help: '引き合わせのあとに伝わります。' },
      place: { label: '丁目', help: '引き合わせのあとに伝わります。' },
      staff: { label: '働く人の数（持ち主を入れて）' },
      turnoverBand: {
        label: '一年の売上',
        options: {
          'up-to-10m': '1,000万円まで',
          '10m-30m': '1,000～3,000万円',
          '30m-50m': '3,000～5,000万円',
          '50m-100m': '5,000万～1億円',
          'over-100m': '1億円より多い',
        },
      },
      foundedDecade: {
        label: '始めた年代',
        options: {
          'before-1950': '1950年より前',
          '1950s': '1950年代',
          '1960s': '1960年代',
          '1970s': '1970年代',
          '1980s': '1980年代',
          '1990s': '1990年代',
          '2000s': '2000年代',
          '2010s': '2010年代',
          '2020s': '2020年代',
        },
      },
      reason: {
        label: '譲る理由',
        options: {
          'owners-age': '持ち主の年齢',
          'no-heir': '身近に継ぐ人がいない',
          'new-path': '別の道に進む',
          'more-than-one-shop': '店を絞る',
          other: 'そのほか',
        },
      },
      handedOn: { label: '引き継ぐもの', options: handedOn },
      priceBand: {
        label: '譲る金額の目安',
        options: money,
        help: '値段の話し合いは、承継の専門家を交えて行います。',
      },
      handoverMonths: { label: '一緒に働いて教える期間' },
      handoverFrom: { label: '引き継ぎを始められる日' },
      handoverBy: { label: 'いつまでに引き継ぎたいか' },
      trialPossible: { label: 'お試しができる' },
      trialKinds: { label: 'お試しのしかた', options: trials },
      nameWish: {
        label: '屋号',
        options: {
          'must-stay': '必ず残してほしい',
          'hope-to-stay': 'できれば残してほしい',
          free: '自由でよい',
        },
      },
      staffWish: {
        label: '従業員',
        options: {
          'keep-all': '全員を続けて雇ってほしい',
          'talk-about-it': '相談したい',
          'nobody-to-keep': '従業員はいない',
        },
      },
      experienceHoped: { label: '望む経験', options: experience },
      requiredLicences: { label: '必要な資格' },
      pitch: {
        label: '名前を出さない紹介文',
        help: '強みや魅力を。町名・駅名・店名、店がわかる言葉は書かないでください。',
      },
      story: { label: '店の物語', help: '引き合わせのあとに伝わります。' },
      personalGuarantee: {
        label: '借入の個人保証',
        options: { none: 'ない', some: 'ある', 'not-sure': 'わからない' },
      },
      vetoed: {
        label: '知られたくない相手',
        help: 'ここに書いた人や会社には、外から見えることも出しません。',
        parts: {
          name: { label: '名前' },
          kind: { label: '種類', options: { person: '人', company: '会社' } },
        },
      },
      publishConsent: { label: '外から見えることを確かめ、載せることに同意した' },
      ndaBeforeName: { label: '名前を伝える前に、秘密を守る約束をしてもらう' },
      adviser: {
        label: '相談している専門家',
        options: {
          'succession-centre': '事業承継・引継ぎ支援センター',
          'registered-supporter': '登録M&A支援機関',
          'bank-or-tax-accountant': '金融機関・税理士',
          none: 'まだいない',
        },
      },
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
      skills: {
        label: 'できること',
        parts: {
          skill: { label: 'できること' },
          level: { label: '段階', help: '1 学びたい・2 経験あり・3 一人でできる・4 教えられる' },
        },
      },
      licences: { label: '持っている資格' },
      fundsBand: { label: '用意できるお金（借入を入れて）', options: money },
      readyFrom: { label: '始められる日' },
      readyBy: { label: 'いつまでに始めたいか' },
      learningMonths: { label: '一緒に働いて学べる期間' },
      willingToTry: { label: 'お試しから始めたい' },
      trialKinds: { label: 'できるお試し', options: trials },
      nameWish: {
        label: '屋号',
        options: { keep: '残したい', 'keep-if-asked': '望まれれば残す', 'own-name': '自分の名前にしたい' },
      },
      staffWish: {
        label: '従業員',
        options: { 'keep-all': '全員と続けたい', 'talk-about-it': '相談したい', alone: '一人で始めたい' },
      },
      place: { label: '住んでいる所' },
      maxTravelMinutes: { label: '通える時間' },
    },
    projection: outline,
  },
  criteria,
  outside,
  gate: {
    ...gateWords.ja,
    ...fairWords.ja,
    'consent-needed': '「外からはこう見えます」を確かめて、載せることに同意してください。',
    'pledge-needed': '名前を伝える前に秘密を守る約束をしてもらいます。確かめの印をつけてください。',
    'does-not-agree': '「{fields}」が合っていません。',
    'cell-widened':
      'この組み合わせは区内に{size}件ほどしかないため、外からはもっと大まかに見えるようにします。',
    'cell-too-small':
      '区内に似た事業が{size}件ほどしかなく、載せると持ち主がわかります。窓口で直接ご相談ください。',
    'name-in-text': '紹介文に店や町がわかる言葉（{found}）があります。消してください。',
    'telltale-in-text': '紹介文の「{found}」から、近所や取引先に店がわかるかもしれません。',
    'fees-unexplained': '登録M&A支援機関に頼むときは、手数料の説明を先に受けてください。',
    'adviser-wise': '事業承継・引継ぎ支援センター（無料）に早めに相談すると安心です。',
    guarantee: '借入の個人保証は、そのままでは継ぐ人に移りません。金融機関や専門家に先に相談してください。',
    'trade-needs-licence':
      'この商いには資格（{licences}）を持つ人が要ります。必要な資格に入れるか、働く人の資格を確かめてください。',
    'permit-passes': '事業の譲渡なら、営業の許可は保健所への届け出で引き継げます（2023年12月から）。',
  },
  trials: {
    visit: '見学',
    'one-day': '1日手伝う',
    'one-week': '1週間手伝う',
    internship: '研修・インターン',
    'side-job': '副業として働く',
  },
  outcomes: {
    'handed-on': '引き継いだ',
    'partly-handed-on': '一部（設備・お客さま・従業員）を引き継いだ',
    'training-begun': '後継ぎとして働き始めた',
  },
} satisfies WordsOf<BusinessToHandOn, Successor>;
