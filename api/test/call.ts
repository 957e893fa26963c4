import { etagOf, routes } from '@musubi/contracts';
import type { RouteName } from '@musubi/contracts';
import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import supertest from 'supertest';
import type { Service } from './service.ts';

export interface Request {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
  readonly version?: number;
  readonly key?: string;
  readonly token?: string | undefined;
  readonly cookie?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Record<string, unknown>;
}

const METHODS = { GET: 'get', POST: 'post', PUT: 'put', PATCH: 'patch', DELETE: 'delete' } as const;

const addressOf = (path: string, { params = {}, query }: Request): string => {
  const filled = path.replaceAll(/:([A-Za-z]+)/gu, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
  return query ? `${filled}?${new URLSearchParams(query).toString()}` : filled;
};

const parse = (text: string): Record<string, unknown> => {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
};

const headersOf = (plain: IncomingHttpHeaders): Headers => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(plain)) {
    for (const one of [value ?? []].flat()) headers.append(name, one);
  }
  return headers;
};

const headersFor = (name: RouteName, request: Request): Record<string, string> => {
  const route = routes[name];
  return {
    ...(request.token ? { authorization: `Bearer ${request.token}` } : {}),
    ...(request.body ? { 'content-type': 'application/json' } : {}),
    ...(route.versioned ? { 'if-match': etagOf(request.version ?? 1) } : {}),
    ...(route.idempotent ? { 'idempotency-key': request.key ?? randomUUID() } : {}),
    ...(request.cookie ? { cookie: request.cookie } : {}),
    ...request.headers,
  };
};

/** The text of an answer; of an event stream only the head is read, and the stream is let go. */
const textOf = (answer: Readable & { readonly headers?: IncomingHttpHeaders }): Promise<string> => {
  if (!answer.headers?.['content-type']?.startsWith('text/event-stream')) return readAll(answer);
  answer.destroy();
  return Promise.resolve('');
};

/** Calls a route by name with everything that its entry asks for. */
export const callRoute = async (
  service: Service,
  name: RouteName,
  request: Request = {},
): Promise<Answer> => {
  const { method, path } = routes[name];
  const sent = supertest(service.origin)
    [METHODS[method]](addressOf(path, request))
    .set(headersFor(name, request))
    .ok(() => true)
    .buffer(true)
    .parse((answer, done) => {
      textOf(answer as unknown as Readable).then(
        (text) => done(null, text),
        (error: Error) => done(error, ''),
      );
    });
  const answer = await (request.body ? sent.send(JSON.stringify(request.body)) : sent);
  const text = String(answer.body);
  return {
    status: answer.status,
    headers: headersOf(answer.headers as IncomingHttpHeaders),
    text,
    json: parse(text),
  };
};

/** The name and value of the refresh cookie that an answer sets, for the next request. */
export const cookieOf = (answer: Answer): string =>
  answer.headers.getSetCookie().join().split(';', 1)[0] ?? '';
