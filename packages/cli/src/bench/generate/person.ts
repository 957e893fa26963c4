import type { Dice } from './dice.ts';
import { Weighted } from './dice.ts';
import type { Trade, World } from './world.ts';
import { drawPlace, drawSkills } from './world.ts';

/** What somebody is and has whatever they look for. */
export interface Person {
  readonly place: string;
  readonly minutes: number;
  readonly trades: readonly Trade[];
  readonly skills: readonly string[];
  readonly licences: readonly string[];
}

/** Longest way of 1, 2, 3, 4, 6 and 10 km (performance study, section 2), door to door in minutes. */
const REACH = Weighted.of([
  [15, 10],
  [22, 18],
  [26, 22],
  [30, 25],
  [38, 15],
  [55, 10],
]);

/** 3 to 12 skills, mostly 6 or 7. */
const SKILL_COUNT = Weighted.of([
  [3, 1],
  [4, 2],
  [5, 3],
  [6, 4],
  [7, 4],
  [8, 3],
  [9, 2],
  [10, 1.5],
  [11, 1],
  [12, 0.5],
]);

export const drawPerson = (world: World, dice: Dice): Person => {
  const trades = [...new Set(Array.from({ length: dice.between(1, 3) }, () => world.trades.draw(dice)))];
  return {
    place: drawPlace(world, dice),
    minutes: REACH.draw(dice),
    trades,
    skills: drawSkills(world, dice, trades, SKILL_COUNT.draw(dice), 0.7),
    licences: drawHeld(world, dice, trades),
  };
};

const drawHeld = (world: World, dice: Dice, trades: readonly Trade[]): string[] => {
  const held = new Set<string>();
  if (dice.chance(0.6)) held.add('driving-car');
  for (const licence of trades.flatMap(({ licences }) => licences)) if (dice.chance(0.4)) held.add(licence);
  if (dice.chance(0.15)) held.add(world.licences.draw(dice));
  return [...held];
};

/** Licences that a listing of one line of work asks for. */
export const drawRequired = (trade: Trade, dice: Dice, driving: number, own: number): string[] => [
  ...(dice.chance(driving) ? ['driving-car'] : []),
  ...trade.licences.filter(() => dice.chance(own)),
];

/** Skills with levels 1 to 4, mostly in the middle; importance only where somebody asks. */
export const withLevels = (codes: readonly string[], dice: Dice): { skill: string; level: number }[] =>
  codes.map((skill) => ({ skill, level: Math.max(1, Math.min(4, Math.round(2.5 + dice.normal()))) }));

export const wantedSkills = (world: World, dice: Dice, trade: Trade) =>
  withLevels(drawSkills(world, dice, [trade], dice.between(2, 8), 0.8), dice).map((skill) => ({
    ...skill,
    importance: dice.between(1, 3),
  }));
