import { parseSlot } from '@musubi/matching';
import { JobOpening } from '@musubi/programmes';
import { accommodations, languageTasks } from '@musubi/vocabulary';
import type { Dice } from './dice.ts';
import { Weighted } from './dice.ts';
import type { Fields } from './fields.ts';
import { codesOf, dayAfter, lognormal, withGaps } from './fields.ts';
import type { Person } from './person.ts';
import { drawRequired, wantedSkills, withLevels } from './person.ts';
import { drawFree, drawShifts } from './week.ts';
import type { Trade, World } from './world.ts';
import { drawPlace, drawText, labelsOf } from './world.ts';

/** Minimum wage of Tokyo from 2025-10-03, yen an hour. */
const MINIMUM_WAGE = 1226;
const CONTRACTS = codesOf(JobOpening, 'contractKind');
const CONTRACT = Weighted.of(
  CONTRACTS.map((code) => [code, code === 'part-time' ? 6 : code === 'regular' ? 3 : 1]),
);
/** Required level of a language task, of five (performance study, section 2: most ask for the middle). */
const LEVELS = Weighted.of([
  ['A1', 15],
  ['A2', 20],
  ['B1', 30],
  ['B2', 25],
  ['C1', 10],
]);

export const drawOpening = (world: World, dice: Dice): Fields => {
  const trade = world.trades.draw(dice);
  const skills = wantedSkills(world, dice, trade);
  const shifts = drawShifts(dice);
  const hours = hoursOf(shifts);
  const least = Math.max(1, Math.min(40, Math.floor(hours * (0.3 + 0.4 * dice.next()))));
  const startFrom = dice.between(0, 60);
  return withGaps(
    {
      occupation: trade.occupations.draw(dice),
      duties: drawText(
        world,
        dice,
        labelsOf(
          trade,
          dice,
          skills.map(({ skill }) => skill),
        ),
      ),
      place: drawPlace(world, dice),
      fullyRemote: dice.chance(0.04),
      telework: dice.chance(0.2),
      contractKind: CONTRACT.draw(dice),
      startFrom: dayAfter(startFrom),
      startBy: dayAfter(startFrom + dice.between(7, 90)),
      shifts,
      weeklyHoursFrom: least,
      weeklyHoursTo: Math.min(48, least + dice.between(0, 12)),
      ...payOf(trade, dice),
      requiredLicences: drawRequired(trade, dice, 0.15, 0.5),
      welcomeLicences: [world.licences.draw(dice)],
      skills,
      experience: experienceOf([trade], dice),
      languageTasks: tasksOf(dice, dice.between(0, 3), LEVELS),
      offers: dice.some(accommodations.codes, dice.between(4, 24)),
      sideJobWelcome: dice.chance(0.4),
      welcomesRechallenge: dice.chance(0.3),
    },
    dice,
    ['startFrom', 'startBy'],
  );
};

export const drawJobSeeker = (world: World, dice: Dice, person: Person): Fields =>
  withGaps(
    {
      wantToDo: drawText(world, dice, labelsOf(dice.pick(person.trades), dice, person.skills)),
      occupations: [...new Set(person.trades.map((trade) => trade.occupations.draw(dice)))],
      contractKinds: dice.some(CONTRACTS, dice.between(2, 4)),
      minHourlyPay: wageFloor(dice.pick(person.trades), dice),
      telework: dice.chance(0.3),
      sideJob: dice.chance(0.2),
      availability: drawFree(dice),
      maxWeeklyHours: dice.between(8, 40),
      permittedWeeklyHours: dice.chance(0.05) ? 28 : undefined,
      earliestStart: dayAfter(dice.between(0, 120)),
      place: person.place,
      maxTravelMinutes: person.minutes,
      skills: withLevels(person.skills, dice),
      experience: experienceOf(person.trades, dice),
      licences: person.licences,
      languageTasks: tasksOf(dice, dice.between(3, 6), dice.chance(0.92) ? FLUENT : LEVELS),
      needs: dice.chance(0.1) ? dice.some(accommodations.codes, dice.between(1, 2)) : [],
      rechallenge: dice.chance(0.1),
    },
    dice,
  );

const FLUENT = Weighted.of([['C1', 1]]);

const tasksOf = (dice: Dice, count: number, levels: Weighted<string>) =>
  dice.some(languageTasks.codes, count).map((task) => ({ task, level: levels.draw(dice) }));

const experienceOf = (trades: readonly Trade[], dice: Dice) =>
  [...new Set(trades.map((trade) => trade.occupations.draw(dice)))].map((occupation) => ({
    occupation,
    level: dice.between(1, 4),
  }));

const hoursOf = (slots: readonly string[]): number =>
  slots.map(parseSlot).reduce((sum, slot) => sum + (slot === undefined ? 0 : (slot.end - slot.start) / 2), 0);

/** Lognormal above the minimum wage, with the effect of the line of work (performance study, section 2). */
const wageFloor = (trade: Trade, dice: Dice): number =>
  Math.max(MINIMUM_WAGE, lognormal(dice, MINIMUM_WAGE * trade.pay * Math.exp(0.1), 0.22, 10));

const payOf = (trade: Trade, dice: Dice): Fields => {
  const low = Math.max(MINIMUM_WAGE, lognormal(dice, MINIMUM_WAGE * trade.pay * Math.exp(0.12), 0.22, 10));
  const high = low + 10 * dice.between(0, 60);
  return { payKind: 'hour', payMin: low, payMax: high, hourlyMin: low, hourlyMax: high };
};
