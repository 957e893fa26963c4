import type { Class } from '@musubi/statements';
import { fieldsOf } from '@musubi/statements';
import type { Dice } from './dice.ts';

/** A statement as plain JSON. */
export type Fields = Readonly<Record<string, unknown>>;

/** How often somebody leaves a field out. */
const LEFT_OUT = 0.07;

/** The statement with some of its fields not stated, among them all of `together` at once (both ends of a window). */
export const withGaps = (fields: Fields, dice: Dice, together: readonly string[] = []): Fields => {
  const gone = dice.chance(LEFT_OUT) ? together : [];
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) => !dice.chance(LEFT_OUT) && value !== undefined && !gone.includes(name),
    ),
  );
};

/** The codes of a choice, as the statement class names them. */
export const codesOf = (type: Class, name: string): readonly string[] => {
  const field = fieldsOf(type).find((one) => one.name === name);
  const codes = field?.options ?? field?.codes?.codes;
  if (codes === undefined) throw new TypeError(`${type.name}.${name} has no codes`);
  return codes;
};

/** Whole days after 2026-12-01, as a day. */
export const dayAfter = (days: number): string =>
  new Date(Date.UTC(2026, 11, 1) + days * 86_400_000).toISOString().slice(0, 10);

/** Lognormal around `middle`, rounded down to `step`. */
export const lognormal = (dice: Dice, middle: number, spread: number, step: number): number =>
  Math.max(step, Math.floor((middle * Math.exp(spread * dice.normal())) / step) * step);
