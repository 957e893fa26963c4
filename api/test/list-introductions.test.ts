import type { IntroductionPage } from '@musubi/contracts';
import { handlers } from '../src/handlers.ts';
import { callRoute } from './call.ts';
import { Maker, programmeNamed } from './make.ts';
import type { Signed } from './make.ts';
import { queriesOf } from './queries.ts';
import { startService } from './service.ts';
import type { Service } from './service.ts';

let service: Service;
let make: Maker;
beforeAll(async () => {
  service = await startService({ handlers });
  make = new Maker(service.app, service.dataSource.manager);
});
afterAll(() => service.close());

/** A person with so many introductions in every stage, each with a business of its own, some of them confidential. */
const personWith = async (count: number): Promise<Signed> => {
  const [person, member] = [await make.signed('person'), await make.signed('person', 'member')];
  const programmes = ['employment', 'succession'].map(programmeNamed);
  for (const programme of programmes) {
    const profile = await make.profile(person.account, programme);
    for (let at = 0; at < count; at += 1) {
      const listing = await make.listing(await make.organisation(member.account), programme);
      await make.outside(listing, programme);
      await make.introduction(listing, profile, { state: at % 2 === 0 ? 'introduced' : 'proposed' });
    }
  }
  return person;
};

const read = async ({ token }: Signed): Promise<{ items: number; queries: number }> => {
  let items = 0;
  const queries = await queriesOf(service.dataSource, async () => {
    const { json } = await callRoute(service, 'listIntroductions', { token, query: { limit: '50' } });
    items = (json as unknown as IntroductionPage).items.length;
  });
  return { items, queries: queries.length };
};

test('a long list of introductions asks the database as often as a short one', async () => {
  const [short, long] = [await read(await personWith(1)), await read(await personWith(12))];
  expect([short.items, long.items]).toEqual([2, 24]);
  expect(long.queries).toBe(short.queries);
});
