import { BusinessToHandOn, Successor } from '@musubi/programmes';
import { areaOf, areas, trades } from '@musubi/vocabulary';
import type { Dice } from './dice.ts';
import { byRank } from './dice.ts';
import type { Fields } from './fields.ts';
import { codesOf, dayAfter, withGaps } from './fields.ts';
import type { Person } from './person.ts';
import { drawRequired } from './person.ts';
import type { World } from './world.ts';
import { drawPlace, drawText } from './world.ts';

const ofListing = (name: string): readonly string[] => codesOf(BusinessToHandOn, name);
const ofProfile = (name: string): readonly string[] => codesOf(Successor, name);
const MAJORS = ofListing('major');
const SIZES = ofListing('staffBand');
const HANDED_ON = ofListing('handedOn');
const PRICES = ofListing('priceBand');
const TRIALS = ofListing('trialKinds');
const OWNERS_NAMES = ofListing('nameWish');
const OWNERS_STAFF = ofListing('staffWish');
const EXPERIENCE = ofListing('experienceHoped');
const TEAMS = ofProfile('teamLed');
const SUCCESSORS_NAMES = ofProfile('nameWish');
const SUCCESSORS_STAFF = ofProfile('staffWish');
const TRADES = byRank(trades.codes, 0.5);

const labelOf = (trade: string): string => trades.label(trade, 'ja');

export const drawBusiness = (world: World, dice: Dice): Fields => {
  const trade = TRADES.draw(dice);
  const place = drawPlace(world, dice);
  const from = dice.between(0, 300);
  return withGaps(
    {
      area: areaOf(place),
      major: dice.pick(MAJORS),
      staffBand: dice.pick(SIZES),
      trade,
      place,
      handedOn: dice.some(HANDED_ON, dice.between(2, 7)),
      priceBand: dice.pick(PRICES.slice(0, 6)),
      handoverMonths: dice.between(0, 24),
      handoverFrom: dayAfter(from),
      handoverBy: dayAfter(from + dice.between(90, 500)),
      trialPossible: dice.chance(0.6),
      trialKinds: dice.some(TRIALS, dice.between(1, 3)),
      nameWish: dice.pick(OWNERS_NAMES),
      staffWish: dice.pick(OWNERS_STAFF),
      experienceHoped: dice.pick(EXPERIENCE),
      requiredLicences: drawRequired(world.trades.draw(dice), dice, 0.05, 0.3),
      story: drawText(world, dice, [labelOf(trade), labelOf(TRADES.draw(dice))]),
    },
    dice,
    ['handoverFrom', 'handoverBy'],
  );
};

export const drawSuccessor = (world: World, dice: Dice, person: Person): Fields => {
  const wished = [...new Set(Array.from({ length: dice.between(1, 3) }, () => TRADES.draw(dice)))];
  const from = dice.between(0, 400);
  return withGaps(
    {
      majors: dice.some(MAJORS, dice.between(2, 6)),
      trades: wished,
      areas: dice.some(areas.codes, dice.between(2, 5)),
      staffBands: dice.some(SIZES, dice.between(1, 2)),
      handedOnWished: dice.some(HANDED_ON, dice.between(1, 4)),
      story: drawText(world, dice, wished.map(labelOf)),
      experienceLevel: dice.pick(EXPERIENCE),
      teamLed: dice.pick(TEAMS),
      licences: person.licences,
      fundsBand: dice.pick(PRICES),
      readyFrom: dayAfter(from),
      readyBy: dayAfter(from + dice.between(60, 600)),
      learningMonths: dice.between(0, 30),
      willingToTry: dice.chance(0.7),
      trialKinds: dice.some(TRIALS, dice.between(1, 3)),
      nameWish: dice.pick(SUCCESSORS_NAMES),
      staffWish: dice.pick(SUCCESSORS_STAFF),
      place: person.place,
      maxTravelMinutes: person.minutes,
    },
    dice,
    ['readyFrom', 'readyBy'],
  );
};
