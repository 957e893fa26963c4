import { fairWords } from '../shared/fair-hiring/words.ts';
import { gateWords } from '../shared/gate-words.ts';
import type { ja } from './words.ja.ts';
import { criteria, outside } from './words-criteria.ja-easy.ts';

const majors = {
  food: '食（た）べもの・ホテル',
  retail: 'ものを 売（う）る 店（みせ）',
  living: '髪（かみ）を 切（き）る 店（みせ）・クリーニングなど',
  making: 'ものを つくる・畑（はたけ）',
  building: '建（た）てる・工事（こうじ）',
  care: '病院（びょういん）・介護（かいご）',
  learning: '教室（きょうしつ）',
  business: '会社（かいしゃ）の サービス・ほかの サービス',
};
const staffBands = {
  'up-to-4': '4人（にん）まで',
  '5-to-9': '5人（にん）から 9人（にん）',
  '10-or-more': '10人（にん）より 多（おお）い',
};
const handedOn = {
  staff: 'はたらく 人（ひと）',
  lease: '店（みせ）の ばしょ',
  recipes: '作（つく）り方（かた）・わざ',
  customers: 'お客（きゃく）さん',
  equipment: '道具（どうぐ）',
  suppliers: 'しいれの 会社（かいしゃ）',
  name: '店（みせ）の 名前（なまえ）',
  website: 'ホームページ',
  stock: 'のこっている 品物（しなもの）',
};
const money = {
  none: 'なし',
  'up-to-1m': '100万円（まんえん）まで',
  '1m-3m': '100万円（まんえん）から 300万円（まんえん）',
  '3m-5m': '300万円（まんえん）から 500万円（まんえん）',
  '5m-10m': '500万円（まんえん）から 1,000万円（まんえん）',
  '10m-30m': '1,000万円（まんえん）から 3,000万円（まんえん）',
  'over-30m': '3,000万円（まんえん）より 多（おお）い',
};
const trials = {
  visit: '見（み）に 行（い）く',
  'one-day': '1日（にち） 手（て）つだう',
  'one-week': '1週間（しゅうかん） 手（て）つだう',
  weekends: '土曜日（どようび）・日曜日（にちようび）に 行（い）く',
  internship: 'けんしゅう',
  'side-job': 'ほかの しごとを しながら はたらく',
};
const experience = {
  none: 'ない',
  learning: '習（なら）っている',
  worked: 'はたらいたことが ある',
  skilled: '一人（ひとり）で できる',
  led: '店（みせ）を まかされた',
};
const outline = {
  area: { label: '地域（ちいき）' },
  major: { label: 'しごとの 種類（しゅるい）', options: majors },
  staffBand: { label: 'はたらく 人（ひと）の 数（かず）', options: staffBands },
};

