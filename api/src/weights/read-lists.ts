import { judge, valuesOf } from '@musubi/matching';
import type { Finding, ReplayedList, Side } from '@musubi/matching';
import type { AnyProgramme } from '@musubi/programmes';
import { areaOf } from '@musubi/vocabulary';
import type { EntityManager } from 'typeorm';

interface Place {
  readonly id: string;
  readonly findings: readonly Finding[];
}

interface Live {
  readonly id: string;
  readonly place: string | null;
  readonly statement: object;
}

interface ListRow {
  readonly own: string;
  readonly others: readonly string[];
}

/** Shares of wishes that could be told in somebody's list: how complete the statements are that meet there. */
const MOST = 0.8;
const HALF = 0.5;

const completenessOf = (rows: readonly Place[]): string => {
  const wishes = rows.flatMap(({ findings }) => findings.filter(({ kind }) => kind === 'wish'));
  const known = wishes.filter(({ value }) => value !== null).length / Math.max(1, wishes.length);
  return known >= MOST ? 'most' : known >= HALF ? 'half' : 'little';
};

const LIVE: Readonly<Record<Side, string>> = {
  listing: "SELECT id, place, statement FROM listing WHERE programme = $1 AND state = 'published'",
  profile:
    "SELECT id, statement->>'place' AS place, statement FROM profile WHERE programme = $1 AND state = 'active'",
};

const LISTS: Readonly<Record<Side, string>> = {
  listing:
    "SELECT listing_id AS own, profile_ids AS others FROM candidate_list WHERE programme = $1 AND view = 'full'",
  profile:
    "SELECT profile_id AS own, listing_ids AS others FROM suggestion_list WHERE programme = $1 AND view = 'full'",
};

const liveOf = async (
  manager: EntityManager,
  programme: string,
  side: Side,
): Promise<ReadonlyMap<string, Live>> => {
  const rows = await manager.query<Live[]>(LIVE[side], [programme]);
  return new Map(rows.map((row) => [row.id, row]));
};

/**
 * The stored lists of one side, judged as the statements stand now. The groups are where somebody is (one of five areas) and
 * how much is stated: nothing about who they are.
 */
export const readLists = async (
  manager: EntityManager,
  { id: programme, matching }: AnyProgramme,
  of: Side,
): Promise<ReplayedList[]> => {
  const [owners, others] = [
    await liveOf(manager, programme, of),
    await liveOf(manager, programme, of === 'listing' ? 'profile' : 'listing'),
  ];
  const findingsOf = (own: Live, other: Live): readonly Finding[] =>
    of === 'listing'
      ? judge(matching, own.statement, other.statement).findings
      : judge(matching, other.statement, own.statement).findings;
  const lists = await manager.query<ListRow[]>(LISTS[of], [programme]);
  return lists.flatMap((list) => {
    const own = owners.get(list.own);
    const places = list.others.flatMap((id): Place[] => {
      const other = others.get(id);
      return own && other ? [{ id, findings: findingsOf(own, other) }] : [];
    });
    if (!own || places.length === 0) return [];
    const area = own.place === null ? undefined : areaOf(own.place);
    return [
      {
        id: own.id,
        of,
        places: places.map(({ id, findings }) => ({ id, values: valuesOf(findings) })),
        groups: { ...(area ? { area } : {}), completeness: completenessOf(places) },
      },
    ];
  });
};
