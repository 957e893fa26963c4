import type { EntityManager } from 'typeorm';
import { announce } from '../notices/announce.ts';
import { tickOff } from '../queue/mark.ts';

type Table = 'listing' | 'profile';

/**
 * Says for which revision and criteria the lists of a statement now stand, and ticks the outbox off.
 * @returns false when somebody has already stored results of a newer revision: then nothing may be written.
 */
export const settle = async (
  manager: EntityManager,
  table: Table,
  id: string,
  revision: number,
  digest: string,
): Promise<boolean> => {
  const [, count] = await manager.query<[unknown, number]>(
    `UPDATE ${table} SET scored_revision = $2, digest = $3, scored_at = now() WHERE id = $1 AND scored_revision <= $2`,
    [id, revision, digest],
  );
  await tickOff(manager, `${table}-changed`, id, revision);
  return count > 0;
};

const OWNERS: Readonly<Record<Table, string>> = {
  listing:
    'SELECT m.account_id FROM listing l JOIN membership m ON m.organisation_id = l.organisation_id WHERE l.id = $1',
  profile: 'SELECT account_id FROM profile WHERE id = $1',
};

/** Tells the owners' open screens that there is something new to fetch. */
export const announceLists = async (manager: EntityManager, table: Table, id: string): Promise<void> => {
  const owners = await manager.query<{ account_id: string }[]>(OWNERS[table], [id]);
  await announce(
    manager,
    owners.map((owner) => owner.account_id),
    { kind: 'matches-ready', id },
  );
};
