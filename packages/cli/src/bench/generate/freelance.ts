import { Brief } from '@musubi/programmes';
import type { Dice } from './dice.ts';
import type { Fields } from './fields.ts';
import { codesOf, dayAfter, lognormal, withGaps } from './fields.ts';
import type { Person } from './person.ts';
import { drawRequired, wantedSkills, withLevels } from './person.ts';
import type { World } from './world.ts';
import { drawPlace, drawText, labelsOf } from './world.ts';

const TIES = codesOf(Brief, 'tiesWished');
const LENGTHS = codesOf(Brief, 'length');
const RIGHTS = codesOf(Brief, 'rights');

export const drawBrief = (world: World, dice: Dice): Fields => {
  const trade = world.trades.draw(dice);
  const skills = wantedSkills(world, dice, trade);
  const startFrom = dice.between(0, 90);
  return withGaps(
    {
      occupation: trade.occupations.draw(dice),
      scope: drawText(
        world,
        dice,
        labelsOf(
          trade,
          dice,
          skills.map(({ skill }) => skill),
        ),
      ),
      skills,
      requiredLicences: drawRequired(trade, dice, 0.05, 0.4),
      experienceHoped: dice.between(0, 10),
      referencesHoped: dice.between(0, 8),
      tiesWished: dice.some(TIES, dice.between(1, 3)),
      budgetMax: lognormal(dice, 250_000 * trade.pay, 0.6, 10_000),
      hourlyMax: lognormal(dice, 3600 * trade.pay, 0.35, 100),
      dailyMax: lognormal(dice, 27_000 * trade.pay, 0.35, 1000),
      paymentDays: dice.pick([15, 30, 30, 45, 60]),
      startFrom: dayAfter(startFrom),
      endBy: dayAfter(startFrom + dice.between(14, 200)),
      length: dice.pick(LENGTHS),
      hoursPerWeek: dice.between(4, 40),
      place: drawPlace(world, dice),
      remote: dice.chance(0.35),
      visitsPerMonth: dice.between(0, 8),
      rights: dice.pick(RIGHTS),
    },
    dice,
    ['startFrom', 'endBy'],
  );
};

export const drawProfessional = (world: World, dice: Dice, person: Person): Fields => {
  const trade = dice.pick(person.trades);
  const from = dice.between(0, 120);
  return withGaps(
    {
      occupations: [...new Set(person.trades.map((one) => one.occupations.draw(dice)))],
      story: drawText(world, dice, labelsOf(trade, dice, person.skills)),
      skills: withLevels(person.skills, dice),
      licences: person.licences,
      experienceYears: dice.between(0, 25),
      references: dice.between(0, 12),
      hourlyFloor: lognormal(dice, 2600 * trade.pay, 0.35, 100),
      dailyFloor: lognormal(dice, 20_000 * trade.pay, 0.35, 1000),
      orderFloor: lognormal(dice, 110_000 * trade.pay, 0.7, 10_000),
      orderWished: lognormal(dice, 240_000 * trade.pay, 0.6, 10_000),
      paymentDaysWished: dice.pick([15, 30, 60]),
      rights: dice.some(RIGHTS, dice.between(1, 2)),
      hoursPerWeek: dice.between(5, 40),
      availableFrom: dayAfter(from),
      availableUntil: dayAfter(from + dice.between(60, 365)),
      lengths: dice.some(LENGTHS, dice.between(1, 2)),
      place: person.place,
      maxTravelMinutes: person.minutes,
      remoteWished: dice.chance(0.5),
      visitsPerMonthMax: dice.between(0, 12),
      ties: dice.some(TIES, dice.between(1, 3)),
    },
    dice,
    ['availableFrom', 'availableUntil'],
  );
};
