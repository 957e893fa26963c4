import { allOf, disclosure, judge, programme, rangesMeet, scheduleOverlap, within } from '../src/index.ts';

class Opening {
  place!: string;
  shifts!: string[];
  requiredLicences?: string[];
  remote?: boolean;
  low?: number;
  high?: number;
}
class Seeker {
  home!: string;
  availability!: string[];
  licences?: string[];
  limit?: number;
  money?: number;
}

const minutes = (from: string, to: string): number => (from === to ? 5 : 20);

const tiny = programme<Opening, Seeker>('tiny', ({ must, wish }) => ({
  licences: must(allOf('listing.requiredLicences', 'profile.licences'), { unknown: 'fails' }),
  pay: must(rangesMeet(['listing.low', 'listing.high'], ['profile.money', null])),
  hours: wish('profile', 100, scheduleOverlap('listing.shifts', 'profile.availability', { of: 'listing' })),
  reach: wish(
    'listing',
    100,
    within('listing.place', 'profile.home', { minutes, limit: 'profile.limit', unless: 'listing.remote' }),
  ),
}));

test('a path that is no field does not compile', () => {
  const wrong = () =>
    programme<Opening, Seeker>('wrong', ({ must }) => ({
      // @ts-expect-error no such field on the profile
      licences: must(allOf('listing.requiredLicences', 'profile.licenses')),
    }));
  expect(wrong).toThrow(/weigh 0, not 100/);
});

test('a forgotten field in a disclosure does not compile', () => {
  const rules = () =>
    disclosure<Opening, Seeker>({
      // @ts-expect-error "high" has no stage
      listing: {
        place: 'listed',
        shifts: 'listed',
        requiredLicences: 'listed',
        remote: 'listed',
        low: 'listed',
      },
      profile: {
        home: 'introduced',
        availability: 'interested',
        licences: 'listed',
        limit: 'private',
        money: 'private',
      },
    });
  expect(rules).not.toThrow();
});

test('judges a pair', () => {
  const verdict = judge(
    tiny,
    { place: 'a', shifts: ['mon 09:00-12:00'] },
    { home: 'b', availability: ['mon 10:00-18:00'], limit: 30 },
  );
  expect(verdict.passes).toBe(true);
  expect(verdict.forProfile).toBe(667);
  expect(verdict.forListing).toBe(500);
  expect(verdict.fit).toBe(572);
  expect(verdict.unknown).toEqual(['pay']);
});
