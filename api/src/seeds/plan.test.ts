import { judge } from '@musubi/matching';
import { programmeOf } from '@musubi/programmes';
import { read } from '@musubi/statements';
import { SIZES, buildPlan } from './build.ts';
import { PROGRAMME_SEEDS } from './programmes.ts';
import { readRegister } from './register.ts';

const plan = buildPlan(SIZES.town);

const problemsOf = (programme: string, side: 'listing' | 'profile', statement: object): readonly string[] => {
  const definition = programmeOf(programme);
  if (!definition) return [`no programme ${programme}`];
  const reading = read(definition[side], statement);
  if (!reading.ok) return reading.problems.map(({ path, rule }) => `${programme}${path} ${rule}`);
  const findings = side === 'listing' ? definition.gate(statement) : definition.gateProfile(statement);
  return findings
    .filter(({ severity }) => severity === 'refusal')
    .map(({ path, rule }) => `${programme}${path} ${rule}`);
};

describe('the seed town', () => {
  test('has the size that was promised', () => {
    const { organisations, listings, people } = SIZES.town;
    expect(plan.organisations).toHaveLength(organisations);
    expect(plan.listings).toHaveLength(listings);
    expect(plan.people).toHaveLength(people);
  });

  test('is the same every time', () => {
    expect(JSON.stringify(buildPlan(SIZES.town))).toBe(JSON.stringify(plan));
  });

  test('every listing may be published', () => {
    expect([
      ...new Set(plan.listings.flatMap((one) => problemsOf(one.programme, 'listing', one.statement))),
    ]).toEqual([]);
  });

  test('every profile may look for matches', () => {
    expect([
      ...new Set(plan.profiles.flatMap((one) => problemsOf(one.programme, 'profile', one.statement))),
    ]).toEqual([]);
  });

  test.each(PROGRAMME_SEEDS.map(({ programme }) => programme))(
    '%s: every story person has a match in the town',
    (programme) => {
      const definition = programmeOf(programme);
      const told = PROGRAMME_SEEDS.flatMap(({ stories }) => stories.profiles).filter(
        (one) => one.programme === programme,
      );
      const listings = plan.listings.filter((one) => one.programme === programme);
      for (const { person, statement } of told) {
        const best = Math.max(
          ...listings.map((one) =>
            definition ? judge(definition.matching, one.statement, statement).fit : 0,
          ),
        );
        expect([person, best > 400]).toEqual([person, true]);
      }
    },
  );

  test('nobody is named twice', () => {
    const keys = [...plan.organisations, ...plan.listings, ...plan.people].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('a register of corporations', () => {
  const line = (name: string, address: string) =>
    JSON.stringify({ kind: 'organisation', statement: { name, kind: 'business', address } });
  const register = readRegister(
    [line('株式会社むすび', '東京都世田谷区砧3丁目'), '', line('鯖江市', '福井県鯖江市西山町13-1')].join(
      '\n',
    ),
  );

  test('keeps the corporations of the ward, at their chome', () => {
    expect(register).toEqual([
      { name: '株式会社むすび', address: '東京都世田谷区砧3丁目', place: '砧三丁目' },
    ]);
  });

  test('names the organisations that are no story', () => {
    const named = buildPlan(SIZES.town, register);
    expect(named.organisations.filter(({ name }) => name === '株式会社むすび')).toHaveLength(1);
    expect(named.organisations.map(({ key }) => key)).toEqual(plan.organisations.map(({ key }) => key));
  });
});
