import { fairWords } from '../shared/fair-hiring/words.ts';
import { gateWords } from '../shared/gate-words.ts';
import type { ja } from './words.ja.ts';

const rhythms = { once: '1回（かい）だけ', recurring: '何回（なんかい）も' };
const rewards = {
  thanks: 'ありがとうの 気持（きも）ち（お金（かね）は ない）',
  expenses: '電車（でんしゃ）や 材料（ざいりょう）の お金（かね）だけ',
  points: 'ポイントや もの',
  paid: 'お礼（れい）の お金（かね）が ある',
};
const skillLevels = '1＝これから ならいたい、2＝した ことが ある、3＝ひとりで できる、4＝おしえられる';
const day = {
  mon: '月曜日（げつようび）',
  tue: '火曜日（かようび）',
  wed: '水曜日（すいようび）',
  thu: '木曜日（もくようび）',
  fri: '金曜日（きんようび）',
  sat: '土曜日（どようび）',
  sun: '日曜日（にちようび）',
};
const part = {
  morning: '朝（あさ）から 昼（ひる）まで',
  afternoon: '昼（ひる）から 夕方（ゆうがた）まで',
  evening: '夜（よる）',
};
const dayParts = {
  'mon-morning': `${day.mon}の ${part.morning}`,
  'mon-afternoon': `${day.mon}の ${part.afternoon}`,
  'mon-evening': `${day.mon}の ${part.evening}`,
  'tue-morning': `${day.tue}の ${part.morning}`,
  'tue-afternoon': `${day.tue}の ${part.afternoon}`,
  'tue-evening': `${day.tue}の ${part.evening}`,
  'wed-morning': `${day.wed}の ${part.morning}`,
  'wed-afternoon': `${day.wed}の ${part.afternoon}`,
  'wed-evening': `${day.wed}の ${part.evening}`,
  'thu-morning': `${day.thu}の ${part.morning}`,
  'thu-afternoon': `${day.thu}の ${part.afternoon}`,
  'thu-evening': `${day.thu}の ${part.evening}`,
  'fri-morning': `${day.fri}の ${part.morning}`,
  'fri-afternoon': `${day.fri}の ${part.afternoon}`,
  'fri-evening': `${day.fri}の ${part.evening}`,
  'sat-morning': `${day.sat}の ${part.morning}`,
  'sat-afternoon': `${day.sat}の ${part.afternoon}`,
  'sat-evening': `${day.sat}の ${part.evening}`,
  'sun-morning': `${day.sun}の ${part.morning}`,
  'sun-afternoon': `${day.sun}の ${part.afternoon}`,
  'sun-evening': `${day.sun}の ${part.evening}`,
};

