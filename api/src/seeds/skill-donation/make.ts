import { townOf } from '@musubi/vocabulary';
import type { Dice } from '../dice.ts';
import type { SeedOrganisation } from '../plan.ts';

interface Help {
  readonly title: string;
  readonly theme: string;
  readonly task: string;
  readonly skills: readonly string[];
  readonly times: readonly string[];
  readonly children?: true;
  readonly remote?: true;
}

// prettier-ignore
const HELPS: readonly Help[] = [
  { title: '小学生の宿題を見てくれる人', theme: 'learning-support', task: '放課後、小学生の宿題の声かけと丸つけ。勉強が苦手な子のそばにいてください。', skills: ['primary-tutoring', 'maths-teaching'], times: ['mon-afternoon', 'wed-afternoon', 'fri-afternoon'], children: true },
  { title: 'こども食堂の調理と片付け', theme: 'childrens-meals', task: '月2回、40食分の調理、配膳、片付け。', skills: ['bulk-cooking', 'food-prep', 'childrens-cafeteria'], times: ['sat-morning', 'sat-afternoon'], children: true },
  { title: 'スマホの使い方を教えるサロン', theme: 'digital-help', task: 'お年寄りのスマホの困りごとを一緒に解きます。写真の送り方、予約の仕方など。', skills: ['smartphone-help', 'online-procedures-help', 'scam-prevention'], times: ['tue-morning', 'thu-morning'] },
  { title: '商店街のちらしと写真', theme: 'public-relations', task: '季節の売り出しのちらし作りと、店の写真の撮影。', skills: ['flyer-design', 'photography', 'social-media'], times: ['sat-afternoon', 'sun-afternoon'], remote: true },
  { title: 'NPOの会計の手伝い', theme: 'npo-office', task: '月に一度、領収書の整理と帳簿の入力。', skills: ['npo-accounting', 'bookkeeping', 'spreadsheets'], times: ['mon-evening', 'wed-evening'], remote: true },
  { title: '花壇の手入れと水やり', theme: 'greenery', task: '駅前の花壇の植え替え、草取り、水やり。', skills: ['flower-bed-care', 'weeding'], times: ['sat-morning', 'sun-morning', 'wed-morning'] },
  { title: '日本語で話す会の聞き手', theme: 'multicultural', task: '外国から来た人と、やさしい日本語でおしゃべりをします。', skills: ['plain-japanese', 'japanese-teaching', 'english-conversation'], times: ['sun-afternoon', 'sat-afternoon'] },
  { title: 'お祭りの設営と受付', theme: 'culture-tradition', task: 'テントと机の設営、受付、片付け。', skills: ['event-set-up', 'event-hosting', 'festival-mikoshi'], times: ['sat-morning', 'sat-afternoon', 'sun-morning'] },
  { title: '絵本の読み聞かせ', theme: 'reading', task: '図書室で月2回、幼児に絵本を読みます。', skills: ['picture-book-reading', 'play-leading'], times: ['wed-morning', 'fri-morning'], children: true },
  { title: 'おもちゃと自転車の修理会', theme: 'repair', task: '月に一度の修理会で、おもちゃと自転車を直します。', skills: ['toy-repair', 'bicycle-repair', 'appliance-repair'], times: ['sun-morning', 'sun-afternoon'] },
  { title: '一人暮らしのお年寄りの話し相手', theme: 'older-people', task: '週に一度お宅を訪ね、お茶を飲みながら話を聞きます。', skills: ['companionship', 'consultation-listening'], times: ['tue-afternoon', 'thu-afternoon'] },
  { title: '体操教室の手伝い', theme: 'health', task: '公園での体操の準備、見守り、声かけ。', skills: ['frailty-prevention', 'first-aid-aed'], times: ['mon-morning', 'thu-morning'] },
  { title: '創業したての店の相談相手', theme: 'small-business', task: '開店一年目の店主の話を聞き、帳簿と宣伝の相談にのります。', skills: ['startup-support', 'mentoring', 'cash-flow'], times: ['tue-evening', 'fri-evening'], remote: true },
  { title: '防災訓練の運営', theme: 'disaster', task: '町会の防災訓練の進行、炊き出し、資機材の確認。', skills: ['disaster-drills', 'emergency-cooking'], times: ['sun-morning'] },
];

export const PARTS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].flatMap((day) =>
  ['morning', 'afternoon', 'evening'].map((part) => `${day}-${part}`),
);

export const helper = (dice: Dice, place: string): Pick<SeedOrganisation, 'name' | 'kind'> => ({
  name: dice
    .pick(['NPO法人 {t}ひろば', '{t}町会', '{t}商店街振興組合', '{t}こども食堂', '{t}まちづくりの会'])
    .replace('{t}', townOf(place)?.code ?? '世田谷'),
  kind: 'npo',
});

export const makeRequest = (dice: Dice, place: string): { statement: object; capacity: number } => {
  const help = dice.pick(HELPS);
  const peopleNeeded = dice.whole(1, 5);
  const statement = {
    title: help.title,
    theme: help.theme,
    task: help.task,
    skills: dice
      .some(help.skills, dice.whole(1, help.skills.length))
      .map((skill) => ({ skill, level: dice.whole(1, 3), importance: dice.whole(1, 3) })),
    peopleNeeded,
    rhythm: dice.chance(0.75) ? 'recurring' : 'once',
    times: dice.some(help.times, dice.whole(1, help.times.length)).map((code) => ({ code, level: 1 })),
    hoursPerMonth: dice.whole(2, 8),
    place,
    ...(help.remote ? { remote: dice.chance(0.5) } : {}),
    reward: dice.pick(['thanks', 'thanks', 'expenses', 'points']),
    insured: true,
    mayDecline: true,
    supervision: dice.pick(['own-way', 'guided']),
    fixedHours: false,
    sameAsStaff: false,
    touchesChildren: help.children === true,
    ...(help.children ? { twoAdults: true, childSafety: 'accredited' } : {}),
    offers: dice.some(
      ['sitting-work', 'breaks-when-needed', 'simple-japanese', 'step-free', 'trial-first'],
      3,
    ),
    beginnersWelcome: true,
  };
  return { statement, capacity: peopleNeeded };
};

export const makeDonor = (dice: Dice, place: string): object => {
  const helps = dice.some(HELPS, dice.whole(1, 3));
  const skills = [...new Set(helps.flatMap((help) => help.skills))];
  const hoped = new Set(helps.flatMap((help) => help.times));
  return {
    wantToDo: dice.pick([
      '退職して時間ができました。近くで役に立ちたいです。',
      '子どもが好きです。土曜なら毎週動けます。',
      '仕事で覚えたことを町の人に使ってほしいです。',
      '引っ越してきたばかり。顔見知りを増やしたいです。',
    ]),
    themes: [...new Set(helps.map((help) => help.theme))],
    rhythms: dice.chance(0.6) ? ['once', 'recurring'] : [dice.pick(['once', 'recurring'])],
    rewards: ['thanks', 'expenses', 'points'],
    skills: skills.map((skill) => ({ skill, level: dice.whole(1, 4) })),
    calendar: PARTS.filter((part) => dice.chance(hoped.has(part) ? 0.8 : 0.15)).map((code) => ({
      code,
      level: dice.whole(1, 2),
    })),
    hoursPerMonth: dice.whole(2, 16),
    place,
    maxTravelMinutes: dice.pick([15, 20, 30, 40]),
    childRules: dice.chance(0.8),
    ...(dice.chance(0.1) ? { needs: ['sitting-work'] } : {}),
  };
};
