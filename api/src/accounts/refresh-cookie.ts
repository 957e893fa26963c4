import type { SignedIn } from '@musubi/contracts';
import type { FastifyRequest } from 'fastify';
import type { Call } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { ACCESS_TOKEN_LIFE, issueToken } from '../http/sign-in.ts';
import { WHOLE_LIFE } from './session.ts';
import type { OpenSession } from './session.ts';

/** Sent to the session's own routes and nowhere else. */
const NAME = 'musubi_refresh';
const PATH = '/v1/session';

type Reachable = Pick<Call, 'reply' | 'request' | 'config' | 'clock'>;

const options = (call: Reachable) =>
  ({ path: PATH, httpOnly: true, sameSite: 'strict', secure: call.config.https }) as const;

export const readCookie = (call: Reachable): string | undefined => call.request.cookies[NAME];

export const clearCookie = (call: Reachable): void => {
  call.reply.clearCookie(NAME, options(call));
};

/** Short token in the answer, long token in the cookie. */
export const signedIn = (call: Reachable, session: OpenSession): SignedIn => {
  if (session.refreshToken)
    call.reply.setCookie(NAME, session.refreshToken, { ...options(call), maxAge: WHOLE_LIFE / 1000 });
  return {
    accessToken: issueToken(call.request.server, session),
    expiresAt: new Date(Date.now() + ACCESS_TOKEN_LIFE * 1000).toISOString(),
    accountId: session.accountId,
  };
};

const sameOrigin = ({ headers }: FastifyRequest): boolean => {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  if (headers.origin === undefined) return true;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host;
};

/** The cookie is the only thing that browsers send by themselves. @throws Refusal `not-allowed` for other sites' requests. */
export const demandSameOrigin = (call: Reachable): void => {
  if (!sameOrigin(call.request)) throw new Refusal('not-allowed');
};
