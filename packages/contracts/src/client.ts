import { etagOf } from './common.ts';
import type { Problem } from './problems.ts';
import type { BodyOf, ParamsOf, QueryOf, ReplyOf } from './route.ts';
import { routes } from './routes.ts';
import type { RouteName, Routes } from './routes.ts';

/** A problem answer of the API, or the network's (`code` is then `overloaded`, `offline` true). */
export class ApiProblem extends Error {
  readonly problem: Problem;
  readonly offline: boolean;

  constructor(problem: Problem, offline = false) {
    super(problem.title);
    this.problem = problem;
    this.offline = offline;
  }
}

export interface CallOptions<Name extends RouteName> {
  readonly params?: ParamsOf<Routes[Name]>;
  readonly query?: QueryOf<Routes[Name]>;
  readonly body?: BodyOf<Routes[Name]>;
  /** For versioned routes: the version that was read. */
  readonly version?: number;
  /** For idempotent routes: keep the same key when trying the same thing again. A fresh one is made if absent. */
  readonly key?: string;
}

export interface ClientSettings {
  /** `''` in the browser; an origin in tests. */
  readonly origin: string;
  readonly fetch: typeof fetch;
  /** The access token, if signed in. */
  token(): string | undefined;
}

const OFFLINE: Problem = { type: 'about:blank', title: 'offline', status: 503, code: 'overloaded' };

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const addressOf = (path: string, params: object = {}, query: object = {}): string => {
  const values = new Map(Object.entries(params));
  const filled = path.replaceAll(/:([A-Za-z]+)/gu, (_, name: string) =>
    encodeURIComponent(text(values.get(name))),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, text(value));
  return search.size > 0 ? `${filled}?${search.toString()}` : filled;
};

/** The typed client: `call('readListing', { params: { listingId } })`. Throws ApiProblem and nothing else. */
export const clientOf = (settings: ClientSettings) => {
  const headersFor = (name: RouteName, options: CallOptions<RouteName>): Record<string, string> => {
    const route = routes[name];
    const token = settings.token();
    return {
      accept: 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(options.body ? { 'content-type': 'application/json' } : {}),
      ...('versioned' in route && options.version !== undefined
        ? { 'if-match': etagOf(options.version) }
        : {}),
      ...('idempotent' in route ? { 'idempotency-key': options.key ?? crypto.randomUUID() } : {}),
    };
  };

  const call = async <Name extends RouteName>(
    name: Name,
    options: CallOptions<Name> = {},
  ): Promise<ReplyOf<Routes[Name]>> => {
    const { method, path } = routes[name];
    const answer = await settings
      .fetch(settings.origin + addressOf(path, options.params, options.query), {
        method,
        headers: headersFor(name, options),
        credentials: 'same-origin',
        ...(options.body ? { body: JSON.stringify(options.body) } : {}),
      })
      .catch(() => {
        throw new ApiProblem(OFFLINE, true);
      });
    const content: unknown = answer.status === 204 ? {} : await answer.json().catch(() => OFFLINE);
    if (!answer.ok) throw new ApiProblem(content as Problem);
    return content as ReplyOf<Routes[Name]>;
  };

  return { call };
};

export type Client = ReturnType<typeof clientOf>;
