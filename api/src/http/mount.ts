import { PROBLEMS, etagOf } from '@musubi/contracts';
import type { Route } from '@musubi/contracts';
import { fieldsOf } from '@musubi/statements';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '../audit/record-audit.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { noEngine } from '../engine/town-engine.ts';
import { KeptAnswers } from '../kept-answers/kept-answers.ts';
import { Looks } from '../kept-answers/looks.ts';
import { Shelf } from '../kept-answers/shelf.ts';
import { Admission } from './admission.ts';
import type { Dependencies } from './dependencies.ts';
import { versionOf } from './etag.ts';
import type { Actor, Call } from './handler.ts';
import { once } from './idempotency.ts';
import { isTransient } from './problems.ts';
import type { Input } from './read-input.ts';
import { readInput } from './read-input.ts';
import { Refusal } from './refusal.ts';
import { replySchema } from './reply-schema.ts';
import { actorFor } from './sign-in.ts';
import type { Claims } from './sign-in.ts';

export type RouteTable = Readonly<Record<string, Route>>;
type AnyHandler = (call: Call) => Promise<object | undefined>;
export type HandlerTable = Readonly<Record<string, AnyHandler | undefined>>;

declare module 'fastify' {
  interface FastifyRequest {
    /** From the bearer token, when it is good. Who that is now, only the rows say. */
    claims: Claims | undefined;
  }
  interface FastifyContextConfig {
    readonly routeName?: string;
  }
}

const ATTEMPTS = 3;

/** @throws Error naming what the table entry lacks: such a route must not be reachable, so the process must not start. */
const demandComplete = (name: string, route: Route, handler: AnyHandler | undefined): AnyHandler => {
  const who: unknown = (route as Partial<Route>).access?.who;
  const hasRule = who === 'anyone' || who === 'signed-in' || (Array.isArray(who) && who.length > 0);
  if (!hasRule) throw new Error(`route ${name} has no access rule`);
  const reply: unknown = (route as Partial<Route>).reply;
  if (reply !== 'none' && reply !== 'stream' && typeof reply !== 'function')
    throw new Error(`route ${name} has no reply schema`);
  if (reply === 'none' && route.status !== 204)
    throw new Error(`route ${name} replies with nothing but not with 204`);
  for (const code of route.problems)
    if (!(code in PROBLEMS)) throw new Error(`route ${name} names the unknown problem ${code}`);
  if (!handler) throw new Error(`route ${name} has no handler`);
  return handler;
};

const allows = (route: Route, actor: Actor): boolean => {
  const { who } = route.access;
  return who === 'anyone' || who === 'signed-in' || who.some((role) => actor.roles.includes(role));
};

interface MountedParts {
  readonly dependencies: Dependencies;
  readonly admission: Admission;
  /** Where its answers are kept. */
  readonly shelf: Shelf | undefined;
}

/** One route, at work. */
class Mounted {
  readonly #name: string;
  readonly #route: Route;
  readonly #handler: AnyHandler;
  readonly #with: Dependencies;
  readonly #admission: Admission;
  readonly #shelf: Shelf | undefined;

  constructor(name: string, route: Route, handler: AnyHandler, parts: MountedParts) {
    this.#name = name;
    this.#route = route;
    this.#handler = handler;
    this.#with = parts.dependencies;
    this.#admission = parts.admission;
    this.#shelf = parts.shelf;
  }

