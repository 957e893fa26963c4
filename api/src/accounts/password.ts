import { hash, verify } from '@node-rs/argon2';
import { lengthOf } from '@musubi/statements';
import type { ProblemField } from '@musubi/contracts';
import { Refusal } from '../http/refusal.ts';

/** The library's number for Argon2id; its enum cannot be imported from isolated modules. */
const ARGON2ID = 2;

/** OWASP password storage cheat sheet: Argon2id with 19 MiB, 2 passes, 1 lane. */
export const PASSWORD_COST = {
  algorithm: ARGON2ID,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
} as const;
export const MIN_PASSWORD = 10;

/** Common ones of at least ten characters; what is shorter is refused anyway (ASVS 5.0, 6.2.4). */
const COMMON = new Set([
  '1234567890',
  '0123456789',
  '12345678910',
  '1111111111',
  '0000000000',
  'qwertyuiop',
  'password12',
  'password123',
  'password1234',
  'passw0rd123',
  'p@ssw0rd123',
  'iloveyou123',
  'qwerty12345',
  'qwerty123456',
  '1q2w3e4r5t',
  '1q2w3e4r5t6y',
  'abcdefghij',
  'abc1234567',
  'administrator',
  'letmein123',
  'welcome123',
  'welcome1234',
  'setagaya123',
  'musubi1234',
  'sakura1234',
  'asdfghjkl1',
  'zaq12wsxcde3',
  '123456789a',
  'aaaaaaaaaa',
  'tokyo12345',
]);

const fault = (rule: string, path: string, limit?: number): Refusal => {
  const field: ProblemField = { path, rule, ...(limit === undefined ? {} : { limit }) };
  return new Refusal('invalid-input', { fields: [field] });
};

/** @throws Refusal when a new password is short, common, or the address itself. Any characters, any composition. */
export const demandGoodPassword = (password: string, email: string, path: string): void => {
  if (lengthOf(password) < MIN_PASSWORD) throw fault('too-short', path, MIN_PASSWORD);
  const plain = password.toLowerCase();
  if (COMMON.has(plain) || plain === email || plain === email.split('@')[0]) throw fault('too-common', path);
};

export const hashPassword = (password: string): Promise<string> => hash(password, PASSWORD_COST);

let decoy: Promise<string> | undefined;

/** Takes the same time whether or not there is an account, so that time does not tell. */
export const verifyPassword = async (stored: string | undefined, password: string): Promise<boolean> => {
  decoy ??= hashPassword('nobody has this password');
  const good = await verify(stored || (await decoy), password);
  return good && Boolean(stored);
};
