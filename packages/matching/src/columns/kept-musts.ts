import type { Side } from '../model.ts';
import { otherSide } from '../stated.ts';
import type { Bits } from './bits.ts';
import { and, countOf, or, without } from './bits.ts';
import type { Direction } from './direction.ts';
import type { PlanPart } from './plan-part.ts';
import type { Town } from './town.ts';

/** Who passes which must of a draft: an edit of a must is then a question to those whom no other must stops. */
export class KeptMusts {
  readonly #direction: Direction;
  readonly #part: PlanPart;
  readonly #place: number;
  /** Everybody who is there. */
  readonly #alive: Bits;
  /** Of whom it is known what every gate says: whom at most one of the musts before the last stops. */
  readonly #known: Bits;
  /** Whom each must lets pass, in the order of `direction.musts`. */
  readonly #pass: readonly Bits[];
  /** Whom no must stops. */
  readonly passing: Bits;
  /** Whom exactly one must stops. */
  readonly #once: Bits;

  constructor(town: Town, own: Side, part: PlanPart) {
    this.#direction = town.direction(own);
    this.#part = part;
    this.#place = town.boards[own].draft;
    const other = town.boards[otherSide(own)];
    this.#alive = town.arena.u32.slice(other.alive / 4, (other.alive + other.rowBytes) / 4);
    const { rows, gates } = this.#direction;
    const pass = rows.map((_, row) => this.#rowNow(row));
    let stopped = pass.reduce(stop, { never: this.#alive, once: new Uint32Array(this.#alive.length) });
    this.#known = this.#alive;
    for (const gate of gates) {
      this.#known = or(stopped.never, stopped.once);
      pass.push(part.passing([gate], this.#known));
      stopped = stop(stopped, pass.at(-1)!);
    }
    this.#pass = pass;
    [this.passing, this.#once] = [stopped.never, stopped.once];
  }

  /** By must, in the order of `direction.musts`: how many it alone stops. */
  get stoppedOnly(): number[] {
    return this.#pass.map((pass) => countOf(without(this.#once, pass)));
  }

  /** Who passes after an edit of the draft, which stands now, in the fields of these musts. */
  after(changed: ReadonlySet<number>): Bits {
    if (changed.size === 0) return this.passing;
    const { rows, gates } = this.#direction;
    let left = this.#passingOthers(changed);
    for (const must of changed) if (must < rows.length) left = and(left, this.#rowNow(must));
    return this.#part.passing(
      gates.filter((_, gate) => changed.has(rows.length + gate)),
      left,
    );
  }

  /** Whom none of the other musts stops; of several changed rows, whom these let pass now. */
  #passingOthers(changed: ReadonlySet<number>): Bits {
    const [first = 0] = changed;
    if (changed.size === 1) return or(this.passing, without(this.#once, this.#pass[first]!));
    const { rows, gates } = this.#direction;
    const byRow = rows.map((_, row) => (changed.has(row) ? this.#rowNow(row) : this.#pass[row]!));
    const left = byRow.reduce(and, this.#alive);
    const same = [...gates.keys()].filter((gate) => !changed.has(rows.length + gate));
    const known = same.map((gate) => this.#pass[rows.length + gate]!).reduce(and, and(left, this.#known));
    const asked = this.#part.passing(
      same.map((gate) => gates[gate]!),
      without(left, this.#known),
    );
    return or(known, asked);
  }

  #rowNow(row: number): Bits {
    return this.#direction.rows[row]!.rowOf(this.#place) ?? this.#alive;
  }
}

/** Whom none of some musts stops, and whom exactly one does. */
interface Stopped {
  readonly never: Bits;
  readonly once: Bits;
}

/** The same with one must more. */
function stop({ never, once }: Stopped, pass: Bits): Stopped {
  return { never: and(never, pass), once: or(and(once, pass), without(never, pass)) };
}
