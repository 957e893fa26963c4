import * as m from '../src/index.ts';
import type { Stage } from '../src/index.ts';

interface Shop {
  title: string;
  name: string;
}
interface Person {
  skills: string[];
  phone: string;
  note: string;
}

const rules = m.disclosure<Shop, Person>({
  listing: { title: 'listed', name: 'introduced' },
  profile: { skills: 'interested', phone: 'introduced', note: 'private' },
});
const profile = {
  skills: ['x'],
  phone: '03',
  note: 'secret',
  later: 'added',
  __proto__: { skills: ['inherited'] },
};

test('stages go from the widest audience to the narrowest', () => {
  expect(m.STAGES).toEqual(['listed', 'interested', 'introduced']);
});

test.each<[Stage, string[], string[]]>([
  ['listed', ['title'], []],
  ['interested', ['title'], ['skills']],
  ['introduced', ['title', 'name'], ['skills', 'phone']],
])('who is %s sees %j of a listing and %j of a profile', (stage, listing, person) => {
  expect(m.fieldsSeen(rules, 'listing', stage)).toEqual(listing);
  expect(m.fieldsSeen(rules, 'profile', stage)).toEqual(person);
});

test.each<[Stage, object]>([
  ['listed', {}],
  ['interested', { skills: ['x'] }],
  ['introduced', { skills: ['x'], phone: '03' }],
])('who is %s gets a copy of that much, without what is private, new or inherited', (stage, seen) => {
  expect(m.disclose(rules, 'profile', stage, profile)).toEqual(seen);
});

test('what is not stated or only inherited is left out of the copy', () => {
  expect(Object.keys(m.disclose(rules, 'profile', 'introduced', { skills: undefined, phone: '' }))).toEqual([
    'phone',
  ]);
  expect(m.disclose(rules, 'profile', 'introduced', { __proto__: { phone: '03' } })).toEqual({});
});

test('names the fields that have no stage and the stages that have no field', () => {
  expect(m.disclosureGaps(rules, 'listing', ['title', 'name'])).toEqual([]);
  expect(m.disclosureGaps(rules, 'listing', ['title', 'email'])).toEqual([
    'listing.email has no stage',
    'listing.name is no field',
  ]);
  expect(m.disclosureGaps(rules, 'profile', [])).toEqual([
    'profile.skills is no field',
    'profile.phone is no field',
    'profile.note is no field',
  ]);
});

test.each(['listing', 'profile'] as const)('a stage of the %s that does not exist does not load', (side) => {
  const wrong = { listing: { ...rules.listing }, profile: { ...rules.profile }, [side]: { phone: 'public' } };
  expect(() => m.disclosure(wrong as typeof rules)).toThrow(
    new RangeError(`${side}.phone: no such stage: public`),
  );
});

test('rules cannot be changed after they were declared', () => {
  const draft = { listing: { ...rules.listing }, profile: { ...rules.profile } };
  const declared = m.disclosure<Shop, Person>(draft);
  Object.assign(draft.profile, { note: 'listed' });
  expect(declared).toEqual(rules);
  expect([declared, declared.listing, declared.profile].every(Object.isFrozen)).toBe(true);
});
