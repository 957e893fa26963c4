import type { EntityManager } from 'typeorm';

const DAY = 86_400_000;

/** Removes what has outlived the retention that its column states: the sweeper's work, and nobody else's. */
export const purgeExpired = async (manager: EntityManager, now: Date): Promise<void> => {
  const before = (days: number): Date => new Date(now.getTime() - days * DAY);
  await manager.query('DELETE FROM idempotency_key WHERE at < $1', [before(1)]);
  await manager.query('DELETE FROM session WHERE expires_at < $1 OR revoked_at < $2', [now, before(1)]);
  await manager.query('DELETE FROM sign_in_attempt WHERE at < $1', [before(30)]);
  await manager.query('DELETE FROM list_change WHERE at < $1', [before(1)]);
  await manager.query('DELETE FROM outbox WHERE done_at < $1', [before(30)]);
  await manager.query('DELETE FROM allocation WHERE asked_at < $1', [before(30)]);
};
