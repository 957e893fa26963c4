import jwt from '@fastify/jwt';
import type { Role } from '@musubi/contracts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.ts';
import { SessionEntity } from '../accounts/session.entity.ts';
import type { Config } from '../config.ts';
import { GoodTokens } from './good-tokens.ts';
import type { Checked } from './good-tokens.ts';
import type { Actor } from './handler.ts';

/** Seconds. */
export const ACCESS_TOKEN_LIFE = 600;
const ISSUER = 'musubi';
const AUDIENCE = 'musubi-api';
const TOKEN_TYPE = 'at+jwt';
export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

export interface Claims {
  readonly accountId: string;
  readonly sessionId: string;
}

/**
 * Everything about a token is fixed: one algorithm, type, issuer, audience, purpose, and an end. The plugin's defaults
 * accept tokens without an end, of other audiences, and of any HMAC algorithm.
 */
export const registerTokens = async (app: FastifyInstance, config: Config): Promise<void> => {
  await app.register(jwt, {
    secret: config.secret,
    sign: {
      algorithm: 'HS256',
      iss: ISSUER,
      aud: AUDIENCE,
      expiresIn: ACCESS_TOKEN_LIFE,
      header: { alg: 'HS256', typ: TOKEN_TYPE },
    },
    verify: {
      algorithms: ['HS256'],
      allowedIss: ISSUER,
      allowedAud: AUDIENCE,
      requiredClaims: ['iss', 'aud', 'exp', 'iat', 'sub'],
      checkTyp: TOKEN_TYPE,
      // `GoodTokens` remembers less.
      cache: false,
    },
  });
};

export const issueToken = (app: FastifyInstance, { accountId, sessionId }: Claims): string =>
  app.jwt.sign({ sub: accountId, sid: sessionId, purpose: 'access' });

const checkedIn = (payload: unknown): Checked | undefined => {
  if (typeof payload !== 'object' || payload === null) return undefined;
  const { sub, sid, purpose, iat, exp } = payload as Record<string, unknown>;
  // Seconds here, as in the plugin's own options, which the library below it counts in milliseconds.
  if (typeof iat !== 'number' || typeof exp !== 'number' || exp - iat > ACCESS_TOKEN_LIFE) return undefined;
  const fits =
    purpose === 'access' &&
    typeof sub === 'string' &&
    typeof sid === 'string' &&
    UUID.test(sub) &&
    UUID.test(sid);
  return fits ? { claims: { accountId: sub, sessionId: sid }, endsAt: exp * 1000 } : undefined;
};

export const goodTokensOf = (app: FastifyInstance): GoodTokens =>
  new GoodTokens((token) => {
    try {
      return checkedIn(app.jwt.verify(token));
    } catch {
      return undefined;
    }
  });

/** The claims of a good bearer token; undefined for none, and for every bad one alike: callers learn nothing of the reason. */
export const claimsOf = (tokens: GoodTokens, request: FastifyRequest): Claims | undefined => {
  const token = /^Bearer ([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)$/u.exec(
    request.headers.authorization ?? '',
  )?.[1];
  // Of real time, as their ends are; the service's own clock may be another one in tests.
  return token === undefined || token.length > 2000 ? undefined : tokens.claimsOf(token, new Date());
};

interface ActorRow {
  readonly name: string;
  readonly language: string;
  readonly roles: Role[];
}

/**
 * Who the claims stand for now. Sign-out, suspension and a change of roles count from the next request on, because the rows
 * are read every time.
 */
export const actorFor = async (
  manager: EntityManager,
  claims: Claims | undefined,
  now: Date,
): Promise<Actor | undefined> => {
  if (!claims) return undefined;
  const row = await manager
    .createQueryBuilder(SessionEntity, 'session')
    .innerJoin(AccountEntity, 'account', 'account.id = session.accountId')
    .select(['account.name AS name', 'account.language AS language', 'account.roles AS roles'])
    .where('session.id = :sessionId AND account.id = :accountId', claims)
    .andWhere("session.revokedAt IS NULL AND session.expiresAt > :now AND account.status = 'active'", { now })
    .getRawOne<ActorRow>();
  return row && { ...claims, name: row.name, language: row.language, roles: row.roles };
};
