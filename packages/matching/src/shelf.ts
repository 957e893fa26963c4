import type { Encoded } from './kernel.ts';
import { UNGROUPED } from './top-list.ts';
import { idHash } from './tie.ts';

/** The encoded statements of one side, dense, found by id. A removed one is replaced by the last. */
export class Shelf {
  readonly ids: string[] = [];
  readonly rows: Encoded[] = [];
  readonly hashes: number[] = [];
  readonly groups: number[] = [];
  readonly #places = new Map<string, number>();
  readonly #groupNumbers = new Map<string, number>();

  get length(): number {
    return this.ids.length;
  }

  placeOf(id: string): number | undefined {
    return this.#places.get(id);
  }

  put(id: string, row: Encoded, organisation: string | undefined): void {
    const place = this.#places.get(id) ?? this.ids.length;
    this.#places.set(id, place);
    this.ids[place] = id;
    this.rows[place] = row;
    this.hashes[place] = idHash(id);
    this.groups[place] = organisation === undefined ? UNGROUPED : this.#groupOf(organisation);
  }

  remove(id: string): boolean {
    const place = this.#places.get(id);
    if (place === undefined) return false;
    const last = this.ids.length - 1;
    const moved = this.ids[last]!;
    this.ids[place] = moved;
    this.rows[place] = this.rows[last]!;
    this.hashes[place] = this.hashes[last]!;
    this.groups[place] = this.groups[last]!;
    this.#places.set(moved, place);
    this.#places.delete(id);
    for (const column of [this.ids, this.rows, this.hashes, this.groups]) column.pop();
    return true;
  }

  #groupOf(organisation: string): number {
    const number = this.#groupNumbers.get(organisation) ?? this.#groupNumbers.size;
    this.#groupNumbers.set(organisation, number);
    return number;
  }
}
