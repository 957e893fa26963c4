import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  allOf,
  atLeast,
  category,
  coverage,
  judge,
  levelAtLeast,
  orderOf,
  programme,
  scheduleOverlap,
  within,
} from '../src/index.ts';
import type { Finding } from '../src/index.ts';

interface Opening {
  licences: string[];
  shifts: string[];
  place: string;
  pay: number;
  skills: { skill: string; level: number; importance: number }[];
  tasks: { task: string; level: string }[];
  occupation: string;
}
interface Seeker {
  licences: string[];
  free: string[];
  home: string;
  furthest: number;
  floor: number;
  skills: { skill: string; level: number }[];
  tasks: { task: string; level: string }[];
  occupations: string[];
}

const scale = ['A1', 'A2', 'B1', 'B2', 'C1'];
const tree = { middle: (code: string) => code.slice(0, 3), major: () => '09', neighbours: () => false };

const bakery = programme<Opening, Seeker>('worked-example', ({ must, wish }) => ({
  licences: must(allOf('listing.licences', 'profile.licences'), { unknown: 'fails' }),
  reach: must(within('listing.place', 'profile.home', { minutes: () => 18, limit: 'profile.furthest' })),
  pay: must(atLeast('listing.pay', 'profile.floor')),
  skills: wish('listing', 60, coverage('listing.skills', 'profile.skills', { levels: true })),
  language: wish(
    'listing',
    40,
    levelAtLeast('listing.tasks', 'profile.tasks', { scale, taskwise: true, soft: 1 }),
  ),
  hours: wish('profile', 50, scheduleOverlap('listing.shifts', 'profile.free')),
  travel: wish(
    'profile',
    30,
    within('listing.place', 'profile.home', { minutes: () => 18, limit: 'profile.furthest' }),
  ),
  occupation: wish('profile', 20, category('profile.occupations', 'listing.occupation', { distance: tree })),
}));

const opening: Opening = {
  licences: [],
  shifts: ['tue 09:00-14:00', 'thu 09:00-14:00', 'sat 09:00-14:00'],
  place: '太子堂四丁目',
  pay: 1300,
  skills: [
    { skill: 'serving', level: 2, importance: 2 },
    { skill: 'baking', level: 3, importance: 1 },
  ],
  tasks: [
    { task: 'till', level: 'A2' },
    { task: 'phone', level: 'B1' },
  ],
  occupation: '055-03',
};
const stated: Omit<Seeker, 'tasks'> = {
  licences: [],
  free: ['tue 09:30-14:00', 'thu 09:30-14:00'],
  home: '三宿二丁目',
  furthest: 30,
  floor: 1250,
  skills: [
    { skill: 'serving', level: 3 },
    { skill: 'baking', level: 1 },
  ],
  occupations: ['055-01'],
};

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const wishRow = ({ criterion, side, result, value, points, outOf }: Finding): string =>
  row([criterion, side, result, value ?? 'not stated', outOf / 1000, points]);

test('the worked example in docs/how-matching-works.md is what the engine computes', () => {
  const document = readFileSync(
    join(import.meta.dirname, '../../../docs/how-matching-works.md'),
    'utf8',
  ).replaceAll(/ +/g, ' ');
  const verdict = judge(bakery, opening, stated);
  const helped = judge(bakery, opening, { ...stated, tasks: opening.tasks });
  const wishes = verdict.findings.filter(({ kind }) => kind === 'wish');
  const musts = verdict.findings.filter(({ kind }) => kind === 'must');
  const { forListing, forProfile, fit } = verdict;
  const order = orderOf(fit, { answered: 7, asked: 9, open: 1, capacity: 3 });
  const expected = [
    ...musts.map(({ criterion, result }) => row([criterion, result])),
    ...wishes.map(wishRow),
    `score of the opening = ${forListing}`,
    `score of the seeker = ${forProfile}`,
    `fit = ${fit}`,
    `order = ${order}`,
    `the opening's score to ${helped.forListing} and the\nfit to ${helped.fit}.`,
  ];
  expect(expected.filter((line) => !document.includes(line))).toEqual([]);
  const numbersInTable = document.split('\n').filter((line) => /^\| \w+ \| (listing|profile) \|/.test(line));
  expect(numbersInTable).toEqual(wishes.map(wishRow));
});
