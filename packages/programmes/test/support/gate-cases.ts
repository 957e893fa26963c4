import type { GateFinding } from '../../src/definition.ts';
import type { Source } from '../../src/shared/gate-kit.ts';

/** The example with a change, what the gate says of it beyond what it says of the example, and what it no longer says. */
export type GateCase<T> = readonly [
  name: string,
  change: Partial<T>,
  found: readonly GateFinding[],
  gone?: readonly GateFinding[],
];

type Facts = GateFinding['facts'];

export const refusal = (rule: string, path: string, law: Source, facts?: Facts): GateFinding => ({
  rule,
  severity: 'refusal',
  path,
  ...law,
  ...(facts && { facts }),
});

export const warning = (rule: string, path: string, law: Source, facts?: Facts): GateFinding => ({
  ...refusal(rule, path, law, facts),
  severity: 'warning',
});

export const missing = (field: string, law: Source): GateFinding =>
  refusal('missing', `/${field}`, law, { field });

/** 要配慮個人情報, which nobody needs to write down. */
export const SENSITIVE: Source = {
  source: '個人情報の保護に関する法律2条3項（要配慮個人情報）',
  since: '2017-05-30',
};

/** Each case is a test: the findings word for word, with law, day, place and facts. */
export const testGate = <T extends object>(
  gate: (statement: T) => readonly GateFinding[],
  example: T,
  cases: readonly GateCase<T>[],
): void => {
  const without = (findings: readonly GateFinding[], others: readonly GateFinding[]): GateFinding[] => {
    const known = new Set(others.map((finding) => JSON.stringify(finding)));
    return findings.filter((finding) => !known.has(JSON.stringify(finding)));
  };
  test.each(cases)('%s', (_name, change, found, gone = []) => {
    const [usual, said] = [gate(example), gate(Object.assign({}, example, change))];
    expect({ found: without(said, usual), gone: without(usual, said) }).toEqual({ found, gone });
  });
};
