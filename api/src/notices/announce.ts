import { randomUUID } from 'node:crypto';
import type { NOTICE_KINDS } from '@musubi/contracts';
import type { EntityManager } from 'typeorm';
import type { LiveEvent } from '../http/handler.ts';
import { NoticeEntity } from './notice.entity.ts';

/** The channel that open event streams listen to: account, kind and id, nothing else. */
export const LIVE_CHANNEL = 'musubi_live';

export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Wakes open screens, each account's with its own event, once the transaction has committed. */
export const announceAll = async (
  manager: EntityManager,
  events: readonly (LiveEvent & { readonly account: string })[],
): Promise<void> => {
  const payloads = [...new Set(events.map(({ account, kind, id }) => JSON.stringify({ account, kind, id })))];
  if (payloads.length === 0) return;
  await manager.query('SELECT pg_notify($1, payload) FROM unnest($2::text[]) payload', [
    LIVE_CHANNEL,
    payloads,
  ]);
};

/** Wakes the open screens of these accounts once the transaction has committed. */
export const announce = (
  manager: EntityManager,
  accountIds: readonly string[],
  event: LiveEvent,
): Promise<void> =>
  announceAll(
    manager,
    accountIds.map((account) => ({ account, ...event })),
  );

export interface NoticeOf {
  readonly kind: NoticeKind;
  readonly introductionId: string;
  readonly programme: string;
  readonly at: Date;
}

/** Leaves a notice for each account, in the transaction of what it tells about. */
export const notify = async (
  manager: EntityManager,
  accountIds: readonly string[],
  notice: NoticeOf,
): Promise<void> => {
  const rows = [...new Set(accountIds)].map((accountId) => ({
    id: randomUUID(),
    accountId,
    readAt: null,
    ...notice,
  }));
  if (rows.length === 0) return;
  await manager.insert(NoticeEntity, rows);
  await announce(manager, accountIds, { kind: notice.kind, id: notice.introductionId });
};
