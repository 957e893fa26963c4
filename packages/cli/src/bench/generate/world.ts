import {
  licences,
  metresBetween,
  occupationMiddleOf,
  occupationMiddles,
  occupations,
  placeList,
  skillGroups,
  skillList,
  skills,
  stationList,
} from '@musubi/vocabulary';
import { Dice, Weighted, byRank } from './dice.ts';

/** A line of work: a middle group of the occupations with what belongs to it in this made-up town. */
export interface Trade {
  readonly occupations: Weighted<string>;
  readonly skills: Weighted<string>;
  /** None or one. */
  readonly licences: readonly string[];
  /** Multiplies wages. */
  readonly pay: number;
}

/** What all statements of one made-up town have in common. */
export interface World {
  readonly trades: Weighted<Trade>;
  readonly skills: Weighted<string>;
  readonly licences: Weighted<string>;
  readonly nouns: Weighted<string>;
  readonly places: Places;
}

interface Places {
  readonly near: Weighted<Weighted<string>>;
  readonly all: readonly string[];
}

/** Spread of people around a station, in metres, and the share that lives around one (performance study, section 2). */
const SPREAD = 500;
const NEAR_STATIONS = 0.75;
/** Half of the lines of work ask for some licence, as in the study. */
const WITH_LICENCE = 0.55;
const GROUPS_OF_SKILLS = 3;

/** The town is the same for every size. */
export const worldOf = (seed: number): World => {
  const dice = new Dice(seed);
  const popular = dice.shuffled(skills.codes);
  const rank = new Map(popular.map((code, at) => [code, at]));
  const licencesByRank = dice.shuffled(licences.codes.filter((code) => code !== 'driving-car'));
  const trades = dice
    .shuffled(occupationMiddles.codes)
    .map((middle) => tradeOf(middle, rank, licencesByRank, dice));
  return {
    trades: byRank(trades, 0.7),
    skills: byRank(popular),
    licences: byRank(licencesByRank),
    nouns: byRank(dice.shuffled(nounsOf())),
    places: placesOf(dice),
  };
};

const tradeOf = (
  middle: string,
  rank: ReadonlyMap<string, number>,
  licencesByRank: readonly string[],
  dice: Dice,
): Trade => {
  const groups = dice.some(skillGroups.codes, GROUPS_OF_SKILLS);
  const own = skillList.filter(({ group }) => groups.includes(group)).map(({ code }) => code);
  return {
    occupations: byRank(
      dice.shuffled(occupations.codes.filter((code) => occupationMiddleOf(code) === middle)),
    ),
    skills: byRank(own.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))),
    licences: dice.chance(WITH_LICENCE) ? [dice.pick(licencesByRank)] : [],
    pay: Math.exp(0.18 * dice.normal()),
  };
};

/** Words for texts: names of occupations and skills. */
const nounsOf = (): readonly string[] => [
  ...occupations.codes.map((code) => occupations.label(code, 'ja')),
  ...skillList.map(({ ja }) => ja),
];

const placesOf = (dice: Dice): Places => {
  const around = dice.shuffled(stationList.filter(({ inWard }) => inWard)).map((station) => {
    const density = placeList.map((place) => Math.exp(-((metresBetween(place, station) / SPREAD) ** 2) / 2));
    return new Weighted(
      placeList.map(({ code }) => code),
      (index) => density[index]! + 1e-9,
    );
  });
  return { near: byRank(around, 0.5), all: placeList.map(({ code }) => code) };
};

export const drawPlace = ({ places }: World, dice: Dice): string =>
  dice.chance(NEAR_STATIONS) ? places.near.draw(dice).draw(dice) : dice.pick(places.all);

/** Different skills, `own` of them (a share) from the given lines of work and the rest from everywhere. */
export const drawSkills = (
  world: World,
  dice: Dice,
  trades: readonly Trade[],
  count: number,
  own: number,
): string[] => {
  const drawn = new Set<string>();
  for (let tries = 0; drawn.size < count && tries < 20 * count; tries++) {
    drawn.add((dice.chance(own) ? dice.pick(trades).skills : world.skills).draw(dice));
  }
  return [...drawn];
};

/** A short text: a sentence about each of the given nouns, and a few words of noise. */
export const drawText = (world: World, dice: Dice, nouns: readonly string[]): string => {
  const noise = Array.from({ length: dice.between(2, 4) }, () => world.nouns.draw(dice));
  const words = dice.shuffled([...new Set([...nouns, ...noise])]);
  const half = Math.ceil(words.length / 2);
  const [first, second] = [words.slice(0, half).join('と'), words.slice(half).join('、')];
  return dice.pick([
    `${first}をお願いします。${second}もあります。`,
    `${first}が得意です。${second}も続けたいです。`,
    `${first}の仕事。週に何日か、${second}。`,
  ]);
};

export const labelsOf = (trade: Trade, dice: Dice, chosen: readonly string[]): string[] => [
  occupations.label(trade.occupations.draw(dice), 'ja'),
  ...chosen.slice(0, 3).map((code) => skills.label(code, 'ja')),
];
