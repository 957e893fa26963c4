import { PROBLEMS, routes } from '@musubi/contracts';
import type { ProblemCode, Route, RouteName } from '@musubi/contracts';
import { schemaOf } from '@musubi/statements';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { Agent, request as send } from 'node:http';
import { handlers } from '../src/handlers.ts';
import { problemsOf } from '../src/http/openapi.ts';
import { testEngine } from './engine.ts';
import { STRINGS, VALUES, dice, naughtyStrings } from './fuzz-values.ts';
import { requestFor } from './requests.ts';
import { startService } from './service.ts';
import type { Service } from './service.ts';
import { ACTORS, makeWorld } from './world.ts';
import type { World } from './world.ts';

const CALLS = 10_000;
const PER_WORLD = 500;
const AT_ONCE = 6;
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_122);

const names = (Object.keys(routes) as RouteName[]).filter((name) => routes[name].reply !== 'stream');
const strings = [...STRINGS, ...naughtyStrings()];
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
const ajv = new Ajv2020({ strict: false });
const validators = new Map<RouteName, ValidateFunction>();
for (const name of names) {
  const { reply } = routes[name] as Route;
  if (typeof reply === 'function') validators.set(name, ajv.compile(schemaOf(reply)));
}

let service: Service;
const engine = testEngine();
beforeAll(async () => {
  service = await startService({ handlers, engine });
  await engine.open(service.databaseUrl);
});
afterAll(async () => {
  agent.destroy();
  await engine.close();
  await service.close();
});

/** Lone surrogates cannot stand in an address; in bodies they stay. */
const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '?');

interface Shot {
  readonly name: RouteName;
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string | string[]>;
  readonly body: string | undefined;
}

interface Hit {
  readonly status: number;
  readonly text: string;
}

/** Node announces no length for the body of a GET or DELETE, and the rest would be read as another request. */
const withLength = ({ headers, body }: Shot) =>
  body === undefined ? headers : { ...headers, 'content-length': String(Buffer.byteLength(body)) };

/** By hand, because fetch would tidy up what should arrive untidy. */
const shootOver = (shot: Shot, agent: Agent | false): Promise<Hit> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(service.origin);
    const call = send(
      { agent, host: '127.0.0.1', port, method: shot.method, path: shot.path, headers: withLength(shot) },
      (answer) => {
        let text = '';
        answer
          .setEncoding('utf8')
          .on('data', (chunk: string) => (text += chunk))
          .on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
      },
    );
    call.on('error', (error) => reject(new Error(`${error.message}: ${JSON.stringify(shot).slice(0, 600)}`)));
    call.end(shot.body);
  });

/** The server closes connections after unreadable bodies; a call that meets such an end is tried once more on a new one. */
const shoot = (shot: Shot): Promise<Hit> => shootOver(shot, agent).catch(() => shootOver(shot, false));

/** Mangles one thing, or none, of a right request. */
class Fuzzer {
  readonly #roll: () => number;

  constructor(seed: number) {
    this.#roll = dice(seed);
  }

