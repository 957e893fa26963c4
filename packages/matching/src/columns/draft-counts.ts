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

interface Read {
  readonly stage: Stage;
  /** Nothing else can move its value. */
  readonly fields: readonly string[];
}

function readOf(stage: Stage, side: Side): Read {
  const { reads } = stage.criteria[0]!.measure;
  return { stage, fields: reads.filter((path) => sideOf(path) === side).map(fieldOf) };
}

/** Counts an edit by the musts and wishes that read what it changes; all others said what they say when the draft was counted. */
class KeptCounts {
  readonly tally: Tally;
  readonly #town: Town;
  readonly #side: Side;
  readonly #statement: Stated;
  readonly #compiled: Compiled;
  /** What reads the draft, in the order of `direction.musts`, and which of its fields. */
  readonly #mustsRead: readonly Read[];
  readonly #wishesRead: readonly Read[];
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
    const { mustGates, wishes, musts } = town.direction(side);
    this.#mustsRead = mustGates.map((must) => readOf(must, side));
    this.#wishesRead = wishes.map((wish) => readOf(wish, side));
    const part = town.part(side);
    this.#musts = new KeptMusts(town, side, part);
    this.#wishes = new KeptWishes(part, this.#musts.passing, GOOD_FIT);
    const { stoppedOnly, passing } = this.#musts;
    this.tally = {
      passing: countOf(passing),
      good: this.#wishes.good(passing),
      failingOnly: Object.fromEntries(musts.map(({ id }, i) => [id, stoppedOnly[i]!])),
    };
  }

  /** Undefined when the town is no longer what it was when the draft was counted. */
  after(edited: Stated): Counts | undefined {
    const musts = this.#mustsRead.filter((read) => this.#isMoved(read, edited));
    const wishes = this.#wishesRead.filter((read) => this.#isMoved(read, edited)).map(({ stage }) => stage);
    if (wishes.length > 0 && !this.#wishes.keepsRestOf(wishes)) {
      if (!this.#write(this.#statement, [])) return undefined;
      this.#wishes.keepRestOf(wishes);
    }
    if (!this.#write(edited, [...musts.map(({ stage }) => stage), ...wishes])) return undefined;
    const passing = this.#musts.after(new Set(musts.map((read) => this.#mustsRead.indexOf(read))));
    const good = wishes.length > 0 ? this.#wishes.goodAfter(wishes, passing) : this.#wishes.good(passing);
    return { passing: countOf(passing), good };
  }

  /** Whether an edit changes a field that is read. */
  #isMoved({ fields }: Read, edited: Stated): boolean {
    return fields.some((field) => edited[field] !== this.#statement[field]);
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
