import type { WordsOf } from '../definition.ts';
import { fairWords } from '../shared/fair-hiring/words.ts';
import { gateWords } from '../shared/gate-words.ts';
import { criteria } from './words-criteria.ja.ts';
import type { JobOpening } from './listing.ts';
import type { JobSeeker } from './profile.ts';

const contractKinds = {
  regular: '正社員',
  contract: '契約社員',
  'part-time': 'パート・アルバイト',
  dispatch: '派遣',
  spot: '単発',
};
const experienceLevels = '1＝1年未満、2＝1年から、3＝3年から、4＝10年から';
const skillLevels = '1＝これから学びたい、2＝やったことがある、3＝一人でできる、4＝教えられる';
const languageParts = { task: { label: '場面' }, level: { label: 'できること' } };

export const ja = {
  name: '仕事',
  summary:
    '働きたい人と、人を探しているお店・会社を結びます。時間・場所・お金・必要な配慮から、両方にとって良い組み合わせを探します。',
  listing: '求人',
  profile: '働きたい人のプロフィール',
  groups: {
    work: '仕事の内容',
    place: '働く場所',
    contract: '雇い方と期間',
    hours: '時間と休み',
    pay: 'お金と保険',
    wanted: '求める力',
    welcome: '働きやすさ',
    selection: '選び方',
    employer: '雇い主',
    wish: 'やりたいこと',
    time: '働ける時間',
    can: 'できること',
    needs: '必要な配慮',
  },
  fields: {
    listing: {
      title: { label: '見出し', help: '例：カフェの店員（平日の昼）' },
      occupation: { label: '職種' },
      duties: { label: '仕事の内容', help: '一日の流れがわかるように書くと、合う人に届きます。' },
      dutiesChange: {
        label: '仕事の内容が変わる範囲',
        help: '雇ったあとに変わることがある内容。ないときは「変更なし」。',
      },
      openings: { label: '募集する人数' },
      place: { label: '働く場所（丁目）' },
      workplace: { label: '働く場所（住所・建物名）' },
      workplaceChange: {
        label: '働く場所が変わる範囲',
        help: 'ほかの店などに移ることがあれば。ないときは「変更なし」。',
      },
      telework: { label: '家でできる日がある' },
      fullyRemote: { label: 'すべて家でできる' },
      smoking: {
        label: 'たばこの煙を防ぐ対策',
        options: {
          'no-smoking-premises': '敷地内は禁煙',
          'no-smoking-indoors': '屋内は禁煙',
          'smoking-room': '喫煙室がある',
          'smoking-allowed': '吸える場所で働くことがある',
        },
      },
      contractKind: { label: '雇い方', options: contractKinds },
      agencyStatus: {
        label: '雇う人',
        options: {
          direct: '働く先が直接雇う',
          dispatch: '派遣会社が雇う',
          'placement-planned-dispatch': '派遣会社が雇い、のちに直接雇う予定',
        },
      },
      contractTerm: {
        label: '契約の期間',
        options: { 'open-ended': '期間の定めなし', fixed: '期間の定めあり' },
      },
      termMonths: { label: '期間の長さ' },
      renewal: {
        label: '契約の更新',
        options: { none: '更新しない', possible: '更新することがある', automatic: '原則として更新する' },
      },
      renewalCriteria: {
        label: '更新を決めるときの基準',
        help: '例：仕事の量、勤務のようす、店の経営の状況。',
      },
      renewalCap: {
        label: '更新の上限',
        options: { none: '上限なし', times: '回数に上限あり', years: '年数に上限あり' },
      },
      renewalCapNumber: { label: '上限の回数・年数' },
      probation: { label: '試用期間', options: { none: 'なし', yes: 'あり' } },
      probationMonths: { label: '試用期間の長さ' },
      probationTerms: { label: '試用期間中の条件', help: '同じなら「同じ条件」。' },
      startFrom: { label: '働き始める日' },
      startBy: { label: '遅くとも始めてほしい日' },
      shifts: { label: '仕事のある時間', help: 'この中から、下の「週の時間」だけ働きます。' },
      hoursSystem: {
        label: '時間の決め方',
        options: {
          fixed: '決まった時間',
          shift: 'シフト',
          flex: '自分で始まりと終わりを決める',
          variable: '月や年でならす',
          discretionary: '裁量労働（決めた時間働いたとみなす）',
        },
      },
      weeklyHoursFrom: { label: '週の時間（少なくとも）' },
      weeklyHoursTo: { label: '週の時間（多くて）' },
      breakMinutes: { label: '休憩' },
      overtime: { label: '残業', options: { none: 'なし', some: 'あり' } },
      overtimeHours: { label: '残業の時間（月の平均）' },
      daysOff: { label: '休みの日', help: '例：水曜と祝日、年末年始' },
      payKind: { label: '給料の決め方', options: { hour: '時給', day: '日給', month: '月給' } },
      payMin: { label: '給料（少なくとも）', help: '固定の残業代と交通費は入れません。' },
      payMax: { label: '給料（多くて）' },
      dailyMinutes: { label: '1日の働く時間（休憩を除く）', help: '日給のとき。' },
      monthlyHours: { label: '月の平均の働く時間', help: '月給のとき。' },
      hourlyMin: { label: '1時間あたりの給料（少なくとも）', help: '上の給料と時間から計算します。' },
      hourlyMax: { label: '1時間あたりの給料（多くて）', help: '上の給料と時間から計算します。' },
      fixedOvertimePay: {
        label: '固定残業代',
        help: '残業の有無にかかわらず払うお金。給料とは別に書きます。',
      },
      fixedOvertimeHours: { label: '固定残業代に当たる時間' },
      fixedOvertimeExcess: { label: '超えた分は別に払う' },
      allowances: { label: '手当・交通費' },
      insurance: {
        label: '保険',
        options: {
          employment: '雇用保険',
          accident: '労災保険',
          health: '健康保険',
          pension: '厚生年金',
          none: 'なし',
        },
      },
      requiredLicences: { label: '必ず要る資格・免許' },
      welcomeLicences: { label: 'あるとうれしい資格・免許' },
      skills: {
        label: '求める技能',
        help: '本当に要るものだけにすると、会える人が増えます。',
        parts: {
          skill: { label: '技能' },
          level: { label: '程度', help: skillLevels },
          importance: { label: '大切さ', help: '1＝あればうれしい、2＝役に立つ、3＝欠かせない' },
        },
      },
      experience: {
        label: '求める経験',
        parts: { occupation: { label: '職種' }, level: { label: '長さ', help: experienceLevels } },
      },
      languageTasks: {
        label: '日本語を使う場面',
        help: '「日本語が上手」ではなく、仕事のどの場面で何ができればよいかを書きます。',
        parts: languageParts,
      },
      offers: { label: 'できる配慮', help: '一つ選ぶごとに、働ける人が広がります。' },
      sideJobWelcome: { label: 'ほかの仕事との掛け持ちを歓迎' },
      welcomesRechallenge: { label: '再び挑戦する人を歓迎', help: '店をたたんだ人、長く休んだ人など。' },
      message: { label: '働く人へのひとこと' },
      ageFrom: { label: '年齢（下限）' },
      ageTo: { label: '年齢（上限）' },
      ageException: {
        label: '年齢を限る理由の番号',
        help: '年齢は、法律の決めた理由があるときだけ限れます。',
      },
      ageReason: { label: '年齢を限る理由の説明' },
      selectionSteps: {
        label: '選び方',
        options: {
          documents: '書類',
          interview: '面接',
          test: '実技や筆記',
          'trial-work': 'お試し勤務',
          visit: '職場見学',
        },
      },
      screeningQuestions: { label: '聞きたいこと', help: '仕事の力に関わることだけを書きます。' },
      employerName: { label: '雇い主の名前' },
      employerAddress: { label: '雇い主の住所', help: '建物名・階・部屋番号まで。' },
      contact: { label: '連絡先', help: '電話番号、メールアドレス、問い合わせフォームのどれか。' },
    },
    profile: {
      wantToDo: { label: 'やりたいこと', help: '例：子どもが好きで、週3日、9時半から14時まで働きたい。' },
      occupations: { label: '希望する職種' },
      contractKinds: { label: '希望する雇われ方', options: contractKinds },
      minHourlyPay: { label: '1時間あたり、これより下は難しい' },
      telework: { label: '家で働きたい日がある' },
      sideJob: { label: 'ほかの仕事と掛け持ちしたい' },
      availability: { label: '働ける時間' },
      maxWeeklyHours: { label: '週に多くて何時間働きたいか' },
      permittedWeeklyHours: {
        label: '週の時間に決まりがあるとき、その時間',
        help: '理由は聞きません。引き合わせのときまで、だれにも見えません。',
      },
      earliestStart: { label: '働き始められる日' },
      place: { label: '住んでいるところ（丁目）', help: '通う時間を計るために使います。' },
      maxTravelMinutes: { label: '通う時間は何分まで' },
      canDo: { label: 'できること', help: '仕事でも、家や地域でのことでも。' },
      skills: {
        label: '技能',
        parts: { skill: { label: '技能' }, level: { label: '程度', help: skillLevels } },
      },
      experience: {
        label: '経験',
        parts: { occupation: { label: '職種' }, level: { label: '長さ', help: experienceLevels } },
      },
      licences: { label: '資格・免許', help: 'ないときは「なし」のまま保存してください。' },
      languageTasks: { label: '日本語でできること', parts: languageParts },
      needs: {
        label: '必要な配慮',
        help: '理由は要りません。応えられる職場だけが候補になり、内容は引き合わせまで見えません。',
      },
      rechallenge: { label: '再び挑戦する人を歓迎する職場に知らせてよい' },
    },
  },
  criteria,
  gate: {
    ...gateWords.ja,
    ...fairWords.ja,
    'term-too-long': '有期の契約は、ふつう3年（36か月）までです（専門の仕事や60歳以上の人は5年まで）。',
    'agency-unclear': '「派遣」なのか、直接雇うのかが、二つの欄で合っていません。',
    'regular-but-fixed': '「正社員」で期間の定めがあると、誤解されやすくなります。ご確認ください。',
    'more-hours-than-shifts':
      '週に少なくとも{least}時間とありますが、仕事のある時間は合わせて{possible}時間です。',
    'week-too-long': '週{most}時間は、法律の上限（週40時間、特例でも44時間）を超えています。',
    'week-long': '週40時間を超えられるのは、10人未満の商店・医療・接客などの特例だけです。',
    'break-too-short': '{longest}時間の勤務には、{due}分以上の休憩が要ります。',
    'below-minimum-wage': '1時間あたり{hourly}円は、東京都の最低賃金{wage}円（{since}から）に足りません。',
    'hourly-does-not-agree': '「{field}」は{stated}円とありますが、計算では{reckoned}円です。',
    'fixed-overtime-excess': '固定の残業代があるときは、超えた分を別に払うことを書いてください。',
    'fixed-overtime-too-low': '{hours}時間の残業なら、固定残業代は{least}円以上が要ります（2割5分増し）。',
    'no-accident-insurance': '労災保険は、一人でも雇えば入ります。保険の欄に加えてください。',
    'insurance-contradicts': '保険の欄で「なし」とほかの保険が一緒に選ばれています。',
    'employment-insurance-due': '週20時間以上なら、ふつう雇用保険に入ります。',
    'social-insurance-due': '週30時間以上なら、ふつう健康保険と厚生年金に入ります。',
    'contact-not-reachable':
      '連絡先には、電話番号・メールアドレス・問い合わせフォームのどれかを書いてください。',
    'age-limit-without-reason':
      '年齢は、法律の決めた6つの理由のどれかがあるときだけ限れます。理由の番号を選ぶか、年齢を外してください。',
    'age-reason-without-limit': '年齢を限る理由がありますが、年齢が書かれていません。',
    'age-needs-open-ended': 'この理由（{code}）で年齢を限れるのは、期間の定めがないときだけです。',
    'age-no-lower-limit': 'この理由（{code}）では、年齢の下限は決められません。',
    'age-no-upper-limit': 'この理由（{code}）で60歳以上を募るときは、年齢の上限は決められません。',
    'age-no-experience': 'この理由（{code}）では、経験を求められません。',
    'age-band': 'この理由（{code}）では、30歳から49歳のうち5歳から10歳の幅で限ります。',
  },
  trials: {
    visit: '職場見学',
    'half-day': '半日のお試し',
    'trial-day': '一日のお試し（賃金あり）',
    internship: '体験（数日から数週間）',
  },
  outcomes: {
    hired: '採用',
    'hired-after-trial': 'お試しのあと採用',
    'hired-elsewhere': 'ほかの仕事が決まった',
  },
} satisfies WordsOf<JobOpening, JobSeeker>;
