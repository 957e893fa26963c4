import type { FastifyRequest } from 'fastify';
import { Refusal } from './refusal.ts';

/**
 * The version in If-Match.
 * @throws Refusal `version-required` without the header, `invalid-input` for anything but one ETag of ours.
 */
export const readVersion = (request: FastifyRequest): number => {
  const header = request.headers['if-match'];
  if (header === undefined) throw new Refusal('version-required');
  const version = /^"([0-9]{1,9})"$/u.exec(header)?.[1];
  if (version === undefined)
    throw new Refusal('invalid-input', { fields: [{ path: 'header/if-match', rule: 'not-an-etag' }] });
  return Number(version);
};

/** The version of a reply, where it has one. */
export const versionOf = (reply: unknown): number | undefined => {
  const version: unknown =
    typeof reply === 'object' && reply !== null ? Reflect.get(reply, 'version') : undefined;
  return typeof version === 'number' ? version : undefined;
};
