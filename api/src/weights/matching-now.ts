import { withWeights } from '@musubi/matching';
import type { Programme } from '@musubi/matching';
import { PROGRAMMES } from '@musubi/programmes';
import type { AnyProgramme } from '@musubi/programmes';
import type { DataSource, EntityManager } from 'typeorm';

export type Weights = Readonly<Record<string, number>>;
type Matching = Programme<object, object>;

/** The weights that count now; undefined while those that the programme declares do. */
export const weightsNow = async (
  manager: EntityManager | DataSource,
  programme: string,
): Promise<Weights | undefined> => {
  const [row] = await manager.query<{ weights: Weights }[]>(
    'SELECT weights FROM weight_version WHERE programme = $1 ORDER BY number DESC LIMIT 1',
    [programme],
  );
  return row?.weights;
};

/** Which version counts of each programme; programmes under the weights that they declare are absent. */
export const versionsNow = async (
  manager: EntityManager | DataSource,
): Promise<ReadonlyMap<string, string>> => {
  const rows = await manager.query<{ programme: string; id: string }[]>(
    'SELECT DISTINCT ON (programme) programme, id FROM weight_version ORDER BY programme, number DESC',
  );
  return new Map(rows.map(({ programme, id }) => [programme, id]));
};

const isFor = (matching: Matching, weights: Weights): boolean => {
  const wishes = matching.criteria.filter(({ kind }) => kind === 'wish').map(({ id }) => id);
  return wishes.length === Object.keys(weights).length && wishes.every((id) => Object.hasOwn(weights, id));
};

const last = new WeakMap<Matching, { readonly weights: string; readonly weighed: Matching }>();

/**
 * A programme under accepted weights. Weights of other wishes (the outside view of a confidential programme, a programme
 * whose criteria have been rewritten since) leave it as it is declared.
 */
export const weighed = (matching: Matching, weights: Weights | undefined): Matching => {
  if (!weights || !isFor(matching, weights)) return matching;
  const key = JSON.stringify(weights);
  const had = last.get(matching);
  if (had?.weights === key) return had.weighed;
  const made = withWeights(matching, weights);
  last.set(matching, { weights: key, weighed: made });
  return made;
};

/** What pairs of a programme are judged by now. The one way to it for everything that scores. */
export const matchingNow = async (
  manager: EntityManager | DataSource,
  { id, matching }: AnyProgramme,
): Promise<Matching> => weighed(matching, await weightsNow(manager, id));

/** The same for every programme. */
export const matchingsNow = async (
  manager: EntityManager | DataSource,
): Promise<ReadonlyMap<string, Matching>> => {
  const rows = await manager.query<{ programme: string; weights: Weights }[]>(
    'SELECT DISTINCT ON (programme) programme, weights FROM weight_version ORDER BY programme, number DESC',
  );
  const weights = new Map(rows.map((row) => [row.programme, row.weights]));
  return new Map(PROGRAMMES.map(({ id, matching }) => [id, weighed(matching, weights.get(id))]));
};
