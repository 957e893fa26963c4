import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { WEB_APPS } from '../src/http/static.ts';
import { startAccountService } from './account-service.ts';
import type { Service } from './service.ts';

let service: Service;
beforeAll(async () => {
  service = await startAccountService();
});
afterAll(() => service.close());

const get = (path: string, init: RequestInit = {}): Promise<Response> => fetch(service.origin + path, init);

test('the first page leads to both apps and to the document', async () => {
  const answer = await get('/');
  const text = await answer.text();
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  for (const path of ['/seeker/', '/employer/', '/docs']) expect(text).toContain(`href="${path}"`);
  expect((await get('/landing.css')).status).toBe(200);
});

/** Apps that are not built here are tested where they are. */
const built = WEB_APPS.filter(({ folder }) => existsSync(join(folder, 'index.html')));
for (const { path, folder } of built) {
  describe(path, () => {
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    const asset = readdirSync(join(folder, 'assets')).find((name) => name.endsWith('.js')) ?? '';

    test.each(['', 'some/page/of/the/app', 'matches?x=1'])(
      'serves its page at %p, never stored',
      async (rest) => {
        const answer = await get(path + rest);
        expect([answer.status, await answer.text(), answer.headers.get('cache-control')]).toEqual([
          200,
          page,
          'no-cache',
        ]);
        expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'");
      },
    );

    test('serves its files for a year, and says so when one is not there', async () => {
      const answer = await get(`${path}assets/${asset}`);
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([
        200,
        'public, max-age=31536000, immutable',
      ]);
      expect((await get(`${path}assets/nothing.js`)).status).toBe(404);
    });

    test('leads from the address without its last slash', async () => {
      const answer = await get(path.slice(0, -1), { redirect: 'follow' });
      expect([answer.status, await answer.text()]).toEqual([200, page]);
    });

    test.each(['..%2f..%2fpackage.json', '%2e%2e/%2e%2e/package.json', 'assets/..%2f..%2f..%2fpackage.json'])(
      'serves nothing from outside its folder: %s',
      async (rest) => {
        expect(await (await get(path + rest)).text()).not.toContain('"workspaces"');
        expect(await (await get(path + rest)).text()).not.toContain('"private": true');
      },
    );
  });
}
