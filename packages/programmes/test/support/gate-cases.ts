import type { GateFinding } from '../../src/definition.ts';
import type { Source } from '../../src/shared/gate-kit.ts';
import { PERSONAL_DATA } from '../../src/shared/gate-rules.ts';

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

const textCase = <T>(
  what: string,
  field: keyof T & string,
  text: string,
  found: GateFinding,
): GateCase<T> => [`${what} in ${field}`, Object.fromEntries([[field, text]]) as Partial<T>, [found]];

const TELEPHONE = '03-1234-5678';

/** A telephone number in each of these fields is refused by the number itself. */
export const telephoneIn = <T>(fields: readonly (keyof T & string)[]): GateCase<T>[] =>
  fields.map((field) =>
    textCase<T>(
      'a telephone',
      field,
      TELEPHONE,
      refusal('contact-in-text', `/${field}`, PERSONAL_DATA, { field, found: TELEPHONE }),
    ),
  );

/** An illness in each of these fields is warned of, without repeating it. */
export const illnessIn = <T>(fields: readonly (keyof T & string)[]): GateCase<T>[] =>
  fields.map((field) =>
    textCase<T>(
      'an illness',
      field,
      'うつ病があります',
      warning('sensitive-health', `/${field}`, SENSITIVE, { field }),
    ),
  );

/** Words that shut people out are refused in each of these fields, with the piece that does. */
export const shutOutIn = <T>(
  fields: readonly (keyof T & string)[],
  { rule, law, text, quote }: { rule: string; law: Source; text: string; quote: string },
): GateCase<T>[] =>
  fields.map((field) => textCase<T>(quote, field, text, refusal(rule, `/${field}`, law, { field, quote })));

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

/** The gates of a programme, and what they say: of the examples, of statements that say nothing, of each change. */
export interface GateSheet<L extends object, P extends object> {
  readonly gate: (listing: L) => readonly GateFinding[];
  readonly gateProfile: (profile: P) => readonly GateFinding[];
  readonly examples: { readonly listing: L; readonly profile: P };
  /** Of the example listing; of the example profile there is never anything to say. */
  readonly ofExample?: readonly GateFinding[];
  readonly ofNothing: { readonly listing: readonly GateFinding[]; readonly profile: readonly GateFinding[] };
  readonly listings: readonly GateCase<L>[];
  readonly profiles: readonly GateCase<P>[];
}

export const testGates = <L extends object, P extends object>(sheet: GateSheet<L, P>): void => {
  const { gate, gateProfile, examples, ofExample = [], ofNothing } = sheet;
  test('the example brings what may be expected of it', () => {
    expect([gate(examples.listing), gateProfile(examples.profile)]).toEqual([ofExample, []]);
  });
  test('who says nothing is told everything at once', () => {
    expect([gate({} as L), gateProfile({} as P)]).toEqual([ofNothing.listing, ofNothing.profile]);
  });
  describe('a listing', () => testGate(gate, examples.listing, sheet.listings));
  describe('a profile', () => testGate(gateProfile, examples.profile, sheet.profiles));
};
