import type { EntityManager } from 'typeorm';
import { WATCHES } from '../../accounts/account.entity.ts';
import { announceAll } from '../../notices/announce.ts';

export const WATCHERS = `SELECT id FROM account WHERE ${WATCHES}`;

/** Moves the line on the open screens of those who may watch. */
export const announceRun = async (manager: EntityManager, id: string): Promise<void> => {
  const rows = await manager.query<{ id: string }[]>(WATCHERS);
  await announceAll(
    manager,
    rows.map(({ id: account }) => ({ account, kind: 'scoring-moved', id })),
  );
};
