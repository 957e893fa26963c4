import type { Side } from '../model.ts';
import type { Arena } from './arena.ts';
import { MOST_CLASSES } from './classes.ts';
import { Column } from './column.ts';
import * as at from './layout.ts';
import type { Stage } from './stage.ts';
import type { TableColumns } from './table-columns.ts';

/** Wishes on a measure with a table. */
export interface TableStage extends Stage {
  readonly columns: TableColumns;
}

/**
 * Wishes with few different answers as one column: people who gave the same answers to all of them share a class, and the
 * kernel adds the points of each class up once for each own statement instead of once for each pair.
 */
export class Group {
  readonly members: readonly TableStage[];
  /** Whose statements have the classes. */
  readonly side: Side;
  readonly #arena: Arena;
  readonly #column: Column | undefined;
  readonly #numbers = new Map<number, number>();
  readonly #parts: Column;
  readonly #membersAt: number;
  #classes = 0;
  #prefixes = 0;

  constructor(arena: Arena, side: Side, members: readonly TableStage[], room: number) {
    this.#arena = arena;
    this.side = side;
    this.members = members;
    this.#column = members.length > 1 ? new Column(arena, 2, room) : undefined;
    this.#parts = new Column(arena, 2, 64);
    this.#membersAt = arena.alloc(members.length * at.STAGE_SIZE * 4);
  }

  get classes(): number {
    return this.#column ? this.#classes : this.members[0]!.columns.classes[this.side].size;
  }

  /** After the tables have the statement at `place`. @throws RangeError for more classes than a column takes */
  put(place: number): void {
    if (!this.#column) return;
    this.#column.reach(place);
    this.#arena.u16[this.#column.at / 2 + place] = this.#classOf(place);
  }

  /** Where the block of a member is. */
  memberAt(index: number): number {
    return this.#membersAt + index * at.STAGE_SIZE * 4;
  }

  describe(own: Side, block: number): void {
    if (!this.#column) this.#identity();
    this.members.forEach(({ columns, listing, profile }, m) => {
      const member = this.#membersAt / 4 + m * at.STAGE_SIZE;
      columns.describe(own, member);
      this.#arena.u32[member + at.STAGE_WEIGHT] = profile;
      this.#arena.u32[member + at.STAGE_WEIGHT + 1] = listing;
    });
    const { u32 } = this.#arena;
    u32[block + at.GROUP_COLUMN] = (this.#column ?? this.members[0]!.columns.columns[this.side]).at;
    u32[block + at.GROUP_CLASSES] = this.classes;
    u32[block + at.GROUP_MEMBERS] = this.members.length;
    u32[block + at.GROUP_PARTS] = this.#parts.at;
    u32[block + at.GROUP_MEMBERS_AT] = this.#membersAt;
  }

  release(): void {
    this.#column?.release();
    this.#parts.release();
    this.#arena.free(this.#membersAt, this.members.length * at.STAGE_SIZE * 4);
  }

  #classOf(place: number): number {
    const parts = this.members.map(({ columns }) => columns.classAt(this.side, place));
    let prefix = parts[0]!;
    for (let m = 1; m < parts.length; m++) {
      const key = (m * 2 ** 24 + prefix) * 2 ** 16 + parts[m]!;
      const known = this.#numbers.get(key);
      if (known === undefined) return this.#add(parts, m, prefix);
      prefix = known;
    }
    return prefix;
  }

  /** Numbers the prefixes of a new combination from member `m` on; the last prefix is the whole: its class. */
  #add(parts: readonly number[], m: number, before: number): number {
    if (this.#classes >= MOST_CLASSES) throw new RangeError('more combinations than a column takes');
    let prefix = before;
    for (let k = m; k < parts.length; k++) {
      const last = k === parts.length - 1;
      const key = (k * 2 ** 24 + prefix) * 2 ** 16 + parts[k]!;
      prefix = last ? this.#classes : this.#prefixes++;
      this.#numbers.set(key, prefix);
    }
    this.#parts.reach(prefix * parts.length + parts.length - 1);
    this.#arena.u16.set(parts, this.#parts.at / 2 + prefix * parts.length);
    this.#classes++;
    return prefix;
  }

  /** Of one member the classes are its own. */
  #identity(): void {
    this.#parts.reach(this.classes);
    for (let k = this.#classes; k < this.classes; k++) this.#arena.u16[this.#parts.at / 2 + k] = k;
    this.#classes = this.classes;
  }
}