  #chance(share: number): boolean {
    return this.#roll() < share;
  }

  #pick<T>(list: readonly T[]): T {
    const found = list[Math.floor(this.#roll() * list.length)];
    if (found === undefined && list.length === 0) throw new Error('nothing to pick from');
    return found as T;
  }

  #value(): unknown {
    return this.#chance(0.6) ? this.#pick(strings) : this.#pick(VALUES);
  }

  /** Replaces, adds or removes somewhere in a JSON value, at any depth. */
  #mangle(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || this.#chance(0.15)) return this.#value();
    if (Array.isArray(value))
      return value.length === 0 || this.#chance(0.3)
        ? [...value, this.#value()]
        : value.map((one, at) => (at === 0 ? this.#mangle(one) : (one as unknown)));
    const keys = Object.keys(value);
    const key = keys.length === 0 || this.#chance(0.2) ? this.#pick(strings) || 'x' : this.#pick(keys);
    const rest = Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
    if (this.#chance(0.15)) return rest;
    const inner: unknown = Reflect.get(value, key);
    return { ...rest, [key]: this.#mangle(inner) };
  }

  #body(body: object | undefined): string | undefined {
    if (this.#chance(0.35)) return body && JSON.stringify(body);
    if (this.#chance(0.08))
      return this.#pick([
        '',
        'null',
        '{',
        '[]',
        '"',
        '{"a":1,"a":2}',
        '{"__proto__":{"x":1}}',
        '\u0000',
        '[[[[',
        'true',
        '{"statement":{"__proto__":1}}',
        `{"a":${'['.repeat(2000)}`,
      ]);
    return JSON.stringify(this.#mangle(body ?? {}));
  }

  #path(path: string, params: Readonly<Record<string, string>>): string {
    const filled = path.replaceAll(/:([A-Za-z]+)/gu, (_, name: string) => {
      const value = this.#chance(0.12)
        ? wellFormed([...this.#pick(strings)].slice(0, 100).join(''))
        : (params[name] ?? '');
      return this.#chance(0.03) ? encodeURI('%' + String(value.length)) : encodeURIComponent(value);
    });
    if (!this.#chance(0.3)) return filled;
    const name = this.#pick([
      'limit',
      'cursor',
      'q',
      'programme',
      'near',
      'state',
      'side',
      'limit[]',
      '__proto__',
      'x',
    ]);
    const one = `${name}=${encodeURIComponent(wellFormed([...this.#pick(strings)].slice(0, 250).join('')))}`;
    return `${filled}?${this.#chance(0.2) ? `${one}&${one}` : one}${this.#chance(0.05) ? '&%' : ''}`;
  }

  #headers(token: string | undefined, hasBody: boolean): Record<string, string | string[]> {
    const line = (value: string): string => value.replaceAll(/[^\x20-\x7e]/gu, '?').slice(0, 300);
    const odd = (usual: string): string => (this.#chance(0.06) ? line(this.#pick(strings)) : usual);
    const types = [
      'application/json',
      'text/plain',
      'application/json; charset=utf-8',
      'application/json;',
      'APPLICATION/JSON',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/json, text/plain',
      'x',
    ];
    return {
      ...(hasBody ? { 'content-type': this.#chance(0.06) ? this.#pick(types) : 'application/json' } : {}),
      ...(token ? { authorization: odd(`Bearer ${token}`) } : {}),
      ...(this.#chance(0.95) ? { 'if-match': odd(this.#pick(['"1"', '"0"', '"2"'])) } : {}),
      ...(this.#chance(0.95) ? { 'idempotency-key': odd(`key-${String(this.#roll())}`) } : {}),
      ...(this.#chance(0.05) ? { cookie: line(`musubi_refresh=${this.#pick(strings)}`) } : {}),
      ...(this.#chance(0.03)
        ? { 'x-forwarded-for': line(this.#pick(strings)), 'accept-encoding': 'br;q=x' }
        : {}),
    };
  }

  shot(world: World): Shot {
    const name = this.#pick(names);
    const route: Route = routes[name];
    const right = requestFor(name, world);
    const actor = this.#chance(0.7) ? this.#pick(ACTORS.slice(1, 10)) : this.#pick(ACTORS);
    const body = route.body || this.#chance(0.05) ? this.#body(right.body) : undefined;
    return {
      name,
      body,
      method: this.#chance(0.02)
        ? this.#pick(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'])
        : route.method,
      path: this.#path(route.path, right.params ?? {}),
      headers: this.#headers(world.tokens[actor], body !== undefined),
    };
  }
}

const isProblemOf = (shot: Shot, hit: Hit): boolean => {
  const { code, status } = JSON.parse(hit.text) as { code: ProblemCode; status: number };
  if (!(code in PROBLEMS) || PROBLEMS[code].status !== status || status !== hit.status) return false;
  if (shot.method !== routes[shot.name].method || code === 'not-found') return true;
  return problemsOf(routes[shot.name]).includes(code);
};

/** Undefined when the answer is one that the document describes. */
const complaint = (shot: Shot, hit: Hit): string | undefined => {
  const about = `${shot.method} ${shot.path.slice(0, 120)} ${shot.body?.slice(0, 200) ?? ''} -> ${String(hit.status)} ${hit.text.slice(0, 300)}`;
  if (hit.status >= 500) return about;
  if (shot.method === 'HEAD' || hit.status === 204) return undefined;
  if (hit.status >= 400) return isProblemOf(shot, hit) ? undefined : `not in the document: ${about}`;
  if (shot.method !== routes[shot.name].method) return undefined;
  const valid = validators.get(shot.name);
  return !valid || valid(JSON.parse(hit.text))
    ? undefined
    : `outside the schema: ${ajv.errorsText(valid.errors)} ${about}`;
};

test(`R-13: ${String(CALLS)} odd calls, no 5xx, no answer that the document does not describe`, async () => {
  const fuzzer = new Fuzzer(SEED);
  /** One example of each kind is enough to read. */
  const complaints = new Map<string, string>();
  const statuses = new Map<number, number>();
  const play = async (world: World, count: number): Promise<void> => {
    for (let n = 0; n < count; n += 1) {
      const shot = fuzzer.shot(world);
      const hit = await shoot(shot);
      statuses.set(hit.status, (statuses.get(hit.status) ?? 0) + 1);
      const wrong = complaint(shot, hit);
      if (wrong) complaints.set(`${shot.name} ${wrong.slice(0, 60)}`, wrong);
    }
  };
  for (let done = 0; done < CALLS; done += PER_WORLD) {
    const world = await makeWorld(service, done % 1000 === 0 ? 'employment' : 'succession');
    await Promise.all(
      Array.from({ length: AT_ONCE }, (_, at) =>
        play(world, Math.floor(PER_WORLD / AT_ONCE) + (at < PER_WORLD % AT_ONCE ? 1 : 0)),
      ),
    );
  }
  expect([...complaints.values()].slice(0, 20)).toEqual([]);
  // The fuzz is worth something only when a good part of it got through.
  const good = [...statuses].filter(([status]) => status < 300).reduce((sum, [, count]) => sum + count, 0);
  expect(good).toBeGreaterThan(CALLS / 20);
}, 240_000);
