import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Context } from '../http/handler.ts';
import { SessionEntity } from './session.entity.ts';

const DAY = 86_400_000;
/** Milliseconds without use, and at most, until somebody must sign in again. */
export const IDLE_LIFE = 7 * DAY;
export const WHOLE_LIFE = 30 * DAY;

export const newToken = (): string => randomBytes(32).toString('base64url');
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

export const expiryOf = (createdAt: Date, now: Date): Date =>
  new Date(Math.min(now.getTime() + IDLE_LIFE, createdAt.getTime() + WHOLE_LIFE));

export interface OpenSession {
  readonly accountId: string;
  readonly sessionId: string;
  /** To be put into the cookie; undefined when the browser holds the right one already. */
  readonly refreshToken: string | undefined;
}

/** Signs an account in on one browser. */
export const openSession = async ({ manager, clock }: Context, accountId: string): Promise<OpenSession> => {
  const now = clock.now();
  const refreshToken = newToken();
  const sessionId = randomUUID();
  await manager.insert(SessionEntity, {
    id: sessionId,
    accountId,
    refreshHash: tokenHash(refreshToken),
    createdAt: now,
    rotatedAt: now,
    expiresAt: expiryOf(now, now),
    revokedAt: null,
  });
  return { accountId, sessionId, refreshToken };
};

/** Ends sessions: the next request of each is refused. */
export const endSessions = async (
  { manager, clock }: Context,
  which: { id: string } | { accountId: string },
): Promise<void> => {
  await manager.update(SessionEntity, which, { revokedAt: clock.now() });
};
