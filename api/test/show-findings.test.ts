import { judge } from '@musubi/matching';
import type { Finding, Stage } from '@musubi/matching';
import { PROGRAMMES, programmeOf } from '@musubi/programmes';
import type { AnyProgramme } from '@musubi/programmes';
import { hiddenCriteria, showFindings, viewFinding, withoutNumbers } from '../src/matches/show-findings.ts';

const named = (id: string): AnyProgramme => {
  const programme = programmeOf(id);
  if (programme === undefined) throw new Error(`no such programme: ${id}`);
  return programme;
};
const [employment, succession] = [named('employment'), named('succession')];
const findingsOf = (
  programme: AnyProgramme,
  change: { listing?: object; profile?: object } = {},
): readonly Finding[] =>
  judge(
    programme.matching,
    { ...programme.examples.listing, ...change.listing },
    { ...programme.examples.profile, ...change.profile },
  ).findings;
const hidden = (programme: AnyProgramme, side: 'listing' | 'profile', stage: Stage): string[] =>
  [...hiddenCriteria(programme, programme.matching, { side, stage })].sort();

test('a finding is shown with all it says; what is not stated has no value', () => {
  const finding: Finding = {
    ...{ criterion: 'pay', kind: 'wish', side: 'profile', result: 'partly', value: 500 },
    ...{ points: 10_000, outOf: 20_000, blocks: false, facts: { short: 5 } },
  };
  expect(viewFinding(finding)).toEqual(finding);
  const { value: _value, ...silent } = finding;
  expect(Object.entries(viewFinding({ ...finding, value: null })).sort()).toEqual(
    Object.entries(silent).sort(),
  );
});

test.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))(
  'the desk sees every finding of %s',
  (_id, programme) => {
    const findings = findingsOf(programme);
    expect(showFindings(programme, programme.matching, findings, 'desk')).toEqual(findings.map(viewFinding));
  },
);

test('an employer is shown nothing that leans on what the person has not opened', () => {
  // Home and least pay open with interest; needs and limits of hours only with the introduction.
  const early = ['needs', 'pay', 'payFloor', 'permittedHours', 'reach', 'rechallenge', 'travel', 'words'];
  expect(hidden(employment, 'listing', 'listed')).toEqual(early);
  expect(hidden(employment, 'listing', 'interested')).toEqual(['needs', 'permittedHours']);
  expect(hidden(employment, 'listing', 'introduced')).toEqual([]);
  const findings = findingsOf(employment);
  const shown = showFindings(employment, employment.matching, findings, { side: 'listing', stage: 'listed' });
  const left = findings.filter(({ kind, criterion }) => kind === 'wish' || !early.includes(criterion));
  expect(left.length).toBeLessThan(findings.length);
  expect(shown).toEqual(
    left.map((finding) =>
      viewFinding(early.includes(finding.criterion) ? { ...finding, facts: { quiet: true } } : finding),
    ),
  );
});

test('a person sees all of an advert that is public as a whole', () => {
  expect(hidden(employment, 'profile', 'listed')).toEqual([]);
  const findings = findingsOf(employment);
  expect(
    showFindings(employment, employment.matching, findings, { side: 'profile', stage: 'listed' }),
  ).toEqual(findings.map(viewFinding));
});

test('a successor is shown nothing that leans on the trade, the place and the dates of an unnamed shop', () => {
  expect(hidden(succession, 'profile', 'interested')).toEqual(['reach', 'story', 'timing', 'trade']);
  expect(hidden(succession, 'profile', 'listed')).toEqual(
    succession.matching.criteria.map(({ id }) => id).sort(),
  );
});

test('what outsiders are scored on is all public', () => {
  const outside = succession.outside;
  if (outside === undefined) throw new Error('succession has no outside');
  const findings = judge(
    outside.matching,
    outside.project(succession.examples.listing),
    succession.examples.profile,
  ).findings;
  const viewer = { side: 'profile', stage: 'listed' } as const;
  expect(hiddenCriteria(succession, outside.matching, viewer)).toEqual(new Set());
  expect(showFindings(succession, outside.matching, findings, viewer)).toEqual(findings.map(viewFinding));
  // The owner, on the other side, still waits for what the successor opens.
  expect(
    [
      ...hiddenCriteria({ ...succession, matching: outside.matching }, succession.matching, {
        side: 'listing',
        stage: 'listed',
      }),
    ].sort(),
  ).toEqual(['funds', 'reach', 'staff']);
});

test('without numbers a finding has no value and no points, and keeps its words', () => {
  const shown = findingsOf(succession).map(viewFinding);
  const bare = withoutNumbers(shown);
  expect(bare.map(({ criterion, result, facts }) => [criterion, result, facts])).toEqual(
    shown.map(({ criterion, result, facts }) => [criterion, result, facts]),
  );
  for (const finding of bare) {
    expect([finding.points, finding.outOf]).toEqual([0, 0]);
    expect(finding).not.toHaveProperty('value');
  }
});

test('another hidden fact changes no fact that is shown', () => {
  const viewer = { side: 'listing', stage: 'listed' } as const;
  const shown = (profile: object): unknown =>
    showFindings(employment, employment.matching, findingsOf(employment, { profile }), viewer).map(
      ({ criterion, facts }) => [criterion, facts],
    );
  const usual = shown({});
  for (const other of [
    { place: '給田三丁目' },
    { minHourlyPay: 3000 },
    { needs: ['step-free'] },
    { permittedWeeklyHours: 5 },
    { wantToDo: '別の言葉' },
    { rechallenge: true },
  ])
    expect(shown(other)).toEqual(usual);
});
