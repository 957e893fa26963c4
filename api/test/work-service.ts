import type { Introduction, Listing, Profile, RouteName } from '@musubi/contracts';
import type { AnyProgramme } from '@musubi/programmes';
import { handlers } from '../src/handlers.ts';
import { openLive } from '../src/notices/live.ts';
import type { Live } from '../src/notices/live.ts';
import { silentLog } from '../src/queue/log.ts';
import { startWorker } from '../src/worker.ts';
import type { RunningWorker } from '../src/worker.ts';
import { callRoute } from './call.ts';
import type { Answer, Request } from './call.ts';
import { Maker } from './make.ts';
import type { Signed } from './make.ts';
import { startService } from './service.ts';
import type { Service } from './service.ts';

/** The whole service with a worker in the same process. */
export interface WorkService extends Service {
  readonly make: Maker;
  readonly worker: RunningWorker;
  call(name: RouteName, who: Signed | undefined, request?: Request): Promise<Answer>;
  /** As `call`, and the answer must be a good one. */
  ok<T>(name: RouteName, who: Signed | undefined, request?: Request): Promise<T>;
  /** Resolves when the worker has nothing left to do. */
  settled(): Promise<void>;
}

const POLL = 10;
const PATIENCE = 30_000;

/** Asks again until the answer is yes. @throws Error after half a minute */
export const until = async (what: string, holds: () => Promise<boolean>): Promise<void> => {
  for (const end = Date.now() + PATIENCE; !(await holds());) {
    if (Date.now() > end) throw new Error(`waited too long until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
};

export const startWorkService = async (): Promise<WorkService> => {
  // The stream listens to the database that the service is about to make.
  const late: { live?: Live } = {};
  const service = await startService({
    handlers,
    live: { subscribe: (account, hear) => late.live?.subscribe(account, hear) ?? (() => undefined) },
  });
  late.live = await openLive(service.databaseUrl, silentLog);
  const worker = await startWorker({
    databaseUrl: service.databaseUrl,
    clock: service.clock,
    log: silentLog,
    lock: 3000,
  });
  const call = (name: RouteName, who: Signed | undefined, request: Request = {}): Promise<Answer> =>
    callRoute(service, name, { ...request, token: who?.token });
  return {
    ...service,
    make: new Maker(service.app, service.dataSource.manager),
    worker,
    call,
    ok: async <T>(name: RouteName, who: Signed | undefined, request: Request = {}) => {
      const answer = await call(name, who, request);
      if (answer.status >= 300) throw new Error(`${name}: ${String(answer.status)} ${answer.text}`);
      return answer.json as T;
    },
    settled: () =>
      until('all is scored', async () => {
        const [row] = await service.dataSource.query<{ open: number }[]>(
          'SELECT count(*)::int AS open FROM outbox WHERE done_at IS NULL',
        );
        return row?.open === 0;
      }),
    close: async () => {
      await worker.stop();
      await late.live?.close();
      await service.close();
    },
  };
};

/** A business with a published listing, through the API. */
export const publish = async (
  service: WorkService,
  programme: AnyProgramme,
  statement: object = programme.examples.listing,
  capacity = 1,
) => {
  const member = await service.make.signed('member', 'person');
  const organisation = await service.make.organisation(member.account);
  const draft = await service.ok<Listing>('draftListing', member, {
    params: { organisationId: organisation.id },
    body: { programme: programme.id, statement, capacity },
  });
  const listing = await service.ok<Listing>('publishListing', member, {
    params: { listingId: draft.id },
    version: draft.version,
  });
  return { member, organisation, listing };
};

/** A person who is looking, through the API. */
export const activate = async (
  service: WorkService,
  programme: AnyProgramme,
  statement: object = programme.examples.profile,
) => {
  const person = await service.make.signed('person');
  const draft = await service.ok<Profile>('draftProfile', person, {
    body: { programme: programme.id, statement },
  });
  const profile = await service.ok<Profile>('activateProfile', person, {
    params: { profileId: draft.id },
    version: draft.version,
  });
  return { person, profile };
};

/** One step of an introduction, from the version that is stored. */
export const move = async (
  service: WorkService,
  who: Signed,
  introductionId: string,
  body: object,
): Promise<Answer> => {
  const seen = await service.ok<Introduction>('readIntroduction', who, { params: { introductionId } });
  return service.call('moveIntroduction', who, { params: { introductionId }, version: seen.version, body });
};
