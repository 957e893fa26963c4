/** Weights of a side add up to this. */
const WHOLE = 100;
const STEPS = 60;

export interface Box {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/**
 * The nearest point (least squares) that keeps to its box and adds up to 100: every coordinate is moved by the same
 * amount, found by bisection, and cut to its box (Held, Wolfe, Crowder 1974).
 */
const project = (point: readonly number[], { low, high }: Box): number[] => {
  const moved = (by: number): number[] =>
    point.map((one, c) => clamp(one - by, low[c] ?? 0, high[c] ?? WHOLE));
  let [from, to] = [-WHOLE, WHOLE];
  for (let step = 0; step < STEPS; step++) {
    const middle = (from + to) / 2;
    const sum = moved(middle).reduce((total, one) => total + one, 0);
    if (sum > WHOLE) from = middle;
    else to = middle;
  }
  return moved((from + to) / 2);
};

/** Whole numbers that add up to 100, by largest remainder; among equal remainders the first criterion. */
const whole = (point: readonly number[], { high }: Box): number[] => {
  const floors = point.map((one) => Math.floor(one + 1e-9));
  const open = WHOLE - floors.reduce((sum, one) => sum + one, 0);
  const first = point
    .map((one, c) => ({ c, left: one - (floors[c] ?? 0) }))
    .filter(({ c }) => (floors[c] ?? 0) < (high[c] ?? WHOLE))
    .sort((a, b) => b.left - a.left || a.c - b.c)
    .slice(0, open);
  for (const { c } of first) floors[c] = (floors[c] ?? 0) + 1;
  return floors;
};

/** The nearest whole weights within the box. The box must hold at least one: present weights always are one. */
export const wholeWithin = (shares: readonly number[], box: Box): number[] =>
  whole(
    project(
      shares.map((share) => share * WHOLE),
      box,
    ),
    box,
  );
