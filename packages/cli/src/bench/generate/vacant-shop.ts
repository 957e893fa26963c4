import { VacantUnit } from '@musubi/programmes';
import { tradeOf, townOf, trades, zones } from '@musubi/vocabulary';
import type { Dice } from './dice.ts';
import { byRank } from './dice.ts';
import type { Fields } from './fields.ts';
import { codesOf, dayAfter, lognormal, withGaps } from './fields.ts';
import type { Person } from './person.ts';
import type { World } from './world.ts';
import { drawPlace, drawText } from './world.ts';

const FITTINGS = codesOf(VacantUnit, 'fittings');
const LEASES = codesOf(VacantUnit, 'leaseKinds');
const WANTED = byRank(trades.codes, 0.5);
const ZONES = byRank([...zones.codes].reverse(), 0.5);

const labelOf = (trade: string): string => trades.label(trade, 'ja');

export const drawUnit = (world: World, dice: Dice): Fields => {
  const area = lognormal(dice, 45, 0.5, 1);
  const rent = lognormal(dice, area * 3800, 0.3, 1000);
  const from = dice.between(0, 120);
  const wished = [...new Set(Array.from({ length: dice.between(1, 3) }, () => WANTED.draw(dice)))];
  return withGaps(
    {
      town: townOf(drawPlace(world, dice))?.code,
      floor: dice.pick([-1, 1, 1, 1, 2, 2, 3]),
      area,
      frontage: dice.between(18, 90) * 100,
      zone: ZONES.draw(dice),
      previousTrade: WANTED.draw(dice),
      fittings: dice.some(FITTINGS, dice.between(2, 12)),
      heavyCooking: dice.chance(0.45),
      gasUnits: dice.pick([0, 4, 6, 10, 16]),
      electricKva: dice.pick([4, 6, 10, 15, 30]),
      waterPipe: dice.pick([13, 20, 25, 40]),
      duct: dice.chance(0.5),
      rent,
      initialCost: rent * dice.between(4, 12) + dice.pick([0, 500_000, 1_500_000]),
      leaseKinds: dice.some(LEASES, dice.between(1, 2)),
      availableFrom: dayAfter(from),
      availableUntil: dayAfter(from + dice.between(30, 240)),
      trialDays: dice.pick([0, 0, 7, 14, 30]),
      wishedTrades: wished,
      refusedTrades: dice.chance(0.4) ? dice.some(trades.codes, dice.between(1, 8)) : [],
      closingHourMax: dice.between(19, 28),
      experienceHoped: dice.between(0, 6),
      stayHoped: dice.between(12, 120),
      ownerWish: drawText(world, dice, wished.map(labelOf)),
    },
    dice,
    ['availableFrom', 'availableUntil'],
  );
};

export const drawTenant = (world: World, dice: Dice, person: Person): Fields => {
  const trade = WANTED.draw(dice);
  const needs = tradeOf(trade);
  const least = lognormal(dice, needs?.typicalArea.from ?? 20, 0.3, 1);
  const from = dice.between(0, 150);
  return withGaps(
    {
      trade,
      story: drawText(world, dice, [labelOf(trade), labelOf(WANTED.draw(dice))]),
      experienceYears: dice.between(0, 20),
      closingHour: dice.between(17, 26),
      towns: townsWished(world, dice, person.place),
      place: person.place,
      maxTravelMinutes: person.minutes,
      areaMin: least,
      areaMax: least + dice.between(20, 120),
      floorMin: dice.pick([-1, 1, 1]),
      floorMax: dice.between(1, 3),
      frontageMin: dice.between(10, 40) * 100,
      fittingsWished: dice.some(FITTINGS, dice.between(1, 5)),
      heavyCookingNeeded: needs?.heavyCooking ?? false,
      ductNeeded: needs?.duct ?? false,
      gasNeeded: needs?.gas === true ? dice.pick([4, 6, 10]) : 0,
      electricNeeded: needs?.power === true ? dice.pick([10, 15, 30]) : 4,
      waterNeeded: needs?.water === true ? 20 : 13,
      rentMax: lognormal(dice, 210_000, 0.5, 10_000),
      initialMax: lognormal(dice, 2_200_000, 0.6, 100_000),
      startFrom: dayAfter(from),
      startBy: dayAfter(from + dice.between(30, 300)),
      leaseKinds: dice.some(LEASES, dice.between(1, 2)),
      stayMonths: dice.between(6, 180),
      trialDaysWished: dice.pick([0, 0, 7, 14]),
    },
    dice,
    ['startFrom', 'startBy'],
  );
};

/** The own town and some more, as many as a third of the ward. */
const townsWished = (world: World, dice: Dice, home: string): string[] => {
  const places = [home, ...Array.from({ length: dice.between(8, 40) }, () => drawPlace(world, dice))];
  return [...new Set(places.map((place) => townOf(place)?.code ?? place))];
};
