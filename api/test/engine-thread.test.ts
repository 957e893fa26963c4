import { startEngineThread } from '../src/engine/engine-thread.ts';
import type { EngineThread } from '../src/engine/engine-thread.ts';
import { EngineAway } from '../src/engine/town-engine.ts';
import { handlers } from '../src/handlers.ts';
import { mark } from '../src/queue/mark.ts';
import { silentLog } from '../src/queue/log.ts';
import { Maker, programmeNamed } from './make.ts';
import { startService } from './service.ts';
import type { Service } from './service.ts';
import { until } from './work-service.ts';

const employment = programmeNamed('employment');
const draft = {
  programme: 'employment',
  view: 'full',
  side: 'profile',
  statement: employment.examples.profile,
} as const;

describe('an engine in a thread', () => {
  let service: Service;
  let make: Maker;
  let thread: EngineThread;
  beforeAll(async () => {
    process.env['TSX_TSCONFIG_PATH'] = new URL('../../tsconfig.base.json', import.meta.url).pathname;
    service = await startService({ handlers });
    make = new Maker(service.app, service.dataSource.manager);
    thread = startEngineThread({ databaseUrl: service.databaseUrl, log: silentLog });
  });
  afterAll(async () => {
    await thread.close();
    await service.close();
  });

  const passing = async (): Promise<number> => (await thread.preview(draft, 3)).passing;

  test('nobody waits for an engine that is not there yet', async () => {
    await expect(thread.whatIf(draft)).rejects.toThrow(EngineAway);
  });

  test('follows what is published, and answers', async () => {
    await thread.ready;
    expect(await passing()).toBe(0);
    const { account } = await make.signed('member');
    const listing = await make.listing(await make.organisation(account), employment);
    await mark(service.dataSource.manager, 'listing-changed', listing.id, 1, new Date());
    await until('the thread knows it', async () => (await passing()) === 1);
    const { best } = await thread.preview(draft, 3);
    expect(best.map(({ id }) => id)).toEqual([listing.id]);
    expect((await thread.whatIf(draft)).passing).toBe(1);
    expect((await thread.roles([draft, draft], 1)).map((one) => one.passing)).toEqual([1, 1]);
  });

  test('one question that goes wrong takes nothing from the next', async () => {
    await expect(thread.whatIf({ ...draft, programme: 'no-such-programme' })).rejects.toThrow(EngineAway);
    expect(await passing()).toBe(1);
  });
});
