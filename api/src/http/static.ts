import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { problemOf, sendProblem } from './problems.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));

/** The built web apps, by the path under which they are served. */
export const WEB_APPS = [
  {
    path: '/seeker/',
    folder: join(project, 'web-seeker/dist'),
    name: '住民のみなさま',
    hint: '仕事・お店・役わりをさがす',
  },
  {
    path: '/employer/',
    folder: join(project, 'web-employer/dist'),
    name: '事業者・団体・コーディネーター',
    hint: '募集を出す、確認する',
  },
] as const;

const YEAR = 31_536_000;

const landing = `<!doctype html>
<html lang="ja">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>むすび</title>
<link rel="stylesheet" href="/landing.css"></head>
<body><main><h1>むすび</h1><p>世田谷の人としごと、お店と担い手をむすびます。</p>
<ul>${WEB_APPS.map(({ path, name, hint }) => `<li><a href="${path}"><strong>${name}</strong><span>${hint}</span></a></li>`).join('')}</ul>
<p><a href="/docs">API の説明書</a></p></main></body></html>
`;

const landingStyle = `body{margin:0;font-family:"Noto Sans JP","Hiragino Sans",sans-serif;line-height:1.8;color:#1a1a1c;background:#f8f8fb}
main{max-width:40rem;margin:0 auto;padding:3rem 1.5rem}h1{font-size:2rem;margin:0}ul{list-style:none;padding:0;display:grid;gap:1rem}
li a{display:flex;flex-direction:column;padding:1.25rem 1.5rem;border:1px solid #767676;border-radius:.75rem;background:#fff;color:inherit;text-decoration:none}
a{color:#0017c1}a:focus-visible{outline:4px solid #000;outline-offset:2px;box-shadow:0 0 0 2px #ffd43d}li a:hover{background:#e8f1fe}
`;

const cacheFor = (path: string): string =>
  path.includes('/assets/') ? `public, max-age=${String(YEAR)}, immutable` : 'no-cache';

/** Files of one app. Any other path below it is the app's page: its own router reads the address. */
const serveApp = async (app: FastifyInstance, path: string, folder: string): Promise<void> => {
  const files: FastifyPluginAsync = async (scope) => {
    await scope.register(fastifyStatic, {
      root: folder,
      prefix: '/',
      cacheControl: false,
      setHeaders: (response, file) => {
        response.header('cache-control', cacheFor(file));
      },
    });
    scope.setNotFoundHandler((request, reply) => {
      const isPage = request.method === 'GET' && !request.url.includes('/assets/');
      return isPage ? reply.code(200).sendFile('index.html') : sendProblem(reply, problemOf('not-found'));
    });
  };
  await app.register(files, { prefix: path.slice(0, -1) });
};

/** Serves both web apps where they are built, and a page at `/` that leads to them. */
export const serveWebApps = async (app: FastifyInstance): Promise<void> => {
  app.get('/', (_, reply) => reply.type('text/html; charset=utf-8').send(landing));
  app.get('/landing.css', (_, reply) => reply.type('text/css; charset=utf-8').send(landingStyle));
  for (const { path, folder } of WEB_APPS) {
    if (existsSync(join(folder, 'index.html'))) await serveApp(app, path, folder);
  }
};
