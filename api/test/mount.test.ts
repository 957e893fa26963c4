import { anyone, only, route } from '@musubi/contracts';
import type { Route } from '@musubi/contracts';
import { Text, Whole } from '@musubi/statements';
import type { HandlerTable, RouteTable } from '../src/http/mount.ts';
import { Refusal } from '../src/http/refusal.ts';
import { startService } from './service.ts';
import type { Service } from './service.ts';

class Word {
  @Text({ max: 10 }) word!: string;
  @Whole({ min: 1, max: 9 }) version!: number;
}

const good = route({
  method: 'POST',
  path: '/v1/words',
  summary: 's',
  access: anyone,
  body: Word,
  reply: Word,
  status: 201,
  problems: [],
});
const handler = async () => ({ word: 'hello', version: 1 });
const boot = (table: RouteTable, handlers: HandlerTable) => startService({ table, handlers });
const without = (field: keyof Route): Route => ({ ...good, [field]: undefined });

describe('S-02: an incomplete route does not boot', () => {
  test.each([
    ['no access rule', { words: without('access') }, { words: handler }, 'has no access rule'],
    [
      'an access rule that lets nobody in',
      { words: { ...good, access: only([]) } },
      { words: handler },
      'has no access rule',
    ],
    ['no reply schema', { words: without('reply') }, { words: handler }, 'has no reply schema'],
    ['no handler', { words: good }, {}, 'has no handler'],
  ])('%s', async (_, table, handlers, message) => {
    await expect(boot(table as RouteTable, handlers)).rejects.toThrow(message);
  });
});

describe('a mounted route', () => {
  let service: Service;
  const post = (body: string, type = 'application/json') =>
    fetch(`${service.origin}/v1/words`, { method: 'POST', headers: { 'content-type': type }, body });

  beforeAll(async () => {
    const failing = { ...good, path: '/v1/failing' };
    const refusing = { ...good, path: '/v1/refusing' };
    service = await boot(
      { words: good, failing, refusing },
      {
        words: async () => ({ word: 'hello', version: 3, secret: 'not for you' }),
        failing: async () => {
          throw new Error('SELECT password FROM account at /srv/musubi/api.ts');
        },
        refusing: async () => {
          throw new Refusal('limit-reached');
        },
      },
    );
  });
  afterAll(() => service.close());

  test('strips what the reply does not name, and sends the version as ETag', async () => {
    const answer = await post('{"word":"a","version":1}');
    expect([answer.status, answer.headers.get('etag')]).toEqual([201, '"3"']);
    expect(await answer.json()).toEqual({ word: 'hello', version: 3 });
  });

  test('names every field that is wrong', async () => {
    const answer = await post('{"word":"","extra":1}');
    expect(answer.status).toBe(400);
    expect(
      ((await answer.json()) as { fields: { path: string }[] }).fields.map(({ path }) => path).sort(),
    ).toEqual(['/extra', '/version', '/word']);
  });

  test.each([
    'text/plain',
    'application/json\t; x',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/jsonx',
  ])('never takes an unchecked body as %p', async (type) => {
    expect([400, 415]).toContain((await post('{"word":"a","version":100}', type)).status);
  });

  test.each(['', 'null', '[]', '3', '{"word":', '{"__proto__":{}}', '"x"'])(
    'refuses the body %p with 400',
    async (body) => {
      expect((await post(body)).status).toBe(400);
    },
  );

  test('refuses what is too large before it reads it', async () => {
    expect((await post(`{"word":"${'a'.repeat(300_000)}"}`)).status).toBe(413);
  });

  test('tells nothing about an unexpected error', async () => {
    const answer = await fetch(`${service.origin}/v1/failing`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"word":"a","version":1}',
    });
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toMatch(/SELECT|password|srv|stack|\.ts/u);
  });

  test('answers a refusal with its problem, another method with 405, an unknown path with 404', async () => {
    const refused = await fetch(`${service.origin}/v1/refusing`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"word":"a","version":1}',
    });
    expect(await refused.json()).toMatchObject({ code: 'limit-reached', status: 409 });
    const other = await fetch(`${service.origin}/v1/words`, { method: 'DELETE' });
    expect([other.status, other.headers.get('allow')]).toEqual([405, 'POST']);
    expect((await fetch(`${service.origin}/v1/nothing`)).status).toBe(404);
    expect((await fetch(`${service.origin}/v1/%E0%A4%A`)).status).toBe(400);
  });

  test('publishes the table as OpenAPI 3.1 and lets people browse it', async () => {
    const document = (await (await fetch(`${service.origin}/v1/openapi.json`)).json()) as {
      openapi: string;
      paths: object;
    };
    expect([document.openapi, Object.keys(document.paths)]).toEqual([
      '3.1.0',
      ['/v1/words', '/v1/failing', '/v1/refusing'],
    ]);
    expect((await fetch(`${service.origin}/docs/`)).status).toBe(200);
  });
});
