import type { Side, Stated } from '../model.ts';
import type { Counts, DraftCounts, Tally } from '../prepared-types.ts';
import { GOOD_FIT } from '../prepared-types.ts';
import { fieldOf, sideOf } from '../stated.ts';
import { countOf } from './bits.ts';
import type { Columns } from './columns.ts';
import type { Compiled } from './compile.ts';
import { KeptMusts } from './kept-musts.ts';
import { KeptWishes } from './kept-wishes.ts';
import type { Stage } from './stage.ts';
import type { Town } from './town.ts';

/**
 * Counts for a draft and edits of it.
 * @param demandIdle throws while threads are at work on the columns
 */
export function draftCounts(town: Town, side: Side, statement: Stated, demandIdle: () => void): DraftCounts {
  demandIdle();
  const place = town.putDraft(side, statement);
  const kept = town.asks(side) ? undefined : new KeptCounts(town, side, statement);
  const tally = kept?.tally ?? wholeTally(town, side, place);
  return {
    tally: () => tally,
    after: (edited) => {
      demandIdle();
      const edit = edited as Stated;
      return kept?.after(edit) ?? town.counts(side, town.putDraft(side, edit), GOOD_FIT);
    },
  };
}

/** Of a programme with measures that only the host can compare. */
function wholeTally(town: Town, side: Side, place: number): Tally {
  const { musts } = town.direction(side);
  const failingOnly = Object.fromEntries(musts.map((must) => [must.id, 0]));
  for (const { tag } of town.nearly(side, place, false)) failingOnly[musts[tag - 1]!.id]! += 1;
  return { ...town.counts(side, place, GOOD_FIT), failingOnly };
}

/** Counts an edit by the musts and wishes that read what it changes; all others said what they say when the draft was counted. */
class KeptCounts {
  readonly tally: Tally;
  readonly #town: Town;
  readonly #side: Side;
  readonly #statement: Stated;
  readonly #compiled: Compiled;
  readonly #musts: KeptMusts;
  readonly #wishes: KeptWishes;
  /** In what measures another statement than the draft stands at its place. */
  #moved: ReadonlySet<Columns> = new Set();
  #turn: number;

  constructor(town: Town, side: Side, statement: Stated) {
    this.#town = town;
    this.#side = side;
    this.#statement = statement;
    this.#compiled = town.compiled;
    this.#turn = town.turn;
    const part = town.part(side);
    this.#musts = new KeptMusts(town, side, part);
    this.#wishes = new KeptWishes(part, this.#musts.passing, GOOD_FIT);
    const { stoppedOnly, passing } = this.#musts;
    this.tally = {
      passing: countOf(passing),
      good: this.#wishes.good(passing),
      failingOnly: Object.fromEntries(town.direction(side).musts.map(({ id }, i) => [id, stoppedOnly[i]!])),
    };
  }

  /** Undefined when the town is no longer what it was when the draft was counted. */
  after(edited: Stated): Counts | undefined {
    const { mustGates, wishes } = this.#compiled.directions[this.#side];
    const musts = [...mustGates.keys()].filter((i) => this.#isMoved(mustGates[i]!, edited));
    const moved = wishes.filter((wish) => this.#isMoved(wish, edited));
    if (moved.length > 0 && !this.#wishes.keepsRestOf(moved)) {
      if (!this.#write(this.#statement, [])) return undefined;
      this.#wishes.keepRestOf(moved);
    }
    if (!this.#write(edited, [...musts.map((i) => mustGates[i]!), ...moved])) return undefined;
    const passing = this.#musts.after(new Set(musts));
    const good = moved.length > 0 ? this.#wishes.goodAfter(moved, passing) : this.#wishes.good(passing);
    return { passing: countOf(passing), good };
  }

  /** Whether an edit changes a field that this measure reads. */
  #isMoved({ criteria }: Stage, edited: Stated): boolean {
    const { reads } = criteria[0]!.measure;
    return reads.some(
      (path) => sideOf(path) === this.#side && edited[fieldOf(path)] !== this.#statement[fieldOf(path)],
    );
  }

  /** Has the draft stand with an edit in these measures. @returns false when the columns are others than before */
  #write(edited: Stated, stages: readonly Stage[]): boolean {
    const moved = new Set(stages.map(({ columns }) => columns));
    const back = [...this.#moved].filter((columns) => !moved.has(columns));
    this.#moved = moved;
    return this.#put(this.#statement, back) && this.#put(edited, moved);
  }

  #put(statement: Stated, measures: Iterable<Columns>): boolean {
    if (!this.#isAsBefore) return false;
    this.#town.putDraft(this.#side, statement, measures);
    this.#turn = this.#town.turn;
    return this.#isAsBefore;
  }

  get #isAsBefore(): boolean {
    return this.#town.turn === this.#turn && this.#town.compiled === this.#compiled;
  }
}
