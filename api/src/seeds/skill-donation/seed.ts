import type { ProgrammeSeed, Stories } from '../plan.ts';
import { helper, makeDonor, makeRequest } from './make.ts';

const HIROBA = {
  key: 'npo-hiroba',
  name: 'NPO法人 さんちゃひろば',
  kind: 'npo',
  address: '東京都世田谷区三軒茶屋二丁目15番8号',
  about: '土曜のこども食堂と、スマホのよろず相談。商店街の空きスペースで続けて九年。',
} as const;

const saturdayKitchen = {
  title: '土曜のこども食堂で、いっしょに料理する人',
  theme: 'childrens-meals',
  task: '月2回の土曜、こども食堂で40食分の料理、配膳、片付け。献立づくりから一緒に考えてくれる料理人だった方、歓迎です。',
  skills: [
    { skill: 'bulk-cooking', level: 2, importance: 3 },
    { skill: 'japanese-cooking', level: 2, importance: 2 },
    { skill: 'food-prep', level: 1, importance: 1 },
  ],
  peopleNeeded: 3,
  rhythm: 'recurring',
  times: [
    { code: 'sat-morning', level: 1 },
    { code: 'sat-afternoon', level: 1 },
  ],
  hoursPerMonth: 8,
  place: '三軒茶屋二丁目',
  reward: 'expenses',
  insured: true,
  mayDecline: true,
  supervision: 'guided',
  fixedHours: false,
  sameAsStaff: false,
  touchesChildren: true,
  twoAdults: true,
  childSafety: 'accredited',
  offers: ['sitting-work', 'breaks-when-needed', 'trial-first', 'step-free'],
  beginnersWelcome: true,
  message: 'まかないを囲んで終わります。一回だけの見学も歓迎です。',
};

const retiredChef = {
  wantToDo: '板前を四十年。夜の店はもう無理ですが、土曜の昼なら子どもたちに温かい料理を作れます。',
  themes: ['childrens-meals', 'school-visits'],
  rhythms: ['once', 'recurring'],
  rewards: ['thanks', 'expenses', 'points'],
  skills: [
    { skill: 'japanese-cooking', level: 4 },
    { skill: 'bulk-cooking', level: 3 },
    { skill: 'fish-filleting', level: 4 },
    { skill: 'cooking-teaching', level: 2 },
  ],
  calendar: [
    { code: 'sat-morning', level: 2 },
    { code: 'sat-afternoon', level: 2 },
    { code: 'wed-morning', level: 1 },
  ],
  hoursPerMonth: 10,
  place: '下馬二丁目',
  maxTravelMinutes: 30,
  childRules: true,
  needs: ['breaks-when-needed'],
};

const stories: Stories = {
  organisations: [HIROBA],
  listings: [
    {
      key: 'saturday-kitchen',
      organisation: HIROBA.key,
      programme: 'skill-donation',
      statement: saturdayKitchen,
      capacity: 3,
    },
  ],
  people: [{ key: 'donor', name: '松本 茂', email: 'donor@musubi.example' }],
  profiles: [
    {
      person: 'donor',
      programme: 'skill-donation',
      statement: retiredChef,
      invitable: true,
      wishPublished: true,
    },
  ],
};

export const skillDonationSeed: ProgrammeSeed = {
  programme: 'skill-donation',
  listingShare: 15,
  profileShare: 25,
  stories,
  organisation: helper,
  listing: (dice, place) => makeRequest(dice, place),
  profile: makeDonor,
};
