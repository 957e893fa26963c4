import { programmeOf } from '@musubi/programmes';
import { accommodations, spokenLanguages, themes } from '@musubi/vocabulary';
import type { Dice } from './dice.ts';
import { Weighted, byRank } from './dice.ts';
import type { Fields } from './fields.ts';
import { codesOf, withGaps } from './fields.ts';
import type { Person } from './person.ts';
import { wantedSkills, withLevels } from './person.ts';
import { drawCalendar } from './week.ts';
import type { World } from './world.ts';
import { drawPlace, drawText, labelsOf } from './world.ts';

const choices = (side: 'listing' | 'profile', name: string): readonly string[] => {
  const programme = programmeOf('skill-donation');
  if (programme === undefined) throw new Error('the skill donation is gone');
  return codesOf(programme[side], name);
};

const THEMES = byRank(themes.codes, 0.5);
const REWARDS = choices('listing', 'reward');
const REWARD = Weighted.of(
  REWARDS.map((code) => [code, code === 'thanks' ? 5 : code === 'expenses' ? 3 : 1]),
);
const RHYTHMS = choices('listing', 'rhythm');
const FOREIGN = byRank(spokenLanguages.codes.filter((code) => code !== 'ja'));

export const drawRequest = (world: World, dice: Dice): Fields => {
  const trade = world.trades.draw(dice);
  const skills = wantedSkills(world, dice, trade);
  const theme = THEMES.draw(dice);
  return withGaps(
    {
      theme,
      task: drawText(world, dice, [
        themes.label(theme, 'ja'),
        ...labelsOf(
          trade,
          dice,
          skills.map(({ skill }) => skill),
        ),
      ]),
      skills,
      languages: ['ja', ...(dice.chance(0.12) ? [FOREIGN.draw(dice)] : [])],
      rhythm: dice.pick(RHYTHMS),
      times: drawCalendar(dice, 0.2),
      hoursPerMonth: dice.between(1, 12),
      place: drawPlace(world, dice),
      remote: dice.chance(0.15),
      reward: REWARD.draw(dice),
      touchesChildren: dice.chance(0.3),
      offers: dice.some(accommodations.codes, dice.between(4, 24)),
    },
    dice,
  );
};

export const drawDonor = (world: World, dice: Dice, person: Person): Fields => {
  const wished = [...new Set(Array.from({ length: dice.between(1, 4) }, () => THEMES.draw(dice)))];
  return withGaps(
    {
      wantToDo: drawText(world, dice, [
        ...wished.map((theme) => themes.label(theme, 'ja')),
        ...labelsOf(dice.pick(person.trades), dice, person.skills),
      ]),
      themes: wished,
      rhythms: dice.chance(0.6) ? RHYTHMS : [dice.pick(RHYTHMS)],
      rewards: dice.some(REWARDS, dice.between(2, 4)),
      skills: withLevels(person.skills, dice),
      languages: ['ja', ...(dice.chance(0.3) ? [FOREIGN.draw(dice)] : [])],
      calendar: drawCalendar(dice, 0.35),
      hoursPerMonth: dice.between(1, 16),
      place: person.place,
      maxTravelMinutes: person.minutes,
      childRules: dice.chance(0.7),
      needs: dice.chance(0.1) ? dice.some(accommodations.codes, dice.between(1, 2)) : [],
    },
    dice,
  );
};
