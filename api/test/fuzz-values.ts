import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Mulberry32: the same seed gives the same calls, so that a failure can be run again. */
export const dice = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const BLNS = fileURLToPath(new URL('../../../shared/data/naughty-strings/blns.json', import.meta.url));

/** The Big List of Naughty Strings where the shared data are at hand. */
export const naughtyStrings = (): string[] => {
  if (existsSync(BLNS)) return JSON.parse(readFileSync(BLNS, 'utf8')) as string[];
  console.log('../shared/data/naughty-strings is not here: fuzzing with our own strings only');
  return [];
};

const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);
const nest = (levels: number): unknown => (levels === 0 ? {} : { a: nest(levels - 1) });

/** Texts that broke something somewhere. */
export const STRINGS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udfff',
  '\u202e',
  '\ufeff',
  '\u{e0041}',
  '%00',
  '%',
  '%zz',
  "' OR 1=1 --",
  "'; DROP TABLE account; --",
  '1); SELECT pg_sleep(5) --',
  '{{7*7}}',
  '${7*7}',
  '../../../etc/passwd',
  '\r\nSet-Cookie: a=b',
  'a'.repeat(5000),
  '𠮷'.repeat(300),
  'か\u3099',
  'NaN',
  'null',
  'undefined',
  'true',
  '-1',
  '0',
  '1e309',
  '9007199254740993',
  '99999999999999999999',
  '2147483648',
  '-2147483649',
  '0x10',
  '１２',
  '2026-02-30',
  '0000-00-00',
  '9999-12-31T23:59:59Z',
  'mon 24:00-00:00',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  'constructor',
  '__proto__',
  'toString',
  'employment',
  'succession',
  '太子堂四丁目',
  '<script>alert(1)</script>',
  'W10=',
  'WyJhIl0',
  'WzFd',
  'e30',
  'WyIyMDI2LTAxLTAxVDAwOjAwOjAwWiIsIngiXQ',
];

/** Values of every kind, for places where another kind belongs. */
export const VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  9_007_199_254_740_993,
  2_147_483_648,
  -2_147_483_649,
  [],
  [null],
  [[]],
  {},
  { length: 3 },
  { toString: 1 },
  { constructor: { prototype: {} } },
  deep(12),
  deep(400),
  nest(12),
  nest(400),
  Array.from({ length: 3000 }, (_, index) => index),
  ['a', 'a'],
  [{}],
  { id: '1' },
];
