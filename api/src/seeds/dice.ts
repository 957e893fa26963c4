import { createHash } from 'node:crypto';

/** Deterministic chance: the same seed throws the same dice on every machine. */
export interface Dice {
  /** True with probability p. */
  chance(p: number): boolean;
  /** A whole number in [min, max]. */
  whole(min: number, max: number): number;
  pick<T>(list: readonly T[]): T;
  /** `count` different items, in the order of the list; fewer where the list is shorter. */
  some<T>(list: readonly T[], count: number): T[];
}

/** mulberry32, seeded by a text. */
export const diceOf = (seed: string): Dice => {
  let state = createHash('sha256').update(seed).digest().readUInt32LE(0);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(list: readonly T[]): T => {
    const found = list[whole(0, list.length - 1)];
    if (found === undefined) throw new RangeError('nothing to pick from');
    return found;
  };
  const some = <T>(list: readonly T[], count: number): T[] => {
    const keyed = list.map((item, at) => ({ item, at, key: next() })).sort((a, b) => a.key - b.key);
    return keyed
      .slice(0, count)
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  };
  return { chance: (p) => next() < p, whole, pick, some };
};

/** The same name gives the same UUID (version 8: made from a hash of ours). */
export const idOf = (name: string): string => {
  const hex = createHash('sha256').update(`musubi:${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
