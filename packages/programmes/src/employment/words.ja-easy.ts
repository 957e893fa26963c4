import { fairWords } from '../shared/fair-hiring/words.ts';
import { gateWords } from '../shared/gate-words.ts';
import { criteria } from './words-criteria.ja-easy.ts';
import type { ja } from './words.ja.ts';

const contractKinds = {
  regular: '正社員（せいしゃいん）',
  contract: '契約社員（けいやくしゃいん）',
  'part-time': 'パート・アルバイト',
  dispatch: '派遣（はけん）',
  spot: '1回（かい）だけ',
};
const experienceLevels =
  '1＝1年（ねん）より みじかい、2＝1年（ねん）から、3＝3年（ねん）から、4＝10年（ねん）から';
const skillLevels = '1＝これから ならいたい、2＝した ことが ある、3＝ひとりで できる、4＝おしえられる';
const languageParts = { task: { label: 'いつ' }, level: { label: 'できること' } };

export const jaEasy: typeof ja = {
  name: '仕事（しごと）',
  summary:
    'はたらきたい 人（ひと）と、人（ひと）を さがす お店（みせ）を つなぎます。時間（じかん）と ばしょと お金（かね）を いっしょに 考（かんが）えます。',
  listing: '仕事（しごと）の お知（し）らせ',
  profile: 'はたらきたい 人（ひと）の こと',
  groups: {
    work: '仕事（しごと）',
    place: 'ばしょ',
    contract: 'やくそく',
    hours: '時間（じかん）と 休（やす）み',
    pay: 'お金（かね）と 保険（ほけん）',
    wanted: 'してほしい こと',
    welcome: 'はたらきやすさ',
    selection: 'えらびかた',
    employer: 'やとう 人（ひと）',
    wish: 'したい こと',
    time: 'はたらける 時間（じかん）',
    can: 'できる こと',
    needs: 'ほしい たすけ',
  },
  fields: {
    listing: {
      title: {
        label: 'みじかい なまえ',
        help: '例（れい）：カフェの 仕事（しごと）。月曜（げつよう）から 金曜（きんよう）の 昼（ひる）。',
      },
      occupation: { label: '仕事（しごと）の 種類（しゅるい）' },
      duties: {
        label: '仕事（しごと）の 内容（ないよう）',
        help: '朝（あさ）から 終（お）わりまで、何（なに）を するか 書（か）きます。',
      },
      dutiesChange: {
        label: '変（か）わるかも しれない 仕事（しごと）',
        help: '変（か）わらないときは「変更（へんこう）なし」と 書（か）きます。',
      },
      openings: { label: '何人（なんにん）か' },
      place: { label: 'はたらく ばしょ（町（まち））' },
      workplace: { label: 'はたらく ばしょ（住所（じゅうしょ））' },
      workplaceChange: {
        label: '変（か）わるかも しれない ばしょ',
        help: '変（か）わらないときは「変更（へんこう）なし」と 書（か）きます。',
      },
      telework: { label: '家（いえ）で できる 日（ひ）が ある' },
      fullyRemote: { label: 'ぜんぶ 家（いえ）で できる' },
      smoking: {
        label: 'たばこの けむり',
        options: {
          'no-smoking-premises': 'どこでも すえません',
          'no-smoking-indoors': '建物（たてもの）の 中（なか）では すえません',
          'smoking-room': 'すう 部屋（へや）が あります',
          'smoking-allowed': 'たばこを すう ところで はたらく ことが あります',
        },
      },
      contractKind: { label: 'やといかた', options: contractKinds },
      agencyStatus: {
        label: 'やとう 人（ひと）',
        options: {
          direct: 'はたらく お店（みせ）や 会社（かいしゃ）',
          dispatch: '派遣（はけん）の 会社（かいしゃ）',
          'placement-planned-dispatch': 'はじめは 派遣（はけん）、あとで お店（みせ）や 会社（かいしゃ）',
        },
      },
      contractTerm: {
        label: 'いつまで',
        options: {
          'open-ended': '終（お）わりの 日（ひ）を 決（き）めない',
          fixed: '終（お）わりの 日（ひ）を 決（き）める',
        },
      },
      termMonths: { label: '何（なん）か月（げつ）か' },
      renewal: {
        label: '終（お）わりの 日（ひ）の あと',
        options: {
          none: 'つづけません',
          possible: 'つづける ことが あります',
          automatic: 'ふつうは つづけます',
        },
      },
      renewalCriteria: {
        label: 'つづけるか どうか、何（なに）で 決（き）めるか',
        help: '例（れい）：仕事（しごと）の 量（りょう）。はたらく ようす。',
      },
      renewalCap: {
        label: 'どこまで つづけられるか',
        options: {
          none: '決（き）まりは ない',
          times: '回数（かいすう）の 決（き）まりが ある',
          years: '年（ねん）の 決（き）まりが ある',
        },
      },
      renewalCapNumber: { label: '何回（なんかい）、または 何年（なんねん）か' },
      probation: { label: 'ためしの 時間（じかん）', options: { none: 'ない', yes: 'ある' } },
      probationMonths: { label: 'ためしは 何（なん）か月（げつ）か' },
      probationTerms: {
        label: 'ためしの あいだの 決（き）まり',
        help: '同（おな）じときは「同（おな）じ」と 書（か）きます。',
      },
      startFrom: { label: 'はじめる 日（ひ）' },
      startBy: { label: 'おそくても はじめてほしい 日（ひ）' },
      shifts: { label: '仕事（しごと）が ある 時間（じかん）', help: 'この 中（なか）で はたらきます。' },
      hoursSystem: {
        label: '時間（じかん）の 決（き）めかた',
        options: {
          fixed: '同（おな）じ 時間（じかん）',
          shift: '週（しゅう）や 月（つき）で 変（か）わる',
          flex: '自分（じぶん）で 決（き）める',
          variable: '月（つき）や 年（とし）で 同（おな）じに する',
          discretionary: '決（き）めた 時間（じかん） はたらいたと 考（かんが）える',
        },
      },
      weeklyHoursFrom: { label: '週（しゅう）に 何時間（なんじかん）から' },
      weeklyHoursTo: { label: '週（しゅう）に 何時間（なんじかん）まで' },
      breakMinutes: { label: '休（やす）み時間（じかん）' },
      overtime: { label: '残業（ざんぎょう）', options: { none: 'ない', some: 'ある' } },
      overtimeHours: { label: '残業（ざんぎょう）は 月（つき）に 何時間（なんじかん）か' },
      daysOff: {
        label: '休（やす）みの 日（ひ）',
        help: '例（れい）：水曜日（すいようび）と 祝日（しゅくじつ）',
      },
      payKind: {
        label: 'お金（かね）の 決（き）めかた',
        options: {
          hour: '1時間（じかん）で いくら',
          day: '1日（にち）で いくら',
          month: '1か月（げつ）で いくら',
        },
      },
      payMin: {
        label: 'お金（かね）（いくらから）',
        help: '電車（でんしゃ）や バスの お金（かね）は 入（い）れません。',
      },
      payMax: { label: 'お金（かね）（いくらまで）' },
      dailyMinutes: {
        label: '1日（にち）に はたらく 時間（じかん）',
        help: '休（やす）み時間（じかん）は 入（い）れません。',
      },
      monthlyHours: {
        label: '1か月（げつ）に はたらく 時間（じかん）',
        help: '1か月（げつ）で お金（かね）を 決（き）めるときに 書（か）きます。',
      },
      hourlyMin: {
        label: '1時間（じかん）の お金（かね）（いくらから）',
        help: 'お金（かね）と 時間（じかん）から 計算（けいさん）します。',
      },
      hourlyMax: {
        label: '1時間（じかん）の お金（かね）（いくらまで）',
        help: 'お金（かね）と 時間（じかん）から 計算（けいさん）します。',
      },
      fixedOvertimePay: {
        label: 'はじめから 決（き）まって いる 残業（ざんぎょう）の お金（かね）',
        help: '残業（ざんぎょう）が なくても はらう お金（かね）です。',
      },
      fixedOvertimeHours: { label: 'それは 何時間（なんじかん）の 残業（ざんぎょう）か' },
      fixedOvertimeExcess: { label: 'もっと 残業（ざんぎょう）したら、もっと はらう' },
      allowances: { label: 'ほかの お金（かね）' },
      insurance: {
        label: '保険（ほけん）',
        options: {
          employment: '雇用保険（こようほけん）',
          accident: '労災保険（ろうさいほけん）',
          health: '健康保険（けんこうほけん）',
          pension: '厚生年金（こうせいねんきん）',
          none: 'ない',
        },
      },
      requiredLicences: { label: 'いる 資格（しかく）' },
      welcomeLicences: { label: 'あると いい 資格（しかく）' },
      skills: {
        label: 'してほしい こと',
        help: '本当（ほんとう）に いる ことだけ 書（か）きます。',
        parts: {
          skill: { label: 'すること' },
          level: { label: 'どのくらい', help: skillLevels },
          importance: {
            label: '大切（たいせつ）さ',
            help: '1＝あると いい、2＝やくに 立（た）つ、3＝ないと こまる',
          },
        },
      },
      experience: {
        label: 'した ことが あると いい 仕事（しごと）',
        parts: {
          occupation: { label: '仕事（しごと）' },
          level: { label: '長（なが）さ', help: experienceLevels },
        },
      },
      languageTasks: {
        label: '日本語（にほんご）を つかう とき',
        help: 'どんな ときに、何（なに）が できれば いいかを 書（か）きます。',
        parts: languageParts,
      },
      offers: { label: 'できる たすけ', help: '1つ えらぶと、はたらける 人（ひと）が ふえます。' },
      sideJobWelcome: { label: 'ほかの 仕事（しごと）を しても いい' },
      welcomesRechallenge: {
        label: 'もう一度（いちど） はじめる 人（ひと）を 待（ま）って いる',
        help: '店（みせ）を やめた 人（ひと）や、長（なが）く 休（やす）んだ 人（ひと）など。',
      },
      message: { label: 'はたらく 人（ひと）へ' },
      ageFrom: { label: '何（なん）さいから' },
      ageTo: { label: '何（なん）さいまで' },
      ageException: {
        label: '年（とし）を 決（き）める わけ',
        help: '法律（ほうりつ）に ある わけだけです。',
      },
      ageReason: { label: '年（とし）を 決（き）める わけの 説明（せつめい）' },
      selectionSteps: {
        label: 'えらびかた',
        options: {
          documents: '書類（しょるい）',
          interview: '会（あ）って 話（はな）す',
          test: 'テスト',
          'trial-work': 'ためしに はたらく',
          visit: '見（み）に 行（い）く',
        },
      },
      screeningQuestions: {
        label: '聞（き）きたい こと',
        help: '仕事（しごと）に 関係（かんけい）が ある ことだけ 書（か）きます。',
      },
      employerName: { label: 'やとう 人（ひと）や 会社（かいしゃ）の 名前（なまえ）' },
      employerAddress: {
        label: '住所（じゅうしょ）',
        help: '建物（たてもの）の 名前（なまえ）と 部屋（へや）も 書（か）きます。',
      },
      contact: { label: '連絡（れんらく）する ところ', help: '電話（でんわ）か メールを 書（か）きます。' },
    },
    profile: {
      wantToDo: {
        label: 'したい こと',
        help: '例（れい）：子（こ）どもが 好（す）きです。週（しゅう）に 3日（にち） はたらきたいです。',
      },
      occupations: { label: 'したい 仕事（しごと）' },
      contractKinds: { label: 'やといかた', options: contractKinds },
      minHourlyPay: { label: '1時間（じかん）に いくらから' },
      telework: { label: '家（いえ）で はたらきたい 日（ひ）が ある' },
      sideJob: { label: 'ほかの 仕事（しごと）も したい' },
      availability: { label: 'はたらける 時間（じかん）' },
      maxWeeklyHours: { label: '週（しゅう）に 何時間（なんじかん）まで はたらきたいか' },
      permittedWeeklyHours: {
        label: '週（しゅう）の 時間（じかん）に 決（き）まりが あるとき、何時間（なんじかん）か',
        help: 'わけは 聞（き）きません。会（あ）う 日（ひ）が 決（き）まるまで、だれも 見（み）ません。',
      },
      earliestStart: { label: 'いつから はたらけるか' },
      place: { label: 'すんで いる 町（まち）', help: '行（い）く 時間（じかん）を はかります。' },
      maxTravelMinutes: { label: '行（い）く 時間（じかん）は 何分（なんぷん）までか' },
      canDo: { label: 'できる こと', help: '仕事（しごと）でも、家（いえ）での ことでも いいです。' },
      skills: {
        label: 'できる こと（えらぶ）',
        parts: { skill: { label: 'すること' }, level: { label: 'どのくらい', help: skillLevels } },
      },
      experience: {
        label: 'した ことが ある 仕事（しごと）',
        parts: {
          occupation: { label: '仕事（しごと）' },
          level: { label: '長（なが）さ', help: experienceLevels },
        },
      },
      licences: { label: '資格（しかく）', help: 'ないときは、何（なに）も えらびません。' },
      languageTasks: { label: '日本語（にほんご）で できる こと', parts: languageParts },
      needs: {
        label: 'ほしい たすけ',
        help: 'わけは いりません。会（あ）う 日（ひ）が 決（き）まるまで、だれも 見（み）ません。',
      },
      rechallenge: {
        label: 'もう一度（いちど） はじめる 人（ひと）を 待（ま）つ 店（みせ）に、知（し）らせても いい',
      },
    },
  },
  criteria,
  gate: {
    ...gateWords['ja-easy'],
    ...fairWords['ja-easy'],
    'term-too-long': '終（お）わりの 日（ひ）を 決（き）める やくそくは、ふつう 3年（ねん）までです。',
    'agency-unclear': '派遣（はけん）か どうか、2つの こたえが ちがいます。',
    'regular-but-fixed':
      '正社員（せいしゃいん）なのに 終（お）わりの 日（ひ）が あります。たしかめて ください。',
    'more-hours-than-shifts':
      '週（しゅう）に {least}時間（じかん）と 書（か）いて あります。でも、仕事（しごと）が ある 時間（じかん）は {possible}時間（じかん）です。',
    'week-too-long':
      '週（しゅう）に {most}時間（じかん）は 長（なが）すぎます。法律（ほうりつ）は 40時間（じかん）（小（ちい）さい 店（みせ）などは 44時間（じかん））までです。',
    'week-long':
      '週（しゅう）に 40時間（じかん）より 長（なが）く はたらけるのは、小（ちい）さい 店（みせ）などだけです。',
    'break-too-short':
      '{longest}時間（じかん） はたらくときは、{due}分（ふん）より 長（なが）い 休（やす）みが いります。',
    'below-minimum-wage':
      '1時間（じかん）に {hourly}円（えん）は 低（ひく）いです。東京（とうきょう）では {wage}円（えん）からです（{since}から）。',
    'hourly-does-not-agree':
      '「{field}」は {stated}円（えん）と 書（か）いて あります。計算（けいさん）では {reckoned}円（えん）です。',
    'fixed-overtime-excess': 'もっと 残業（ざんぎょう）したら もっと はらうことを、書（か）いて ください。',
    'fixed-overtime-too-low': '{hours}時間（じかん）の 残業（ざんぎょう）は、{least}円（えん）からです。',
    'no-accident-insurance': '人（ひと）を やとうときは、労災保険（ろうさいほけん）が いります。',
    'insurance-contradicts': '「ない」と ほかの 保険（ほけん）を いっしょに えらんで います。',
    'employment-insurance-due':
      '週（しゅう）に 20時間（じかん）からは、ふつう 雇用保険（こようほけん）に 入（はい）ります。',
    'social-insurance-due':
      '週（しゅう）に 30時間（じかん）からは、ふつう 健康保険（けんこうほけん）と 厚生年金（こうせいねんきん）に 入（はい）ります。',
    'contact-not-reachable': '電話（でんわ）か メールを 書（か）いて ください。',
    'age-limit-without-reason': '年（とし）は、法律（ほうりつ）に ある わけが ないと 決（き）められません。',
    'age-reason-without-limit': 'わけが ありますが、年（とし）が 書（か）いて ありません。',
    'age-needs-open-ended': 'この わけ（{code}）は、終（お）わりの 日（ひ）を 決（き）めないときだけです。',
    'age-no-lower-limit': 'この わけ（{code}）では「何（なん）さいから」を 決（き）められません。',
    'age-no-upper-limit': 'この わけ（{code}）では「何（なん）さいまで」を 決（き）められません。',
    'age-no-experience': 'この わけ（{code}）では、した ことが ある 仕事（しごと）を 聞（き）けません。',
    'age-band':
      'この わけ（{code}）では、30さいから 49さいの 中（なか）で、5年（ねん）から 10年（ねん）の はばに します。',
  },
  trials: {
    visit: '見（み）に 行（い）く',
    'half-day': '半日（はんにち） ためす',
    'trial-day': '1日（にち） ためす（お金（かね）を はらいます）',
    internship: '何日（なんにち）か ためす',
  },
  outcomes: {
    hired: 'はたらく ことに なった',
    'hired-after-trial': 'ためした あと、はたらく ことに なった',
    'hired-elsewhere': 'ほかの 仕事（しごと）が 決（き）まった',
  },
};
