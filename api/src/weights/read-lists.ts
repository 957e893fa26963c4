import { valuesOf } from '@musubi/matching';
import type { Finding, ReplayedList, Side } from '@musubi/matching';
import type { AnyProgramme } from '@musubi/programmes';
import { areaOf } from '@musubi/vocabulary';
import type { EntityManager } from 'typeorm';

interface Row {
  readonly own: string;
  readonly other: string;
  readonly findings: readonly Finding[];
}

interface Owner {
  readonly id: string;
  readonly place: string | null;
}

/** Shares of wishes that could be told in somebody's list: how complete the statements are that meet there. */
const MOST = 0.8;
const HALF = 0.5;

const completenessOf = (rows: readonly Row[]): string => {
  const wishes = rows.flatMap(({ findings }) => findings.filter(({ kind }) => kind === 'wish'));
  const known = wishes.filter(({ value }) => value !== null).length / Math.max(1, wishes.length);
  return known >= MOST ? 'most' : known >= HALF ? 'half' : 'little';
};

const OWNERS: Readonly<Record<Side, string>> = {
  listing: "SELECT id, place FROM listing WHERE programme = $1 AND state = 'published'",
  profile: "SELECT id, statement->>'place' AS place FROM profile WHERE programme = $1 AND state = 'active'",
};

/**
 * The stored lists of one side. The groups are where somebody is (one of five areas) and how much is stated: nothing
 * about who they are.
 */
export const readLists = async (
  manager: EntityManager,
  { id: programme }: AnyProgramme,
  of: Side,
): Promise<ReplayedList[]> => {
  const other = of === 'listing' ? 'profile' : 'listing';
  const owners = await manager.query<Owner[]>(OWNERS[of], [programme]);
  const rows = await manager.query<Row[]>(
    `SELECT ${of}_id AS own, ${other}_id AS other, findings FROM match
     WHERE programme = $1 AND view = 'full' AND rank_for_${of} IS NOT NULL ORDER BY ${of}_id, rank_for_${of}`,
    [programme],
  );
  const lists = new Map<string, Row[]>();
  for (const row of rows) lists.set(row.own, [...(lists.get(row.own) ?? []), row]);
  return owners.flatMap(({ id, place }) => {
    const list = lists.get(id);
    if (!list) return [];
    const area = place === null ? undefined : areaOf(place);
    return [
      {
        id,
        of,
        places: list.map((row) => ({ id: row.other, values: valuesOf(row.findings) })),
        groups: { ...(area ? { area } : {}), completeness: completenessOf(list) },
      },
    ];
  });
};
