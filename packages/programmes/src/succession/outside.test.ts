import fc from 'fast-check';
import { judge } from '@musubi/matching';
import { fieldsOf } from '@musubi/statements';
import { areas, placeList, trades } from '@musubi/vocabulary';
import { SETAGAYA_CENSUS, SMALLEST_CELL, cellSize, smallCell } from './census.ts';
import type { Census } from './census.ts';
import { DECADES, HANDED_ON, PRICE_BANDS, REASONS, TRIAL_KINDS, TURNOVER_BANDS } from './listing.ts';
import type { BusinessToHandOn } from './listing.ts';
import { bandOf, outsideMatching } from './outside-criteria.ts';
import { EXPERIENCE } from './listing.ts';
import { TEAMS_LED } from './profile.ts';
import { succession } from './programme.ts';
import { PublicBusiness, project, widening } from './projection.ts';
import { MAJORS, STAFF_BANDS, staffBandOf } from './public-classes.ts';

const cell = fc.record({
  area: fc.constantFrom(...areas.codes),
  major: fc.constantFrom(...MAJORS),
  staffBand: fc.constantFrom(...STAFF_BANDS),
});
const hidden = fc.record({
  trade: fc.constantFrom(...trades.codes),
  place: fc.constantFrom(...placeList.map(({ code }) => code)),
  businessName: fc.string({ minLength: 1, maxLength: 20 }),
  staff: fc.integer({ min: 1, max: 500 }),
  turnoverBand: fc.constantFrom(...TURNOVER_BANDS),
  foundedDecade: fc.constantFrom(...DECADES),
  reason: fc.constantFrom(...REASONS),
  handedOn: fc.subarray([...HANDED_ON]),
  priceBand: fc.constantFrom(...PRICE_BANDS),
  handoverMonths: fc.integer({ min: 0, max: 60 }),
  trialPossible: fc.boolean(),
  trialKinds: fc.subarray([...TRIAL_KINDS]),
  pitch: fc.string({ maxLength: 40 }),
  story: fc.string({ maxLength: 40 }),
  publishConsent: fc.boolean(),
});
const successor = fc.record(
  {
    majors: fc.subarray([...MAJORS]),
    areas: fc.subarray([...areas.codes]),
    staffBands: fc.subarray([...STAFF_BANDS]),
    experiencedMajors: fc.subarray([...MAJORS]),
    teamLed: fc.constantFrom(...TEAMS_LED),
    experienceLevel: fc.constantFrom(...EXPERIENCE),
    fundsBand: fc.constantFrom(...PRICE_BANDS),
    trades: fc.subarray([...trades.codes], { maxLength: 10 }),
    nameWish: fc.constantFrom('keep', 'keep-if-asked', 'own-name'),
    story: fc.string({ maxLength: 40 }),
  },
  { requiredKeys: [] },
);

/** A thin ward, where some public classes stand for a handful. */
const THIN: Census = {
  establishments: {
    ...SETAGAYA_CENSUS.establishments,
    karasuyama: {
      food: 60,
      retail: 60,
      living: 9,
      making: 8,
      building: 60,
      care: 60,
      learning: 0,
      business: 60,
    },
  },
  staffShares: SETAGAYA_CENSUS.staffShares,
};