  answer(request: FastifyRequest, reply: FastifyReply): Promise<object | undefined> {
    const inTurn: Admission['run'] = (work) => this.#admission.run(work);
    const make = (): Promise<object | undefined> => this.#attempt(request, reply);
    if (!this.#shelf) return inTurn(make);
    return this.#shelf.answer(request, {
      make,
      serialize: (made) => String(reply.serialize(made)),
      inTurn,
    });
  }

  /** The whole request in one transaction, tried again when it met a deadlock. */
  async #attempt(request: FastifyRequest, reply: FastifyReply): Promise<object | undefined> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const outcome = await inTransaction(this.#with.dataSource, (manager) =>
          this.#outcome(manager, request, reply),
        );
        if (outcome instanceof Refusal) throw outcome;
        return outcome;
      } catch (error) {
        if (attempt === ATTEMPTS || !isTransient(error)) throw error;
      }
    }
  }

  /** An open connection holds no transaction and no place among those admitted. */
  async stream(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { dataSource } = this.#with;
    const actor = await this.#admission.run(() =>
      inTransaction(dataSource, (manager) => this.#admit(manager, request)),
    );
    await this.#handler(
      this.#callOf(dataSource.manager, actor, readInput(this.#route, request), request, reply),
    );
  }

  /** A refusal that keeps what was written must be returned, not thrown, for the transaction to commit. */
  async #outcome(
    manager: EntityManager,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<object | undefined | Refusal> {
    try {
      const actor = await this.#admit(manager, request);
      const call = this.#callOf(manager, actor, readInput(this.#route, request), request, reply);
      return await this.#once(call);
    } catch (error) {
      if (error instanceof Refusal && error.details.keepWrites) return error;
      throw error;
    }
  }

  async #admit(manager: EntityManager, request: FastifyRequest): Promise<Actor | undefined> {
    const { clock } = this.#with;
    const actor = await actorFor(manager, request.claims, clock.now());
    if (this.#route.access.who === 'anyone') return actor;
    if (!actor) throw new Refusal('not-signed-in');
    if (allows(this.#route, actor)) return actor;
    await recordAudit({ manager, actor, clock }, { action: this.#name, objectKind: 'route', allowed: false });
    throw new Refusal('not-allowed', { keepWrites: true });
  }

  #callOf(
    manager: EntityManager,
    actor: Actor | undefined,
    input: Input,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Call {
    const { clock, live, config, engine = noEngine } = this.#with;
    return { ...input, manager, actor, clock, live, engine, config, log: request.log, request, reply };
  }

  async #once(call: Call): Promise<object | undefined> {
    if (call.key === undefined) return this.#effect(call);
    const { params, version, body, actor, clock, config, manager } = call;
    const first = await once(manager, {
      secret: config.secret,
      now: clock.now(),
      accountId: actor?.accountId,
      key: call.key,
      route: this.#name,
      input: { params, version, body },
    });
    if (first.again) return first.body ?? this.#handler({ ...call, replayed: true });
    const reply = await this.#effect(call);
    await first.remember(this.#isSecret() ? undefined : reply);
    return reply;
  }

  /** Replies with tokens are not kept; the handler is asked again and must find out for itself what it did before. */
  #isSecret(): boolean {
    const { reply } = this.#route;
    return (
      typeof reply === 'function' &&
      fieldsOf(reply).some((one) => one.kind === 'text' && one.sensitivity === 'sensitive')
    );
  }

  async #effect(call: Call): Promise<object | undefined> {
    const reply = await this.#handler(call);
    if (this.#route.method !== 'GET' && !this.#route.asks && call.actor)
      await recordAudit(call, this.#change(call, reply));
    return reply;
  }

  #change(call: Call, reply: object | undefined) {
    const named = Object.values(call.params)[0] ?? (reply && Reflect.get(reply, 'id'));
    const objectKind = this.#route.path.split('/')[2] ?? 'account';
    return {
      action: this.#name,
      objectKind,
      ...(typeof named === 'string' && named.length === 36 ? { objectId: named } : {}),
    };
  }
}

const WAIT_MILLISECONDS = 400;
const QUEUE = 40;

const responseSchema = (route: Route): object => {
  if (typeof route.reply !== 'function') return {};
  return { response: { [route.status]: replySchema(route.reply) } };
};

const limitFor = (
  name: string,
  { config }: Dependencies,
): { rateLimit?: { max: number; timeWindow: string } } => {
  const max = {
    searchListings: config.limits.search,
    proposeStatement: config.limits.search,
    register: config.limits.registration,
    signIn: config.limits.signIn,
    countForListing: config.limits.counts,
    countForProfile: config.limits.counts,
    countForAnybody: config.limits.counts,
    listRoles: config.limits.counts,
  }[name];
  return max === undefined ? {} : { rateLimit: { max, timeWindow: '1 minute' } };
};

/** The shelf of each route that has one; all look at the database together. */
const shelves = (
  app: FastifyInstance,
  { kept = {}, config, dataSource, clock }: Dependencies,
): ((name: string) => Shelf | undefined) => {
  const answers = new KeptAnswers();
  const looks = new Looks(config.databaseUrl, answers);
  app.addHook('onClose', () => looks.close());
  return (name) => kept[name] && new Shelf(kept[name], { looks, answers, dataSource, clock });
};

/**
 * Mounts the whole table.
 * @throws Error when any route lacks an access rule, a handler or a reply schema: then nothing starts.
 */
export const mountRoutes = (
  app: FastifyInstance,
  table: RouteTable,
  handlers: HandlerTable,
  dependencies: Dependencies,
): void => {
  const admission = new Admission({
    places: dependencies.config.poolSize,
    queue: QUEUE,
    patience: WAIT_MILLISECONDS,
  });
  const shelfFor = shelves(app, dependencies);
  for (const [name, route] of Object.entries(table)) {
    const mounted = new Mounted(name, route, demandComplete(name, route, handlers[name]), {
      dependencies,
      admission,
      shelf: shelfFor(name),
    });
    app.route({
      method: route.method,
      url: route.path,
      config: { routeName: name, ...limitFor(name, dependencies) },
      schema: responseSchema(route),
      exposeHeadRoute: false,
      handler: async (request, reply) => {
        if (route.reply === 'stream') {
          await mounted.stream(request, reply);
          return reply;
        }
        const body = await mounted.answer(request, reply);
        const version = versionOf(body);
        if (version !== undefined) reply.header('etag', etagOf(version));
        if (Buffer.isBuffer(body)) reply.type('application/json; charset=utf-8');
        return reply.code(route.status).send(body);
      },
    });
  }
};
