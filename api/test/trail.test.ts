import { randomUUID } from 'node:crypto';
import { recordAudit } from '../src/audit/record-audit.ts';
import { trailHead, verifyAudit } from '../src/audit/verify-audit.ts';
import { inTransaction } from '../src/database/in-transaction.ts';
import { startAccountService } from './account-service.ts';
import { callRoute } from './call.ts';
import { Maker } from './make.ts';
import type { Service } from './service.ts';

let service: Service;
beforeEach(async () => {
  service = await startAccountService();
  const write = (n: number): Promise<void> =>
    inTransaction(service.dataSource, (manager) =>
      recordAudit(
        { manager, actor: undefined, clock: service.clock },
        { action: `line-${String(n)}`, objectKind: 'test', objectId: randomUUID() },
      ),
    );
  // At once: the chain must not fork.
  await Promise.all(Array.from({ length: 40 }, (_, n) => write(n)));
});
afterEach(() => service.close());

const verify = (...noted: Parameters<typeof verifyAudit> extends [unknown, ...infer Rest] ? Rest : never) =>
  verifyAudit(service.dataSource.manager, ...noted);

test('an untouched trail is intact', async () => {
  expect(await verify()).toEqual({ intact: true, head: await trailHead(service.dataSource.manager) });
});

test.each([
  ["UPDATE audit SET action = 'nothing' WHERE sequence = 20", 'edited', '20'],
  ['UPDATE audit SET actor_id = gen_random_uuid() WHERE sequence = 3', 'edited', '3'],
  ["UPDATE audit SET at = at + interval '1 second' WHERE sequence = 3", 'edited', '3'],
  ['UPDATE audit SET allowed = NOT allowed WHERE sequence = 40', 'edited', '40'],
  ['DELETE FROM audit WHERE sequence = 20', 'gap', '21'],
  ['UPDATE audit SET sequence = 99 WHERE sequence = 40', 'gap', '99'],
])('%s is found', async (tampering, why, at) => {
  await service.dataSource.query(tampering);
  expect(await verify()).toEqual({ intact: false, why, at });
});

test('a cut-off tail shows against the head that was noted outside', async () => {
  const noted = await trailHead(service.dataSource.manager);
  await service.dataSource.query('DELETE FROM audit WHERE sequence > 35');
  expect(await verify()).toMatchObject({ intact: true });
  expect(await verify(noted)).toEqual({ intact: false, why: 'cut', at: '35' });
});

test('changes and refused tries are in it, and the auditor reads them', async () => {
  const make = new Maker(service.app, service.dataSource.manager);
  const [person, auditor] = [await make.signed('person'), await make.signed('auditor')];
  await callRoute(service, 'changeAccount', { token: person.token, body: { name: '新しい名' } });
  expect((await callRoute(service, 'listAccounts', { token: person.token })).status).toBe(403);
  const { json } = await callRoute(service, 'listAudit', { token: auditor.token, query: { limit: '2' } });
  expect(json['items']).toEqual([
    expect.objectContaining({ action: 'listAccounts', allowed: false, actorId: person.account.id }),
    expect.objectContaining({ action: 'changeAccount', allowed: true, actorId: person.account.id }),
  ]);
  const next = await callRoute(service, 'listAudit', {
    token: auditor.token,
    query: { cursor: String(json['next']) },
  });
  expect((next.json['items'] as { sequence: number }[])[0]?.sequence).toBe(40);
  expect(await verify()).toMatchObject({ intact: true });
});
