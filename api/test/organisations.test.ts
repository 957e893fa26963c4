import { randomUUID } from 'node:crypto';
import { startAccountService } from './account-service.ts';
import { callRoute } from './call.ts';
import { Maker } from './make.ts';
import type { Service } from './service.ts';

let service: Service;
let make: Maker;
beforeAll(async () => {
  service = await startAccountService();
  make = new Maker(service.app, service.dataSource.manager);
});
afterAll(() => service.close());

const facts = { name: '三宿ベーカリー', kind: 'business', address: '世田谷区三宿一丁目' };
const count = async (table: string): Promise<number> => {
  const rows = (await service.dataSource.query(`SELECT count(*)::int AS n FROM ${table}`)) as { n: number }[];
  return rows[0]?.n ?? 0;
};

describe('registering an organisation', () => {
  test('makes a resident a member, once, however often it is sent', async () => {
    const { token } = await make.signed('person');
    const before = await count('organisation');
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        callRoute(service, 'registerOrganisation', { token, key, body: facts }),
      ),
    );
    expect(new Set(answers.map(({ status, text }) => `${String(status)} ${text}`)).size).toBe(1);
    expect([answers[0]?.status, (await count('organisation')) - before]).toEqual([201, 1]);
    const other = await callRoute(service, 'registerOrganisation', {
      token,
      key,
      body: { ...facts, name: 'ほかの店' },
    });
    expect(other.json['code']).toBe('idempotency-mismatch');
    const account = await callRoute(service, 'readAccount', { token });
    expect(account.json['roles']).toEqual(['person', 'member']);
    expect((await callRoute(service, 'listOrganisations', { token })).json['items']).toHaveLength(1);
  });

  test('checks the corporate number and never tells whether it is known', async () => {
    const { token } = await make.signed('person');
    const register = (corporateNumber: string) =>
      callRoute(service, 'registerOrganisation', { token, body: { ...facts, corporateNumber } });
    expect((await register('7000012050003')).json['fields']).toEqual([
      { path: '/corporateNumber', rule: 'not-a-corporate-number' },
    ]);
    expect((await register('7000012050002')).status).toBe(201);
    expect((await register('7000012050002')).status).toBe(201);
  });

  test('is limited per person', async () => {
    const { token } = await make.signed('person');
    const codes: unknown[] = [];
    for (let n = 0; n < 12; n += 1)
      codes.push((await callRoute(service, 'registerOrganisation', { token, body: facts })).json['code']);
    expect(codes).toEqual([...Array<undefined>(10).fill(undefined), 'limit-reached', 'limit-reached']);
  });

  test('a failed effect leaves the key free', async () => {
    const { token } = await make.signed('person');
    const key = randomUUID();
    const bad = await callRoute(service, 'registerOrganisation', {
      token,
      key,
      body: { ...facts, corporateNumber: '7000012050003' },
    });
    const good = await callRoute(service, 'registerOrganisation', { token, key, body: facts });
    expect([bad.status, good.status]).toEqual([400, 201]);
  });
});

describe('changing an organisation', () => {
  test('fifty editors at once: one wins, the others hear of it, and a new name has to be looked at again', async () => {
    const member = await make.signed('person', 'member');
    const organisation = await make.organisation(member.account);
    const change = (n: number) =>
      callRoute(service, 'changeOrganisation', {
        token: member.token,
        params: { organisationId: organisation.id },
        version: 1,
        body: { ...facts, name: `店 ${String(n)}` },
      });
    const statuses = (await Promise.all(Array.from({ length: 50 }, (_, n) => change(n)))).map(
      ({ status }) => status,
    );
    expect([statuses.filter((one) => one === 200).length, new Set(statuses)]).toEqual([1, expect.any(Set)]);
    expect([...new Set(statuses)].filter((one) => ![200, 412, 503].includes(one))).toEqual([]);
    const [row] = (await service.dataSource.query(
      'SELECT version, verified FROM organisation WHERE id = $1',
      [organisation.id],
    )) as object[];
    expect(row).toEqual({ version: 2, verified: false });
  });

  test('needs the version that was read', async () => {
    const member = await make.signed('person', 'member');
    const organisation = await make.organisation(member.account);
    const put = (headers: Record<string, string>) =>
      fetch(`${service.origin}/v1/organisations/${organisation.id}`, {
        method: 'PUT',
        body: JSON.stringify(facts),
        headers: { authorization: `Bearer ${member.token}`, 'content-type': 'application/json', ...headers },
      });
    expect((await put({})).status).toBe(428);
    for (const bad of ['*', 'W/"1"', '1', '"a"', '"1", "2"', '""'])
      expect([bad, (await put({ 'if-match': bad })).status]).toEqual([bad, 400]);
    const answer = await put({ 'if-match': '"1"' });
    expect([answer.status, answer.headers.get('etag')]).toEqual([200, '"2"']);
  });
});