export const jaEasy: typeof ja = {
  name: 'とくいな ことを あげる',
  summary:
    'あなたの とくいな ことや 時間（じかん）で、町（まち）の 人（ひと）を たすけます。1時間（じかん）からでも いいです。',
  listing: 'おねがい',
  profile: 'とくいな ことと 時間（じかん）',
  groups: {
    what: 'してほしい こと',
    when: 'いつ',
    where: 'どこで',
    thanks: 'お礼（れい）',
    freedom: 'やりかた',
    children: '子（こ）ども',
    welcome: 'むかえかた',
    wish: 'したい こと',
    can: 'できる こと',
    time: '時間（じかん）',
    place: 'ばしょ',
    needs: 'ほしい たすけ',
  },
  fields: {
    listing: {
      title: { label: 'みじかい なまえ', help: '例（れい）：スマホの つかいかたを おしえて ください' },
      theme: { label: '何（なに）の おねがいか' },
      task: { label: 'してほしい こと', help: 'どう なったら 終（お）わりかも 書（か）きます。' },
      skills: {
        label: 'できると いい こと',
        parts: {
          skill: { label: 'すること' },
          level: { label: 'どのくらい', help: skillLevels },
          importance: {
            label: '大切（たいせつ）さ',
            help: '1＝あると いい、2＝やくに 立（た）つ、3＝ないと こまる',
          },
        },
      },
      languages: { label: 'いる ことば', help: '通訳（つうやく）などのときだけ 書（か）きます。' },
      peopleNeeded: { label: '何人（なんにん）か' },
      rhythm: { label: '何回（なんかい）か', options: rhythms },
      times: {
        label: '曜日（ようび）と 時間（じかん）',
        parts: {
          code: { label: '時間（じかん）', options: dayParts },
          level: { label: 'どのくらい', help: '1＝その中（なか）の すこし、2＝ぜんぶ' },
        },
      },
      hoursPerMonth: {
        label: '1人（ひとり）の 時間（じかん）（1か月（げつ））',
        help: '1回（かい）だけのときは、その 1回（かい）の 時間（じかん）です。',
      },
      from: { label: 'はじまる 日（ひ）' },
      until: { label: '終（お）わる 日（ひ）' },
      place: { label: 'ばしょ（町（まち））' },
      remote: { label: '家（いえ）から できる' },
      meetingPoint: {
        label: '会（あ）う ばしょ',
        help: '会（あ）うことが 決（き）まってから 伝（つた）えます。',
      },
      reward: { label: 'お礼（れい）', options: rewards },
      rewardYen: { label: 'お礼（れい）の お金（かね）' },
      rewardPer: {
        label: '何（なに）に たいする お金（かね）か',
        options: {
          once: '1回（かい）',
          result: 'できた もの',
          hour: '1時間（じかん）',
          month: '1か月（げつ）',
        },
      },
      insured: { label: '保険（ほけん）に 入（はい）る', help: 'けがを したときの ためです。' },
      mayDecline: { label: 'ことわっても いい。やめても いい' },
      supervision: {
        label: 'やりかた',
        options: {
          'own-way': 'その 人（ひと）が 決（き）める',
          guided: 'いっしょに 話（はな）して 決（き）める',
          ordered: '言（い）われた とおりに する',
        },
      },
      fixedHours: { label: '時間（じかん）が 決（き）まって いて、休（やす）むと 書（か）かれる' },
      sameAsStaff: { label: 'はたらく 人（ひと）と 同（おな）じ 仕事（しごと）' },
      touchesChildren: { label: '子（こ）どもと 会（あ）う' },
      twoAdults: { label: 'いつも おとなが 2人（ふたり）より 多（おお）い' },
      childSafety: {
        label: '子（こ）どもを まもる 法律（ほうりつ）',
        options: {
          covered: '法律（ほうりつ）に 入（はい）る（学校（がっこう）など）',
          accredited: '国（くに）の みとめを もらった',
          none: '入（はい）らない',
        },
      },
      offers: { label: 'できる たすけ' },
      beginnersWelcome: { label: 'はじめての 人（ひと）も いい' },
      message: { label: 'ひとこと' },
    },
    profile: {
      wantToDo: {
        label: 'したい こと',
        help: '例（れい）：写真（しゃしん）が 好（す）きです。お店（みせ）の 写真（しゃしん）を とりたいです。',
      },
      themes: { label: '好（す）きな こと' },
      rhythms: { label: '何回（なんかい）か', options: rhythms },
      rewards: { label: 'どんな お礼（れい）が いいか', options: rewards },
      skills: {
        label: 'とくいな こと',
        parts: { skill: { label: 'すること' }, level: { label: 'どのくらい', help: skillLevels } },
      },
      languages: { label: '話（はな）せる ことば' },
      calendar: {
        label: 'いつ できるか',
        parts: {
          code: { label: '時間（じかん）', options: dayParts },
          level: { label: 'どのくらい', help: '1＝すこし、2＝ぜんぶ' },
        },
      },
      hoursPerMonth: { label: '1か月（げつ）に 何時間（なんじかん）か' },
      place: { label: 'すんで いる 町（まち）' },
      maxTravelMinutes: { label: '行（い）く 時間（じかん）は 何分（なんぷん）までか' },
      childRules: {
        label: '子（こ）どもとの やくそくを まもります',
        help: '子（こ）どもと 2人（ふたり）だけに なりません。',
      },
      needs: {
        label: 'ほしい たすけ',
        help: 'わけは いりません。会（あ）うことが 決（き）まるまで、だれも 見（み）ません。',
      },
    },
  },
  criteria: {
    reach: {
      label: '行（い）ける ところか',
      met: '行（い）きやすいです[（{minutes}分（ふん））]',
      partly: '行（い）けます[（{minutes}分（ふん））]',
      unmet: '遠（とお）いです（{minutes}分（ふん））',
      unknown: 'ばしょが 書（か）いて ありません',
      change: '{to}分（ふん）まで いいなら、合（あ）います',
    },
    times: {
      label: '時間（じかん）',
      met: '時間（じかん）が 合（あ）います（{matched}）',
      partly: '時間（じかん）が すこし 合（あ）います[（{matched}）]',
      unmet: '時間（じかん）が 合（あ）いません（{missing}）',
      unknown: '時間（じかん）が 書（か）いて ありません',
      change: '時間（じかん）を 1つ 変（か）えると、合（あ）います',
    },
    rhythm: {
      label: '何回（なんかい）か',
      met: '回数（かいすう）が 合（あ）います（{shared}）',
      partly: '回数（かいすう）が 合（あ）います（{shared}）',
      unmet: '回数（かいすう）が ちがいます（{options}）',
      unknown: '回数（かいすう）が 書（か）いて ありません',
      change: '{added}でも いいなら、合（あ）います',
    },
    reward: {
      label: 'お礼（れい）',
      met: 'お礼（れい）が 合（あ）います（{shared}）',
      partly: 'お礼（れい）が 合（あ）います（{shared}）',
      unmet: 'お礼（れい）が ちがいます（{options}）',
      unknown: 'お礼（れい）の 希望（きぼう）は 書（か）いて ありません',
      change: '{added}でも いいなら、合（あ）います',
    },
    needs: {
      label: 'ほしい たすけ',
      met: 'ほしい たすけが あります',
      partly: 'ほしい たすけが すこし あります',
      unmet: 'まだ ありません：{missing}',
      unknown: 'できる たすけが 書（か）いて ありません',
      change: '{added}が あれば、合（あ）います',
    },
    languages: {
      label: 'ことば',
      met: 'いる ことばを 話（はな）せます[（{required}）]',
      partly: 'いる ことばを すこし 話（はな）せます',
      unmet: 'いる ことばを 話（はな）せません（{missing}）',
      unknown: '話（はな）せる ことばが 書（か）いて ありません',
      change: '[{added}を 話（はな）せれば、合（あ）います][{dropped}が なくても いいなら、合（あ）います]',
    },
    childRules: {
      label: '子（こ）どもとの やくそく',
      met: '子（こ）どもとの やくそくが できて います',
      partly: '子（こ）どもとの やくそく',
      unmet: '子（こ）どもとの やくそくが まだです',
      unknown: '子（こ）どもとの やくそくが 書（か）いて ありません',
      change: '子（こ）どもとの やくそくを すると、合（あ）います',
    },
    skills: {
      label: 'とくいな こと',
      met: 'とくいな ことが やくに 立（た）ちます[（{matched}）]',
      partly: 'にた ことが できます[（{near}）]',
      unmet: 'これから おぼえます（{missing}）',
      unknown: 'とくいな ことが 書（か）いて ありません',
    },
    timesCovered: {
      label: '来（こ）られる 時間（じかん）',
      met: 'その 時間（じかん）に 来（こ）られます',
      partly: 'すこし 来（こ）られます[（{matched}）]',
      unmet: 'その 時間（じかん）に 来（こ）られません',
      unknown: '時間（じかん）が 書（か）いて ありません',
    },
    interest: {
      label: '好（す）きな ことか',
      met: 'これが 好（す）きです（{shared}）',
      partly: 'これが 好（す）きです',
      unmet: 'ほかの ことが 好（す）きです',
      unknown: '好（す）きな ことが 書（か）いて ありません',
    },
    hoursGiven: {
      label: '時間（じかん）の 長（なが）さ',
      met: '時間（じかん）が たります（1か月（げつ）に {value}時間（じかん））',
      partly: '1か月（げつ）に {short}時間（じかん） たりません',
      unmet: '1か月（げつ）に {short}時間（じかん） たりません',
      unknown: '時間（じかん）の 長（なが）さが 書（か）いて ありません',
    },
    theme: {
      label: '好（す）きな こと',
      met: 'あなたの 好（す）きな ことです（{shared}）',
      partly: 'あなたの 好（す）きな ことです（{shared}）',
      unmet: '好（す）きな ことと ちがいます',
      unknown: '好（す）きな ことが 書（か）いて ありません',
    },
    travel: {
      label: '行（い）く 時間（じかん）',
      met: '行（い）きやすいです[（{minutes}分（ふん））]',
      partly: '行（い）けます[（{minutes}分（ふん））]',
      unmet: '遠（とお）いです（{minutes}分（ふん））',
      unknown: '行（い）く 時間（じかん）が わかりません',
    },
    hoursAsked: {
      label: '時間（じかん）は 多（おお）すぎないか',
      met: 'ちょうど いい 時間（じかん）です（1か月（げつ）に {value}時間（じかん））',
      partly: '{over}時間（じかん） 多（おお）いです',
      unmet: '{over}時間（じかん） 多（おお）すぎます',
      unknown: '時間（じかん）の 長（なが）さが 書（か）いて ありません',
    },
    words: {
      label: 'あなたの ことば',
      met: 'したい ことと にて います',
      partly: 'したい ことと すこし にて います',
      unmet: 'ことばは にて いません',
      unknown: 'したい ことが 書（か）いて ありません',
    },
  },
  gate: {
    ...gateWords['ja-easy'],
    ...fairWords['ja-easy'],
    'is-employment':
      'これは おねがいでは なく、仕事（しごと）です。ことわれるように するか、「仕事（しごと）」として 出（だ）して ください。',
    'no-refusal': 'ことわれない おねがいは、仕事（しごと）に 近（ちか）いです。',
    'under-orders': 'こまかく 言（い）うと、仕事（しごと）に 近（ちか）いです。',
    'bound-hours':
      '時間（じかん）を 決（き）めて 休（やす）みを 書（か）くと、仕事（しごと）に 近（ちか）いです。',
    'paid-by-time':
      '時間（じかん）で はらう お金（かね）は、給料（きゅうりょう）です。1回（かい）の お礼（れい）に しませんか。',
    'staff-work': 'はたらく 人（ひと）と 同（おな）じことを たのむと、仕事（しごと）に 近（ちか）いです。',
    'theme-touches-children':
      'この おねがいは、子（こ）どもと 会（あ）うことが 多（おお）いです。たしかめて ください。',
    'two-adults': '子（こ）どもと いるときは、いつも おとなが 2人（ふたり）より 多（おお）く いて ください。',
    'child-safety-not-covered':
      '子（こ）どもを まもる 法律（ほうりつ）に 入（はい）らない 団体（だんたい）です。区（く）に 聞（き）いて ください。',
    'paid-ride':
      '人（ひと）を 車（くるま）に のせて お金（かね）を もらうには、国（くに）の ゆるしが いります。',
    'not-insured': 'けがを したときの ために、保険（ほけん）に 入（はい）りませんか。',
  },
  trials: {
    'one-hour': '1時間（じかん）だけ',
    visit: '見（み）に 行（い）く',
    'one-time': '1回（かい） やって みる',
  },
  outcomes: { done: '終（お）わった', 'goes-on': 'つづいて いる', 'became-work': '仕事（しごと）に なった' },
};