describe('the twins', () => {
  test('two businesses of one public class look the same to every stranger', () => {
    fc.assert(
      fc.property(cell, hidden, hidden, successor, (shared, one, other, viewer) => {
        const twins: BusinessToHandOn[] = [
          { ...one, ...shared },
          { ...other, ...shared },
        ];
        const [a, b] = twins.map((twin) => {
          const projection = project(twin);
          const verdict = judge(outsideMatching, projection, viewer);
          return JSON.stringify({
            projection,
            verdict,
            band: bandOf(verdict.fit),
            title: succession.titleOf(twin, 'ja'),
            place: succession.placeOf(twin),
          });
        });
        expect(a).toBe(b);
      }),
      { numRuns: 500 },
    );
  });

  test('the outside criteria read only the projection', () => {
    const open = new Set(fieldsOf(PublicBusiness).map(({ name }) => `listing.${name}`));
    const reads = outsideMatching.criteria
      .flatMap(({ measure }) => measure.reads)
      .filter((path) => path.startsWith('listing.'));
    expect(reads.filter((path) => !open.has(path))).toEqual([]);
    expect(fieldsOf(PublicBusiness).map(({ name, kind }) => [name, kind])).toEqual([
      ['area', 'code'],
      ['major', 'choice'],
      ['staffBand', 'choice'],
    ]);
  });

  test('a full set of probes learns the public class and nothing more', () => {
    const [one, other]: BusinessToHandOn[] = [
      { area: 'kitazawa', major: 'food', staffBand: 'up-to-4', trade: 'ramen', priceBand: 'none' },
      { area: 'kitazawa', major: 'food', staffBand: 'up-to-4', trade: 'sushi', priceBand: 'over-30m' },
    ];
    const probes = trades.codes.flatMap((trade) =>
      PRICE_BANDS.map((fundsBand) => ({ majors: ['food'], trades: [trade], fundsBand })),
    );
    const answers = (business: BusinessToHandOn | undefined): string[] =>
      probes.map((probe) => bandOf(judge(outsideMatching, project(business ?? {}), probe).fit));
    expect(answers(one)).toEqual(answers(other));
  });
});

describe('at least ten', () => {
  test('the table adds up to the 27,034 establishments of the ward', () => {
    const all = Object.values(SETAGAYA_CENSUS.establishments).flatMap((kinds) => Object.values(kinds));
    expect(all.reduce((sum, count) => sum + count, 0)).toBe(27_034);
    expect(cellSize({})).toBe(27_034);
    expect(Object.keys(SETAGAYA_CENSUS.establishments)).toEqual(areas.codes);
    for (const shares of Object.values(SETAGAYA_CENSUS.staffShares)) {
      expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBe(1000);
    }
  });

  test('each class of the ward stands for ten businesses or more (P-04)', () => {
    for (const area of areas.codes) {
      for (const major of MAJORS) {
        for (const staffBand of STAFF_BANDS) expect(smallCell({ area, major, staffBand })).toBe(false);
      }
    }
  });

  test('whatever is projected stands for ten or more, or says nothing', () => {
    fc.assert(
      fc.property(cell, (shared) => {
        const made = project(shared, THIN);
        expect(cellSize(made, THIN)).toBeGreaterThanOrEqual(SMALLEST_CELL);
      }),
    );
  });

  test.each([
    ['barber', { area: 'karasuyama', major: 'living', staffBand: 'up-to-4' }, { major: 'living' }],
    [
      'large eatery',
      { area: 'karasuyama', major: 'food', staffBand: '10-or-more' },
      { area: 'karasuyama', major: 'food', staffBand: '10-or-more' },
    ],
    [
      'large workshop for building',
      { area: 'karasuyama', major: 'building', staffBand: '10-or-more' },
      { area: 'karasuyama', major: 'building' },
    ],
  ])('a rare class is widened: %s', (_name, business, expected) => {
    expect({ ...project(business, THIN) }).toEqual(expected);
  });

  test('unknown codes stand for nobody', () => {
    expect(cellSize({ area: 'shibuya' })).toBe(0);
    expect(widening({ area: 'setagaya', major: 'mining', staffBand: 'up-to-4' })).toBe('impossible');
    expect({ ...project({ area: 'setagaya', major: 'mining' }) }).toEqual({});
  });

  test('a draft without an outline projects to nothing of it', () => {
    expect({ ...project({}) }).toEqual({});
    expect({ ...project({ area: 'kinuta' }) }).toEqual({ area: 'kinuta' });
  });
});

test.each([
  [1, 'up-to-4'],
  [4, 'up-to-4'],
  [5, '5-to-9'],
  [9, '5-to-9'],
  [10, '10-or-more'],
])('%i people at work: %s', (people, band) => {
  expect(staffBandOf(people)).toBe(band);
});

test('a fit shows as one of three bands', () => {
  expect([0, 499, 500, 749, 750, 1000].map(bandOf)).toEqual([
    'low',
    'low',
    'middle',
    'middle',
    'high',
    'high',
  ]);
});
