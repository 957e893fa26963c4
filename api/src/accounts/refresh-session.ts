import { recordAudit } from '../audit/record-audit.ts';
import type { Context } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { AccountEntity } from './account.entity.ts';
import { SessionEntity } from './session.entity.ts';
import { endSessions, expiryOf, newToken, tokenHash } from './session.ts';
import type { OpenSession } from './session.ts';
import { SpentTokenEntity } from './spent-token.entity.ts';

/** Milliseconds within which a spent token is another tab, not a thief. */
export const GRACE = 10_000;

const isLive = async ({ manager, clock }: Context, session: SessionEntity): Promise<boolean> => {
  if (session.revokedAt !== null || session.expiresAt <= clock.now()) return false;
  return manager.existsBy(AccountEntity, { id: session.accountId, status: 'active' });
};

const rotate = async ({ manager, clock }: Context, session: SessionEntity): Promise<OpenSession> => {
  const now = clock.now();
  const refreshToken = newToken();
  await manager.insert(SpentTokenEntity, { hash: session.refreshHash, sessionId: session.id, spentAt: now });
  await manager.update(
    SessionEntity,
    { id: session.id },
    {
      refreshHash: tokenHash(refreshToken),
      rotatedAt: now,
      expiresAt: expiryOf(session.createdAt, now),
    },
  );
  return { accountId: session.accountId, sessionId: session.id, refreshToken };
};

/** A token that was exchanged before: within the grace it is the other tab; after it, the session is over for everybody. */
const handleSpent = async (context: Context, hash: string): Promise<OpenSession> => {
  const { manager, clock } = context;
  const spent = await manager.findOneBy(SpentTokenEntity, { hash });
  const session = spent && (await manager.findOneBy(SessionEntity, { id: spent.sessionId }));
  if (!spent || !session || !(await isLive(context, session))) throw new Refusal('not-signed-in');
  if (clock.now().getTime() - spent.spentAt.getTime() <= GRACE) {
    return { accountId: session.accountId, sessionId: session.id, refreshToken: undefined };
  }
  await endSessions(context, { id: session.id });
  await recordAudit(context, {
    action: 'refresh-reuse',
    objectKind: 'session',
    objectId: session.id,
    allowed: false,
  });
  throw new Refusal('not-signed-in', { keepWrites: true });
};

/**
 * Exchanges the refresh token of the cookie for a new one.
 * @throws Refusal `not-signed-in` for tokens that are unknown, over, or came back after they were exchanged.
 */
export const refreshSession = async (context: Context, token: string | undefined): Promise<OpenSession> => {
  if (!token) throw new Refusal('not-signed-in');
  const hash = tokenHash(token);
  const session = await context.manager
    .createQueryBuilder(SessionEntity, 'session')
    .setLock('pessimistic_write')
    .where({ refreshHash: hash })
    .getOne();
  if (!session) return handleSpent(context, hash);
  if (!(await isLive(context, session))) throw new Refusal('not-signed-in');
  return rotate(context, session);
};
