import { number, HOURS, PEOPLE, YEN } from '../intake/amounts.ts';
import type { Reader, ReadersOf, Said } from '../intake/said.ts';
import { spanOf } from '../intake/said.ts';
import { byDay, calendarSaid, onDay } from '../intake/time.ts';
import { firstNamed, named, placeSaid, skillsAsked, skillsSaid } from '../intake/vocabulary.ts';
import { choice, choices, either, first, flag } from '../intake/words.ts';
import { travelMinutes } from '../intake/travel.ts';
import type { HelpRequest } from './listing.ts';
import type { SkillDonor } from './profile.ts';

const RHYTHM = {
  once: /[1一]\s?(?:回|日|度)(?:だけ|限り|のみ|きり)|単発|当日のみ/,
  recurring:
    /毎(?:週|月|日)|(?<![0-9])月(?:に)?\s?[0-9](?:~[0-9])?\s?回|(?<![0-9])月に\s?[0-9]\s?日|週(?:に)?\s?[0-9](?:~[0-9])?\s?(?:回|日)|定期(?:的)?|隔週|継続/,
};
const REWARD_WORDS = {
  thanks: /ボランティア|無償|無料で|お金は(?:いら|いり|結構)|お礼|謝礼/,
  expenses: /交通費|実費/,
  points: /ポイント/,
  paid: /有償|有料/,
};

const MONTHLY_TIMES = /(?<![0-9])月(?:に)?\s?([0-9]{1,2})\s?回/u;
const EACH_TIME = /(?<!月|月に|週|週に)\s([0-9]{1,2})\s?時間|[、で1回]([0-9]{1,2})\s?時間/u;

/** 月に2回、2時間: four hours a month. */
const timesByHours: Reader = (said: Said) => {
  const [times, hours] = [first(said, MONTHLY_TIMES), first(said, EACH_TIME)];
  if (!times || !hours) return undefined;
  return {
    value: Number(times[1]) * Number(hours[1] ?? hours[2]),
    spans: [spanOf(said, times), spanOf(said, hours)],
  };
};
const monthlyHours = either(number(/(?<![0-9])月(?:に)?(?!\s?[0-9]+\s?(?:回|日|月))/, HOURS), timesByHours);

const listing: ReadersOf<HelpRequest> = {
  theme: firstNamed('themes'),
  skills: skillsAsked,
  languages: named('spokenLanguages'),
  peopleNeeded: number(undefined, PEOPLE),
  rhythm: choice(RHYTHM),
  times: calendarSaid,
  hoursPerMonth: monthlyHours,
  from: onDay,
  until: byDay,
  place: placeSaid,
  remote: flag(/オンライン|リモート|在宅/),
  reward: choice(REWARD_WORDS),
  rewardYen: number(/謝礼|お礼|報酬|謝金|薄謝/, YEN),
  touchesChildren: flag(/子ども|子供|こども|小学生|中学生|児童|園児|幼児|放課後/),
  offers: named('accommodations'),
  beginnersWelcome: flag(
    /(?:初心者|未経験|経験(?:は)?(?:不問|なし)|はじめての方)(?:も|でも|の方も)?(?:歓迎|ok|可|大丈夫|大歓迎)|初心者でも/,
  ),
};

const profile: ReadersOf<SkillDonor> = {
  themes: named('themes'),
  rhythms: choices(RHYTHM),
  rewards: choices(REWARD_WORDS),
  skills: skillsSaid,
  languages: named('spokenLanguages'),
  calendar: calendarSaid,
  hoursPerMonth: monthlyHours,
  place: placeSaid,
  maxTravelMinutes: travelMinutes,
};

export const intake = { listing, profile };
