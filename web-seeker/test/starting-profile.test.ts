import { PROGRAMMES, programmeOf } from '@musubi/programmes';
import { readDraft } from '@musubi/statements';
import { judgeHere, sampleProfile, startingProfile } from '../src/components/starting-profile.ts';

const answers = { place: '太子堂四丁目', week: ['mon 09:00-17:00', 'tue 09:00-17:00'] };
const ids = PROGRAMMES.map((programme) => programme.id);

describe.each(ids)('the first taps in %s', (id) => {
  const programme = programmeOf(id);
  if (!programme) throw new Error(id);

  test('become a draft that the server takes', () => {
    expect(readDraft(programme.profile, startingProfile(id, answers))).toMatchObject({ ok: true });
    expect(readDraft(programme.profile, sampleProfile(id, answers))).toMatchObject({ ok: true });
  });

  test('give a card for a public listing, by the same engine', () => {
    const { listing, profile } = programme.examples;
    const statement = programme.outside ? { ...programme.outside.project(listing) } : { ...listing };
    const card = judgeHere({ id: 'x', programme: id, title: 't', statement }, { ...profile }, true);
    expect(card?.findings.length).toBeGreaterThan(0);
    if (programme.outside) {
      expect(card).not.toHaveProperty('fit');
      expect(card?.band).toMatch(/^(high|middle|low)$/u);
    } else {
      expect(card?.fit).toBeGreaterThan(0);
    }
  });
});

test('what excludes each other is not shown to strangers', () => {
  const employment = programmeOf('employment');
  const statement = { ...employment?.examples.listing, shifts: ['sun 00:00-02:00'], weeklyHoursFrom: 2 };
  expect(
    judgeHere(
      { id: 'x', programme: 'employment', title: 't', statement },
      startingProfile('employment', answers),
    ),
  ).toBeUndefined();
});

test('what was not asked is not made up', () => {
  expect(startingProfile('employment', { week: [] })).toEqual({});
  expect(Object.keys(startingProfile('employment', answers)).sort()).toEqual(['availability', 'place']);
});

test('what a sentence said stands before what the taps said, and before what is taken for granted', () => {
  const stated = { availability: ['sat 10:00-12:00'], maxTravelMinutes: 15 };
  expect(sampleProfile('employment', { ...answers, stated })).toMatchObject({
    place: answers.place,
    availability: ['sat 10:00-12:00'],
    maxTravelMinutes: 15,
  });
});
