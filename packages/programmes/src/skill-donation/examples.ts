import { HelpRequest } from './listing.ts';
import { SkillDonor } from './profile.ts';

const listing = Object.assign(new HelpRequest(), {
  title: '商店街のスマホ相談会',
  theme: 'digital-help',
  task: '月に二回、商店街の休憩所で、高齢の方のスマホの困りごとを一緒に見てください。電話帳、写真、地図の使い方が中心です。',
  skills: [{ skill: 'smartphone-help', level: 3, importance: 3 }],
  peopleNeeded: 3,
  rhythm: 'recurring',
  times: [{ code: 'sat-afternoon', level: 1 }],
  hoursPerMonth: 4,
  from: '2026-06-06',
  place: '松原二丁目',
  remote: false,
  meetingPoint: '商店街の休憩所（改札を出て右）',
  reward: 'expenses',
  insured: true,
  mayDecline: true,
  supervision: 'guided',
  fixedHours: false,
  sameAsStaff: false,
  touchesChildren: false,
  offers: ['sitting-work', 'step-free', 'breaks-when-needed', 'trial-first'],
  beginnersWelcome: true,
  message: 'はじめの一回は、見ているだけでもかまいません。',
});

const profile = Object.assign(new SkillDonor(), {
  wantToDo: '長く通信の仕事をしてきました。スマホで困っている高齢の方の相談に乗りたいです。',
  themes: ['digital-help', 'older-people'],
  rhythms: ['recurring', 'once'],
  rewards: ['thanks', 'expenses', 'points'],
  skills: [
    { skill: 'smartphone-help', level: 4 },
    { skill: 'pc-basics-help', level: 3 },
  ],
  languages: ['ja'],
  calendar: [
    { code: 'wed-morning', level: 1 },
    { code: 'sat-afternoon', level: 2 },
  ],
  hoursPerMonth: 8,
  place: '赤堤四丁目',
  maxTravelMinutes: 30,
  needs: ['sitting-work'],
});

export const examples = { listing, profile };
