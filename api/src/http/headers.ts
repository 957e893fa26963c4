import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';
import { networkOf } from './marks.ts';
import type { Dependencies } from './dependencies.ts';
import { claimsOf, goodTokensOf } from './sign-in.ts';

const directives = (https: boolean): Readonly<Record<string, readonly string[] | null>> => ({
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  fontSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: https ? [] : null,
});

const PERMISSIONS = 'camera=(), microphone=(), geolocation=(), payment=()';

/** What helmet says, asked once: it is the same for every answer. */
export const safeHeaders = (https: boolean): Readonly<Record<string, string>> => {
  const headers: Record<string, string> = { 'permissions-policy': PERMISSIONS };
  const answer = new ServerResponse(new IncomingMessage(new Socket()));
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives: directives(https) },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
  })(answer.req, answer, () => undefined);
  for (const [name, value] of Object.entries(answer.getHeaders())) headers[name] = String(value);
  return headers;
};

/** Headers of every answer, cookies, and budgets per account or network. */
export const registerGuards = async (
  app: FastifyInstance,
  { config }: Dependencies,
  headers: ReturnType<typeof safeHeaders>,
): Promise<void> => {
  await app.register(cookie);
  const tokens = goodTokensOf(app);
  app.addHook('onRequest', async (request, reply) => {
    request.claims = claimsOf(tokens, request);
    reply.headers(headers);
    if (request.url.startsWith('/v1/')) reply.header('cache-control', 'no-store');
  });
  await app.register(rateLimit, {
    global: true,
    max: config.limits.all,
    timeWindow: '1 minute',
    // Pages and their files cost nothing and come in dozens.
    allowList: (request) => !request.url.startsWith('/v1/'),
    keyGenerator: (request) => request.claims?.accountId ?? networkOf(request.ip),
    addHeaders: {
      'x-ratelimit-limit': false,
      'x-ratelimit-remaining': false,
      'x-ratelimit-reset': false,
      'retry-after': true,
    },
  });
};
