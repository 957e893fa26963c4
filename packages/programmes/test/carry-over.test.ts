import { disclose } from '@musubi/matching';
import { fieldsOf, readDraft } from '@musubi/statements';
import fc from 'fast-check';
import { carryOver, PROGRAMMES } from '../src/index.ts';
import { JobSeeker } from '../src/employment/profile.ts';
import { statementOf } from './support/statements.ts';

const runs = { numRuns: 150, seed: 20260401 };
const pairs = PROGRAMMES.flatMap((from) =>
  PROGRAMMES.filter((to) => to !== from).map((to) => [from.id, to.id, from, to] as const),
);

test('every ordered pair of programmes is there', () => expect(pairs).toHaveLength(20));

test.each(pairs)(
  '%s to %s: a valid draft of the other class, without a word or a wish for money',
  (_a, _b, from, to) => {
    const fields = fieldsOf(to.profile);
    fc.assert(
      fc.property(statementOf(from.profile), (profile) => {
        const draft = carryOver(from.id, to.id, profile);
        if (draft === undefined) return;
        expect(draft).toBeInstanceOf(to.profile);
        expect(readDraft(to.profile, draft)).toMatchObject({ ok: true });
        for (const name of Object.keys(draft)) {
          const field = fields.find((one) => one.name === name);
          expect([name, field?.kind]).not.toContain('text');
          expect([name, field?.kind]).not.toContain('long-text');
          expect([name, field?.unit?.startsWith('yen') ?? false]).toEqual([name, false]);
        }
      }),
      runs,
    );
  },
);

test.each(pairs)('%s to %s: the example tells something', (_a, _b, from, to) => {
  expect(Object.keys(carryOver(from.id, to.id, from.examples.profile) ?? {}).length).toBeGreaterThan(0);
});

const cook = Object.assign(new JobSeeker(), {
  wantToDo: '給食の調理をしたい',
  minHourlyPay: 1300,
  experience: [{ occupation: '055-06', level: 4 }],
  licences: ['cook'],
  availability: ['sat 09:00-15:00'],
  place: '太子堂四丁目',
  maxTravelMinutes: 20,
  permittedWeeklyHours: 28,
  rechallenge: true,
  needs: ['quiet-place'],
});

test('a cook without a job: a kitchen to take over, a Saturday to give', () => {
  expect(carryOver('employment', 'succession', cook)).toEqual({
    place: '太子堂四丁目',
    maxTravelMinutes: 20,
    licences: ['cook'],
    areas: ['setagaya'],
    majors: ['food'],
    experiencedMajors: ['food'],
    experienceYears: 10,
    experienceLevel: 'skilled',
  });
  expect(carryOver('employment', 'skill-donation', cook)).toEqual({
    place: '太子堂四丁目',
    maxTravelMinutes: 20,
    needs: ['quiet-place'],
    calendar: [
      { code: 'sat-morning', level: 2 },
      { code: 'sat-afternoon', level: 1 },
    ],
  });
});

test('what a rule permits somebody, and that they start again, stays where it was said', () => {
  for (const to of PROGRAMMES) {
    const draft = carryOver('employment', to.id, cook) ?? {};
    expect(JSON.stringify(draft)).not.toMatch(/permitted|rechallenge|28/u);
    // Needs are a sensitive fact in both, so nobody sees them there either.
    expect(disclose(to.disclosure, 'profile', 'interested', draft)).not.toHaveProperty('needs');
  }
});

test('nowhere to carry to', () => {
  expect(carryOver('employment', 'employment', cook)).toBeUndefined();
  expect(carryOver('employment', 'no-such-programme', cook)).toBeUndefined();
  expect(carryOver('employment', 'freelance', new JobSeeker())).toBeUndefined();
});
