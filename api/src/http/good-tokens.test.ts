import { GoodTokens } from './good-tokens.ts';
import type { Checked } from './good-tokens.ts';

const claims = { accountId: 'a', sessionId: 's' };
const ENDS = 1000;

/** Checks tokens by a list that may change, and counts how often it is asked. */
const tokensOf = (good: Map<string, Checked>) => {
  const asked: string[] = [];
  const tokens = new GoodTokens((token) => {
    asked.push(token);
    return good.get(token);
  });
  return { tokens, asked };
};

test('a good token is checked once, up to its end', () => {
  const good = new Map([['t', { claims, endsAt: ENDS }]]);
  const { tokens, asked } = tokensOf(good);
  for (const at of [0, 1, ENDS - 1]) expect(tokens.claimsOf('t', new Date(at))).toEqual(claims);
  expect(asked).toEqual(['t']);
  good.clear();
  expect(tokens.claimsOf('t', new Date(ENDS))).toBeUndefined();
  expect(tokens.claimsOf('t', new Date(ENDS - 1))).toBeUndefined();
  expect(asked).toEqual(['t', 't', 't']);
});

test('a bad token is checked each time, and one good token says nothing of another', () => {
  const { tokens, asked } = tokensOf(new Map([['t', { claims, endsAt: ENDS }]]));
  expect(tokens.claimsOf('t', new Date(0))).toEqual(claims);
  for (const other of ['u', 'u', 'T', 't ']) expect(tokens.claimsOf(other, new Date(0))).toBeUndefined();
  expect(asked).toEqual(['t', 'u', 'u', 'T', 't ']);
});
