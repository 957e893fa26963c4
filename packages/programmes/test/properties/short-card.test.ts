import { choose, judge } from '@musubi/matching';
import type { Finding, Sayable } from '@musubi/matching';
import { LANGUAGES, fieldsOf } from '@musubi/statements';
import fc from 'fast-check';
import { PROGRAMMES, cardSaid, sayFinding, shortCard, upperEnd } from '../../src/index.ts';
import { arbitraryPair } from '../support/arbitrary-statement.ts';
import { runs } from '../support/runs.ts';

const ids = (findings: readonly { readonly criterion: string }[]): string[] =>
  findings.map(({ criterion }) => criterion);

describe.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))('%s', (id, programme) => {
  const pair = arbitraryPair(programme);
  const findingsOf = ([listing, profile]: readonly [object, object]): readonly Finding[] =>
    judge(programme.matching, listing, profile).findings;

  test('a card names the best reasons, the weakest point, two unknowns and everything that blocks', () => {
    fc.assert(
      fc.property(pair, (one) => {
        const findings = findingsOf(one);
        const { reasons, weakest, unknown, unmet } = cardSaid(programme, findings);
        const chosen = choose(findings);
        const good = chosen.reasons.filter(({ result }) => result === 'met' || result === 'partly');
        expect(ids(reasons)).toEqual(ids(good));
        const worst = chosen.weakest?.criterion;
        expect(weakest?.criterion).toBe(ids(good).some((name) => name === worst) ? undefined : worst);
        expect(ids(unknown)).toEqual(ids(chosen.unknown).slice(0, 2));
        expect(ids(unmet)).toEqual(ids(findings.filter(({ blocks }) => blocks)));
      }),
      runs(200),
    );
  });

  test('what it keeps of a finding says the same in every language', () => {
    fc.assert(
      fc.property(pair, (one) => {
        const findings = findingsOf(one);
        const { reasons, weakest, unknown, unmet } = cardSaid(programme, findings);
        const lines: Sayable[] = [...reasons, ...(weakest ? [weakest] : []), ...unknown, ...unmet];
        for (const line of lines)
          for (const language of LANGUAGES) {
            const whole = findings.find(({ criterion }) => criterion === line.criterion);
            expect(whole && sayFinding(programme, whole, language)).toEqual(
              sayFinding(programme, line, language),
            );
          }
      }),
      runs(200),
    );
  });

  test.each(['listing', 'profile'] as const)('of a %s it keeps what cards show and nothing else', (side) => {
    const statement = programme.examples[side];
    const whole = { programme: id, fit: 800, statement, findings: [] };
    const shown = programme.card[side].flatMap((name) => [name, upperEnd(name) ?? name]);
    const stated = fieldsOf(programme[side]).map(({ name }) => name);
    expect(Object.keys(shortCard(whole, side).statement).sort()).toEqual(
      stated.filter((name) => shown.includes(name) && Object.hasOwn(statement, name)).sort(),
    );
  });
});

test('without points, as a confidential listing is told, the programme’s order decides', () => {
  const succession = PROGRAMMES.find(({ outside }) => outside);
  const finding = (criterion: string, result: string) => ({
    ...{ criterion, kind: 'wish', result, points: 0, outOf: 0, blocks: false, facts: {} },
  });
  const findings = ['a', 'b', 'c', 'd'].map((name) => finding(name, 'met'));
  const others = [finding('e', 'unmet'), finding('f', 'partly'), finding('g', 'unknown')];
  const said = succession && cardSaid(succession, [...findings, ...others], true);
  expect(ids(said?.reasons ?? [])).toEqual(['b', 'c', 'd']);
  expect([said?.weakest?.criterion, ids(said?.unknown ?? [])]).toEqual(['e', ['g']]);
});
