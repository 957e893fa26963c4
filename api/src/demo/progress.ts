import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';

export interface Scoring {
  readonly waiting: number;
  readonly statements: number;
  readonly matches: number;
}

const QUERY = `SELECT
  (SELECT count(*) FROM listing WHERE state = 'published' AND scored_revision < revision)::int
    + (SELECT count(*) FROM profile WHERE state = 'active' AND scored_revision < revision)::int AS waiting,
  (SELECT count(*) FROM listing WHERE state = 'published')::int + (SELECT count(*) FROM profile WHERE state = 'active')::int AS statements,
  (SELECT coalesce(sum(cardinality(profile_ids)), 0) FROM candidate_list WHERE view = 'full')::int AS matches`;

export const readScoring = async (source: DataSource): Promise<Scoring> => {
  const rows = (await source.query(QUERY)) as Scoring[];
  const row = rows[0];
  if (!row) throw new Error('no answer about scoring');
  return row;
};

/** Milliseconds between two lines. */
const TELL_EVERY = 2500;
/**
 * Milliseconds without any progress after which waiting makes no sense: two minutes, and ten milliseconds a statement,
 * since a programme is written only when all its pairs are scored. A worker that dies is noticed without this.
 */
const patienceWith = (statements: number): number => 120_000 + statements * 10;

/**
 * Waits until every published listing and active profile is scored.
 * @throws Error when nothing moved for longer than so many statements can take.
 */
export const waitUntilScored = async (source: DataSource, tell: (line: string) => void): Promise<Scoring> => {
  let moved = Date.now();
  let told = 0;
  let before: Scoring | undefined;
  for (;;) {
    const now = await readScoring(source);
    if (now.waiting === 0) return now;
    const moving = now.waiting !== before?.waiting || now.matches !== before.matches;
    if (moving) moved = Date.now();
    if (moving && moved - told >= TELL_EVERY) {
      told = moved;
      tell(
        `採点しています：あと ${String(now.waiting)} 件（全 ${String(now.statements)} 件、候補 ${String(now.matches)} 組）`,
      );
    }
    if (Date.now() - moved > patienceWith(now.statements))
      throw new Error(`scoring stopped with ${String(now.waiting)} statements left`);
    before = now;
    await pause(500);
  }
};
