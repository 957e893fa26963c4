import { etagOf, routes } from '@musubi/contracts';
import type { RouteName } from '@musubi/contracts';
import { randomUUID } from 'node:crypto';
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

/** Calls a route by name with everything that its entry asks for. Of event streams only the head is read. */
export const callRoute = async (
  service: Service,
  name: RouteName,
  request: Request = {},
): Promise<Answer> => {
  const route = routes[name];
  const answer = await fetch(service.origin + addressOf(route.path, request), {
    method: route.method,
    headers: {
      ...(request.token ? { authorization: `Bearer ${request.token}` } : {}),
      ...(request.body ? { 'content-type': 'application/json' } : {}),
      ...(route.versioned ? { 'if-match': etagOf(request.version ?? 1) } : {}),
      ...(route.idempotent ? { 'idempotency-key': request.key ?? randomUUID() } : {}),
      ...(request.cookie ? { cookie: request.cookie } : {}),
      ...request.headers,
    },
    ...(request.body ? { body: JSON.stringify(request.body) } : {}),
  });
  if (answer.headers.get('content-type')?.startsWith('text/event-stream')) {
    await answer.body?.cancel();
    return { status: answer.status, headers: answer.headers, text: '', json: {} };
  }
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, text, json: parse(text) };
};

/** The name and value of the refresh cookie that an answer sets, for the next request. */
export const cookieOf = (answer: Answer): string =>
  answer.headers.getSetCookie().join().split(';', 1)[0] ?? '';
