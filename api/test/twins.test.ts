import type { MatchList, PublicListingPage } from '@musubi/contracts';
import { read } from '@musubi/statements';
import { programmeNamed } from './make.ts';
import type { Signed } from './make.ts';
import { startWorkService, publish, activate } from './work-service.ts';
import type { WorkService } from './work-service.ts';

const succession = programmeNamed('succession');
const { outside } = succession;

/** Statements that differ in one hidden field each, but look the same from outside. */
const variants = (): object[] => {
  if (!outside) return [];
  const own = succession.examples.listing;
  const seen = JSON.stringify(outside.project(own));
  const changed = Object.entries(own).flatMap(([name, value]): object[] => {
    if (typeof value === 'string') return [{ ...own, [name]: `${value}・別` }];
    if (typeof value === 'number')
      return [
        { ...own, [name]: value + 1 },
        { ...own, [name]: Math.max(0, value - 1) },
      ];
    if (typeof value === 'boolean') return [{ ...own, [name]: !value }];
    if (Array.isArray(value)) return [{ ...own, [name]: value.slice(0, -1) }];
    return [];
  });
  return changed.filter((one) => {
    if (!read(succession.listing, one).ok) return false;
    return (
      succession.gate(one).every((finding) => finding.severity !== 'refusal') &&
      JSON.stringify(outside.project(one)) === seen
    );
  });
};

describe('two businesses that look the same from outside', () => {
  let service: WorkService;
  let person: Signed;
  let profileId: string;
  beforeAll(async () => {
    service = await startWorkService();
    const active = await activate(service, succession);
    [person, profileId] = [active.person, active.profile.id];
  }, 60_000);
  afterAll(() => service.close());

  /** Everything that an outsider can ask, with random ids and times taken out. */
  const probe = async (): Promise<{ text: string; outsideId: string }> => {
    const search = await service.ok<PublicListingPage>('searchListings', person, {
      query: { programme: 'succession' },
    });
    const outsideId = search.items[0]?.id ?? '';
    const title = search.items[0]?.title ?? '';
    const answers: unknown[] = [search];
    const queries: Record<string, string>[] = [
      { q: title },
      { q: '豆腐' },
      { q: '三軒茶屋' },
      { near: '太子堂四丁目' },
      { q: '店', programme: 'succession' },
    ];
    for (const query of queries) {
      answers.push((await service.call('searchListings', person, { query })).text);
    }
    answers.push(
      (await service.call('readPublicListing', undefined, { params: { listingId: outsideId } })).text,
    );
    const matches = await service.ok<MatchList>('listMatches', person, { params: { profileId } });
    answers.push(matches.items, matches.nearMisses);
    answers.push((await service.call('listProgrammes', undefined)).text);
    const applied = await service.call('apply', person, {
      params: { profileId },
      body: { listingId: outsideId },
    });
    answers.push(applied.status, applied.text);
    const introductionId = String(applied.json['id']);
    answers.push((await service.call('readIntroduction', person, { params: { introductionId } })).text);
    answers.push((await service.call('listIntroductions', person)).text);
    const text = JSON.stringify(answers)
      .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu, 'ID')
      .replaceAll(/\d{4}-\d\d-\d\dT[0-9:.]+Z/gu, 'TIME');
    return { text, outsideId };
  };

  test('answer byte for byte the same', async () => {
    const twins = variants();
    expect(twins.length).toBeGreaterThanOrEqual(3);
    const answers: string[] = [];
    for (const statement of [succession.examples.listing, ...twins]) {
      const { member, listing } = await publish(service, succession, statement);
      await service.settled();
      const { text, outsideId } = await probe();
      answers.push(text);
      expect(outsideId).not.toBe(listing.id);
      expect(
        (await service.call('readPublicListing', person, { params: { listingId: listing.id } })).status,
      ).toBe(404);
      expect(
        (await service.call('apply', person, { params: { profileId }, body: { listingId: listing.id } }))
          .status,
      ).toBe(404);
      await service.ok('withdrawListing', member, {
        params: { listingId: listing.id },
        version: listing.version,
      });
      await service.dataSource.query('DELETE FROM introduction');
      await service.settled();
      expect(
        (await service.call('readPublicListing', person, { params: { listingId: outsideId } })).status,
      ).toBe(404);
    }
    expect(new Set(answers).size).toBe(1);
    console.info(`twins compared: ${String(twins.length)}`);
  }, 120_000);
});