export const jaEasy: typeof ja = {
  name: '店（みせ）を つぐ',
  summary:
    '店（みせ）を つづけてほしい 人（ひと）と、つづけたい 人（ひと）を つなぎます。店（みせ）の 名前（なまえ）や 町（まち）は、店（みせ）の 人（ひと）が いいと 言（い）うまで 出（だ）しません。はじめに いっしょに はたらいて みます。',
  listing: 'ついでほしい 店（みせ）',
  profile: 'つぎたい 人（ひと）の 希望（きぼう）',
  groups: {
    outline: '外（そと）から 見（み）えること',
    business: '店（みせ）のこと',
    'hand-over': '引（ひ）きつぎ',
    trial: 'おためし',
    wishes: 'つぐ 人（ひと）への 希望（きぼう）',
    story: '伝（つた）えたいこと',
    safety: '安心（あんしん）のために',
    wish: 'つぎたい 店（みせ）',
    can: '経験（けいけん）',
    means: 'お金（かね）',
    time: 'いつ・おためし',
    manner: 'つぎ方（かた）',
    place: 'すむ ところ',
  },
  fields: {
    listing: {
      ...outline,
      industry: {
        label: 'しごとの 種類（しゅるい）（くわしく）',
        help: '店（みせ）の 人（ひと）が いいと 言（い）った 人（ひと）に 見（み）せます。',
      },
      trade: { label: '店（みせ）の 種類（しゅるい）', help: '会（あ）うことに なったら 伝（つた）えます。' },
      businessName: {
        label: '店（みせ）や 会社（かいしゃ）の 名前（なまえ）',
        help: '会（あ）うことに なったら 伝（つた）えます。',
      },
      place: { label: '丁目（ちょうめ）', help: '会（あ）うことに なったら 伝（つた）えます。' },
      staff: { label: 'はたらく 人（ひと）の 数（かず）（自分（じぶん）も 入（い）れる）' },
      turnoverBand: {
        label: '1年（ねん）に 売（う）れた お金（かね）',
        options: {
          'up-to-10m': '1,000万円（まんえん）まで',
          '10m-30m': '1,000万円（まんえん）から 3,000万円（まんえん）',
          '30m-50m': '3,000万円（まんえん）から 5,000万円（まんえん）',
          '50m-100m': '5,000万円（まんえん）から 1億円（おくえん）',
          'over-100m': '1億円（おくえん）より 多（おお）い',
        },
      },
      foundedDecade: {
        label: 'はじめた とき',
        options: {
          'before-1950': '1950年（ねん）より 前（まえ）',
          '1950s': '1950年（ねん）ごろ',
          '1960s': '1960年（ねん）ごろ',
          '1970s': '1970年（ねん）ごろ',
          '1980s': '1980年（ねん）ごろ',
          '1990s': '1990年（ねん）ごろ',
          '2000s': '2000年（ねん）ごろ',
          '2010s': '2010年（ねん）ごろ',
          '2020s': '2020年（ねん）ごろ',
        },
      },
      reason: {
        label: 'どうして ゆずる',
        options: {
          'owners-age': '年（とし）を とった',
          'no-heir': 'つぐ 人（ひと）が いない',
          'new-path': 'ほかの ことを する',
          'more-than-one-shop': '店（みせ）を へらす',
          other: 'ほか',
        },
      },
      handedOn: { label: '引（ひ）きつぐもの', options: handedOn },
      priceBand: {
        label: 'だいたいの 値段（ねだん）',
        options: money,
        help: '値段（ねだん）の 話（はなし）は 専門家（せんもんか）と いっしょに します。',
      },
      handoverMonths: { label: 'いっしょに はたらいて 教（おし）える 長（なが）さ' },
      handoverFrom: { label: 'いつから 引（ひ）きつげる' },
      handoverBy: { label: 'いつまでに 引（ひ）きつぎたい' },
      trialPossible: { label: 'おためしが できる' },
      trialKinds: { label: 'おためしの しかた', options: trials },
      nameWish: {
        label: '店（みせ）の 名前（なまえ）',
        options: {
          'must-stay': 'かならず のこす',
          'hope-to-stay': 'できれば のこす',
          free: '変（か）えても いい',
        },
      },
      staffWish: {
        label: 'はたらく 人（ひと）',
        options: {
          'keep-all': 'みんな つづけてほしい',
          'talk-about-it': 'そうだん したい',
          'nobody-to-keep': 'はたらく 人（ひと）は いない',
        },
      },
      experienceHoped: { label: 'ほしい 経験（けいけん）', options: experience },
      requiredLicences: { label: 'いる 資格（しかく）' },
      pitch: {
        label: '名前（なまえ）を 出（だ）さない 説明（せつめい）',
        help: 'いいところを 書（か）きます。町（まち）や 駅（えき）や 店（みせ）の 名前（なまえ）は 書（か）きません。',
      },
      story: { label: '店（みせ）の 話（はなし）', help: '会（あ）うことに なったら 伝（つた）えます。' },
      personalGuarantee: {
        label: 'かりた お金（かね）の 保証（ほしょう）',
        options: { none: 'ない', some: 'ある', 'not-sure': 'わからない' },
      },
      vetoed: {
        label: '知（し）られたくない 人（ひと）や 会社（かいしゃ）',
        help: 'ここに 書（か）いた 人（ひと）には 何（なに）も 見（み）せません。',
        parts: {
          name: { label: '名前（なまえ）' },
          kind: { label: '種類（しゅるい）', options: { person: '人（ひと）', company: '会社（かいしゃ）' } },
        },
      },
      publishConsent: { label: '外（そと）から 見（み）えることを 見（み）て、いいと 言（い）った' },
      ndaBeforeName: { label: '名前（なまえ）の 前（まえ）に、ひみつを まもる 約束（やくそく）を する' },
      adviser: {
        label: 'そうだんしている 専門家（せんもんか）',
        options: {
          'succession-centre': '事業承継（じぎょうしょうけい）・引継（ひきつ）ぎ支援（しえん）センター',
          'registered-supporter': '登録（とうろく）された 会社（かいしゃ）',
          'bank-or-tax-accountant': '銀行（ぎんこう）・税理士（ぜいりし）',
          none: 'まだ いない',
        },
      },
      feesExplained: { label: '手数料（てすうりょう）の 説明（せつめい）を 聞（き）いた' },
    },
    profile: {
      headline: { label: 'ひとこと', help: 'どんな 店（みせ）を つぎたいか。' },
      majors: { label: 'つぎたい しごとの 種類（しゅるい）', options: majors },
      trades: { label: 'つぎたい 店（みせ）' },
      areas: { label: 'かよえる 地域（ちいき）' },
      staffBands: { label: '店（みせ）の 大（おお）きさ', options: staffBands },
      handedOnWished: { label: '引（ひ）きつぎたいもの', options: handedOn },
      story: { label: 'つぎたい 気持（きも）ち', help: '電話（でんわ）や メールは 書（か）きません。' },
      experiencedMajors: { label: '経験（けいけん）が ある 種類（しゅるい）', options: majors },
      experienceLevel: { label: 'この しごとの 経験（けいけん）', options: experience },
      experienceYears: { label: '経験（けいけん）の 年数（ねんすう）' },
      teamLed: { label: 'まとめたことが ある 人数（にんずう）', options: { nobody: 'ない', ...staffBands } },
      skills: {
        label: 'できること',
        parts: {
          skill: { label: 'できること' },
          level: {
            label: 'どのくらい',
            help: '1 習（なら）いたい・2 したことがある・3 一人（ひとり）で できる・4 教（おし）えられる',
          },
        },
      },
      licences: { label: '持（も）っている 資格（しかく）' },
      fundsBand: { label: 'つかえる お金（かね）（かりる お金（かね）も）', options: money },
      readyFrom: { label: 'いつから できる' },
      readyBy: { label: 'いつまでに はじめたい' },
      learningMonths: { label: 'いっしょに はたらいて 習（なら）える 長（なが）さ' },
      willingToTry: { label: 'おためしから はじめたい' },
      trialKinds: { label: 'できる おためし', options: trials },
      nameWish: {
        label: '店（みせ）の 名前（なまえ）',
        options: {
          keep: 'のこしたい',
          'keep-if-asked': '言（い）われたら のこす',
          'own-name': '自分（じぶん）の 名前（なまえ）に したい',
        },
      },
      staffWish: {
        label: 'はたらく 人（ひと）',
        options: {
          'keep-all': 'みんなと つづけたい',
          'talk-about-it': 'そうだん したい',
          alone: '一人（ひとり）で はじめたい',
        },
      },
      place: { label: 'すんでいる ところ' },
      maxTravelMinutes: { label: 'かよえる 時間（じかん）' },
    },
    projection: outline,
  },
  criteria,
  outside,
  gate: {
    ...gateWords['ja-easy'],
    ...fairWords['ja-easy'],
    'consent-needed': '外（そと）から 見（み）えることを 見（み）て、いいと 言（い）って ください。',
    'pledge-needed':
      '名前（なまえ）を 言（い）う 前（まえ）に、ひみつを まもる 約束（やくそく）を します。しるしを つけて ください。',
    'does-not-agree': '「{fields}」が 合（あ）いません。',
    'cell-widened':
      '同（おな）じような 店（みせ）が {size}くらいしか ないので、もっと 少（すく）なく 見（み）せます。',
    'cell-too-small':
      '同（おな）じような 店（みせ）が {size}くらいしか なくて、だれか わかります。窓口（まどぐち）に 来（き）て ください。',
    'name-in-text':
      '説明（せつめい）に 店（みせ）や 町（まち）が わかる ことば（{found}）が あります。消（け）して ください。',
    'telltale-in-text': '「{found}」で、近（ちか）くの 人（ひと）に 店（みせ）が わかるかも しれません。',
    'fees-unexplained':
      '会社（かいしゃ）に たのむときは、先（さき）に 手数料（てすうりょう）の 説明（せつめい）を 聞（き）いて ください。',
    'adviser-wise':
      '支援（しえん）センター（お金（かね）は いりません）に 早（はや）く そうだん すると 安心（あんしん）です。',
    guarantee:
      'かりた お金（かね）の 保証（ほしょう）は、つぐ 人（ひと）に すぐには うつりません。銀行（ぎんこう）に そうだん して ください。',
    'trade-needs-licence':
      'この しごとには 資格（しかく）（{licences}）を 持（も）つ 人（ひと）が いります。たしかめて ください。',
    'permit-passes':
      '店（みせ）を ゆずるとき、許可（きょか）は 保健所（ほけんじょ）に 知（し）らせれば つづきます（2023年（ねん）12月（がつ）から）。',
  },
  trials: {
    visit: '見（み）に 行（い）く',
    'one-day': '1日（にち） 手（て）つだう',
    'one-week': '1週間（しゅうかん） 手（て）つだう',
    internship: 'けんしゅう',
    'side-job': 'ほかの しごとを しながら はたらく',
  },
  outcomes: {
    'handed-on': '引（ひ）きついだ',
    'partly-handed-on':
      '少（すこ）し 引（ひ）きついだ（道具（どうぐ）・お客（きゃく）さん・はたらく 人（ひと））',
    'training-begun': 'つぐ 人（ひと）として はたらきはじめた',
  },
};
