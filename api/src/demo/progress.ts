import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';

export interface Scoring {
  readonly waiting: number;
  readonly statements: number;
  readonly matches: number;
  /** Full runs under way, and pairs that they have looked at, of all. */
  readonly runs: number;
  readonly done: number;
  readonly total: number;
}

/** What a worker that is starting tells: pairs ranked in memory, of all pairs of the programme in hand. */
export interface Ranking {
  readonly programme: string;
  readonly done: number;
  readonly total: number;
}

const QUERY = `SELECT
  (SELECT count(*) FROM listing WHERE state = 'published' AND scored_revision < revision)::int
    + (SELECT count(*) FROM profile WHERE state = 'active' AND scored_revision < revision)::int AS waiting,
  (SELECT count(*) FROM listing WHERE state = 'published')::int + (SELECT count(*) FROM profile WHERE state = 'active')::int AS statements,
  (SELECT coalesce(sum(cardinality(profile_ids)), 0) FROM candidate_list WHERE view = 'full')::int AS matches,
  count(*)::int AS runs, coalesce(sum(pairs_done), 0)::float8 AS done, coalesce(sum(pairs_total), 0)::float8 AS total
  FROM scoring_run WHERE state = 'running'`;

export const readScoring = async (source: DataSource): Promise<Scoring> => {
  const [row] = await source.query<Scoring[]>(QUERY);
  if (!row) throw new Error('no answer about scoring');
  return row;
};

/** Milliseconds between two lines. */
const TELL_EVERY = 2500;
/** Milliseconds without any sign of life after which waiting makes no sense. A worker that dies is noticed without this. */
const PATIENCE = 120_000;

const percent = (done: number, total: number): string =>
  `${String(total === 0 ? 0 : Math.floor((100 * done) / total))} %`;

const lineOf = ({ waiting, statements, matches, runs, done, total }: Scoring, ranking?: Ranking): string => {
  if (ranking && runs === 0 && matches === 0)
    return `組み合わせを計算しています：${ranking.programme} ${percent(ranking.done, ranking.total)}`;
  const share = runs > 0 ? `全体の ${percent(done, total)}、` : '';
  return `採点しています：${share}あと ${String(waiting)} 件（全 ${String(statements)} 件、候補 ${String(matches)} 組）`;
};

/**
 * Waits until every published listing and active profile is scored. @param latest what the worker has told last
 * @throws Error when nothing moved for two minutes
 */
export const waitUntilScored = async (
  source: DataSource,
  tell: (line: string) => void,
  latest: () => Ranking | undefined = () => undefined,
): Promise<Scoring> => {
  let moved = Date.now();
  let told = 0;
  let before = '';
  for (;;) {
    const now = await readScoring(source);
    if (now.waiting === 0 && now.runs === 0) return now;
    const ranking = latest();
    const state = JSON.stringify([now, ranking]);
    if (state !== before) moved = Date.now();
    if (state !== before && moved - told >= TELL_EVERY) {
      told = moved;
      tell(lineOf(now, ranking));
    }
    if (Date.now() - moved > PATIENCE)
      throw new Error(`scoring stopped with ${String(now.waiting)} statements left`);
    before = state;
    await pause(500);
  }
};
