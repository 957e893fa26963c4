import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { networkOf } from './marks.ts';
import type { Dependencies } from './dependencies.ts';
import { claimsOf } from './sign-in.ts';

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

const kebab = (name: string): string => name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

const policyOf = (https: boolean): string =>
  Object.entries(directives(https))
    .flatMap(([name, values]) => (values ? [`${kebab(name)} ${values.join(' ')}`.trim()] : []))
    .join(';');

const PERMISSIONS = 'camera=(), microphone=(), geolocation=(), payment=()';

/** For answers that are written before any hook has run, such as those to addresses that cannot be decoded. */
export const headersByHand = (https: boolean): Record<string, string> => ({
  'content-security-policy': policyOf(https),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'SAMEORIGIN',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': PERMISSIONS,
});

/** Headers of every answer, cookies, and budgets per account or network. */
export const registerGuards = async (app: FastifyInstance, { config }: Dependencies): Promise<void> => {
  await app.register(cookie);
  await app.register(helmet, {
    // By hand, below: helmet would put the same text together for every answer.
    contentSecurityPolicy: false,
    strictTransportSecurity: config.https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
  });
  const policy = policyOf(config.https);
  app.addHook('onRequest', async (request, reply) => {
    request.claims = claimsOf(app, request);
    reply.header('permissions-policy', PERMISSIONS);
    reply.header('content-security-policy', policy);
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
