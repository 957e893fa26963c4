import type { Route } from '@musubi/contracts';
import { read, readText } from '@musubi/statements';
import type { FastifyRequest } from 'fastify';
import { readVersion } from './etag.ts';
import { readKey } from './idempotency.ts';
import { placed } from './problems.ts';
import { Refusal } from './refusal.ts';

export interface Input {
  readonly params: object;
  readonly query: object;
  readonly body: object;
  readonly version: number | undefined;
  readonly key: string | undefined;
}

class Nothing {}

const textOf = (type: Route['params'], value: unknown, place: 'path' | 'query'): object => {
  const reading = readText(type ?? Nothing, { ...(value as Record<string, unknown>) });
  if (!reading.ok) throw new Refusal('invalid-input', { fields: placed(reading.problems, place) });
  return reading.value;
};

const bodyOf = (type: Route['body'], value: unknown): object => {
  if (!type) {
    if (value === undefined) return {};
    throw new Refusal('invalid-input', { fields: [{ path: '', rule: 'not-a-field' }] });
  }
  const reading = read(type, value);
  if (!reading.ok) throw new Refusal('invalid-input', { fields: placed(reading.problems) });
  return reading.value;
};

/**
 * Everything that the route's table entry asks for, read by its classes.
 * @throws Refusal naming every field that is wrong.
 */
export const readInput = (route: Route, request: FastifyRequest): Input => ({
  params: textOf(route.params, request.params, 'path'),
  query: textOf(route.query, request.query, 'query'),
  body: bodyOf(route.body, request.body),
  version: route.versioned ? readVersion(request) : undefined,
  key: route.idempotent ? readKey(request) : undefined,
});
