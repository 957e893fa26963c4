import { facing, measure, round, sided } from '../measure.ts';
import type { CodeColumn, Facts, Measure, Stated } from '../model.ts';
import { FULL, NEUTRAL, UNKNOWN } from '../model.ts';
import { asEntries, otherSide, reader } from '../stated.ts';
import { moveLevel } from './nudge-entries.ts';

export interface LevelOptions {
  /** Level names from lowest to highest: `['A1', 'A2', 'B1', 'B2', 'C1']`. Numbers compare by their text. */
  readonly scale: readonly string[];
  /** True: the fields are lists of `{ task, level }` and each task is compared on its own. */
  readonly taskwise?: true;
  /**
   * Left out: all or nothing, every level asked for must be reached. With `soft: n`, n >= 0: each level scores
   * (n + 1 - steps missing) / (n + 1), and tasks are averaged.
   */
  readonly soft?: number;
}

/** Task ('' when not taskwise) to rank on the scale; -1 for a level that is not on it. */
type Ranks = ReadonlyMap<string, number>;

/**
 * An ordered level is reached: experience, a can-do level per language task. 1000 when it is.
 * Unknown when a side has not said; an empty list of tasks asks nothing and is met; a task that the other side did not
 * state is unknown for itself. Facts: `short` (tasks under the level), `notStated`, `required`, `held` ("phone B1").
 * Task by task, never by a certificate: JLPT tests reading and listening only (research, field report 6.6).
 */
export function levelAtLeast<R extends string>(required: R, held: R, options: LevelOptions): Measure<R> {
  const first = facing(required, held);
  const { scale, taskwise = false, soft } = options;
  const parse = taskwise ? (raw: unknown) => taskRanks(raw, scale) : (raw: unknown) => oneRank(raw, scale);
  const readRequired = reader(required, first, parse);
  const readHeld = reader(held, otherSide(first), parse);
  return measure<R, Ranks | undefined, Ranks | undefined>({
    kind: 'level-at-least',
    reads: [required, held],
    options: { scale, taskwise, soft: soft ?? 'none' },
    cost: 4,
    first,
    form: {
      a: (s: Stated) => readRequired(s),
      b: (s: Stated) => readHeld(s),
      value: (need, have) => valueOf(need, have, soft),
    },
    // All or nothing is a must's way: few answers, a table does. Averages of many tasks are coverage.
    ...(soft !== undefined && {
      columns: {
        family: 'cover',
        read: sided(first, codesIn(readRequired), codesIn(readHeld)),
        wants: first,
        near: (a: string, b: string) => (a === b ? FULL : 0),
        share: (need = 0, have = 0) => stepValue(need - have, soft),
        unsaid: NEUTRAL,
      },
    }),
    facts: (need, have) => factsOf(need ?? new Map(), have ?? new Map(), scale),
    changes: (need, have) => {
      if (need === undefined || have === undefined) return [];
      const raised = new Map([
        ...have,
        ...[...need].map(([t, r]): [string, number] => [t, Math.max(r, have.get(t) ?? 0)]),
      ]);
      const lowered = new Map(
        [...need].map(([t, r]): [string, number] => [t, Math.min(r, have.get(t) ?? r)]),
      );
      const facts = factsOf(need, have, scale);
      return [
        { path: held, from: plain(have, scale, taskwise), to: plain(raised, scale, taskwise), facts },
        { path: required, from: plain(need, scale, taskwise), to: plain(lowered, scale, taskwise), facts },
      ];
    },
    nudges: (own, side) => [
      ...moveLevel(required, side, own, scale, 'lower'),
      ...moveLevel(held, side, own, scale, 'raise'),
    ],
  });
}

/** Tasks as codes, ranks as levels. */
function codesIn(read: (stated: Stated) => Ranks | undefined) {
  return (stated: Stated): CodeColumn[] | undefined => {
    const ranks = read(stated);
    return ranks && [...ranks].map(([code, level]) => ({ code, level, weight: 1 }));
  };
}

function oneRank(raw: unknown, scale: readonly string[]): Ranks | undefined {
  const rank = typeof raw === 'number' || typeof raw === 'string' ? scale.indexOf(String(raw)) : -1;
  return rank < 0 ? undefined : new Map([['', rank]]);
}

function taskRanks(raw: unknown, scale: readonly string[]): Ranks | undefined {
  const entries = asEntries(raw);
  if (entries === undefined) return undefined;
  const ranks = new Map<string, number>();
  for (const { code, level } of entries) {
    const rank = scale.indexOf(String(level));
    if (rank >= 0) ranks.set(code, Math.max(rank, ranks.get(code) ?? 0));
  }
  return ranks.size === 0 && entries.length > 0 ? undefined : ranks;
}

function valueOf(need: Ranks | undefined, have: Ranks | undefined, soft: number | undefined): number {
  if (need === undefined) return UNKNOWN;
  if (need.size === 0) return FULL;
  if (have === undefined) return UNKNOWN;
  let sum = 0;
  let unstated = 0;
  let worst = FULL;
  for (const [task, rank] of need) {
    const got = have.get(task);
    if (got === undefined) unstated++;
    const value = got === undefined ? NEUTRAL : stepValue(rank - got, soft ?? 0);
    if (got !== undefined && value < worst) worst = value;
    sum += value;
  }
  if (unstated === need.size) return UNKNOWN;
  if (soft !== undefined) return round(sum / need.size);
  if (worst < FULL) return 0;
  return unstated > 0 ? UNKNOWN : FULL;
}

function stepValue(missing: number, soft: number): number {
  if (missing <= 0) return FULL;
  return missing > soft ? 0 : round((FULL * (soft + 1 - missing)) / (soft + 1));
}

function factsOf(need: Ranks, have: Ranks, scale: readonly string[]): Facts {
  const tasks = [...need.keys()];
  return {
    required: words(need, scale),
    held: words(new Map([...have].filter(([task]) => need.has(task))), scale),
    short: tasks.filter((task) => (have.get(task) ?? Infinity) < (need.get(task) ?? 0)),
    notStated: tasks.filter((task) => !have.has(task)),
  };
}

function words(ranks: Ranks, scale: readonly string[]): string[] {
  return [...ranks].map(([task, rank]) => `${task} ${scale[rank] ?? ''}`.trim());
}

/** Ranks as the statement writes them. */
function plain(ranks: Ranks, scale: readonly string[], taskwise: boolean): unknown {
  if (!taskwise) return scale[ranks.get('') ?? 0];
  return [...ranks].map(([task, rank]) => ({ task, level: scale[rank] }));
}
