import type { BodyOf, ParamsOf, QueryOf, ReplyOf, Role, RouteName, Routes } from '@musubi/contracts';
import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { TownEngine } from '../engine/town-engine.ts';
import { Refusal } from './refusal.ts';

/** Who is calling, read from the session row and the account row on every request, never from the token alone. */
export interface Actor {
  readonly accountId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly language: string;
  readonly roles: readonly Role[];
}

/** Hints for screens that are open: ids only. */
export interface LiveEvent {
  readonly kind: string;
  readonly id: string;
}

export interface LiveEvents {
  /** @returns the way to stop listening. */
  subscribe(accountId: string, listener: (event: LiveEvent) => void): () => void;
}

/** What a verb needs besides its input. Verbs use this manager and no other: it is the transaction of the request. */
export interface Context {
  readonly manager: EntityManager;
  readonly actor: Actor | undefined;
  readonly clock: Clock;
}

/** A request that passed validation, sign-in and the role check. It is a Context, so it can be handed to a verb as it is. */
export interface Call<Name extends RouteName = RouteName> extends Context {
  readonly params: ParamsOf<Routes[Name]>;
  readonly query: QueryOf<Routes[Name]>;
  readonly body: BodyOf<Routes[Name]>;
  /** Versioned routes: from If-Match. */
  readonly version: number | undefined;
  /** Idempotent routes: from Idempotency-Key. The mount loop does the replaying; verbs rarely look at it. */
  readonly key: string | undefined;
  /** The same request was answered before, and the answer could not be kept because it held a token. */
  readonly replayed?: true;
  readonly live: LiveEvents;
  readonly engine: TownEngine;
  readonly config: Config;
  readonly log: FastifyBaseLogger;
  readonly request: FastifyRequest;
  /** For cookies and event streams; ordinary answers are returned. */
  readonly reply: FastifyReply;
}

/**
 * Returns the reply of the route's table entry; `undefined` for 204 and for streams that the handler wrote itself. A reply
 * with a `version` is sent with that ETag. Everything runs in one transaction, except streams, whose manager has none.
 */
export type Handler<Name extends RouteName> = (call: Call<Name>) => Promise<Replied<Name>>;

/** Routes that reply with nothing leave the reply's type at `object`, which every reply class with a required field is not. */
type Replied<Name extends RouteName> =
  object extends ReplyOf<Routes[Name]> ? undefined : Unclassed<ReplyOf<Routes[Name]>>;

/** A plain object of the same shape does as well as an instance of the class. */
type Unclassed<T> = { [K in keyof T]: T[K] };

/** A handler for every route: one that is missing does not compile. */
export type Handlers = { readonly [Name in RouteName]: Handler<Name> };

/** The handlers of one feature: `export const listingHandlers: HandlersOf<typeof listingRoutes> = { ... }`. */
export type HandlersOf<Table> = { readonly [Name in keyof Table & RouteName]: Handler<Name> };

/** @throws Refusal `not-signed-in`; routes that need an actor never get that far without one. */
export const actorOf = (context: Context): Actor => {
  if (!context.actor) throw new Refusal('not-signed-in');
  return context.actor;
};

export const hasRole = (actor: Actor, ...roles: readonly Role[]): boolean =>
  roles.some((role) => actor.roles.includes(role));
