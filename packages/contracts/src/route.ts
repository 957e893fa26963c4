import type { Class } from '@musubi/statements';
import type { Access } from './access.ts';
import type { ProblemCode } from './problems.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A route as a value: server, browser, OpenAPI document and the route matrix test read the same one. */
export interface Route<
  Params extends object = object,
  Query extends object = object,
  Body extends object = object,
  Reply extends object = object,
> {
  readonly method: Method;
  /** `/v1/listings/:listingId` */
  readonly path: string;
  readonly summary: string;
  readonly access: Access;
  readonly params?: Class<Params>;
  readonly query?: Class<Query>;
  readonly body?: Class<Body>;
  /** What the answer may hold; the server strips everything else. `'none'` answers 204, `'stream'` is an event stream. */
  readonly reply: Class<Reply> | 'none' | 'stream';
  readonly status: 200 | 201 | 202 | 204;
  readonly problems: readonly ProblemCode[];
  /** Creates or contacts: needs the header Idempotency-Key. */
  readonly idempotent?: true;
  /** A question with a body: changes nothing, so that the trail does not note it. */
  readonly asks?: true;
  /** Changes something versioned: needs If-Match with the ETag that was read. */
  readonly versioned?: true;
}

export const route = <
  Params extends object = object,
  Query extends object = object,
  Body extends object = object,
  Reply extends object = object,
>(
  value: Route<Params, Query, Body, Reply>,
): Route<Params, Query, Body, Reply> => value;

export type ParamsOf<R> = R extends Route<infer P, infer _Q, infer _B, infer _R> ? P : never;
export type QueryOf<R> = R extends Route<infer _P, infer Q, infer _B, infer _R> ? Q : never;
export type BodyOf<R> = R extends Route<infer _P, infer _Q, infer B, infer _R> ? B : never;
export type ReplyOf<R> = R extends Route<infer _P, infer _Q, infer _B, infer A> ? A : never;
