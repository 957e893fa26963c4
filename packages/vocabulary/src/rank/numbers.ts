/** A growing list of whole numbers below 2^32 without a number object each. */
export class Numbers {
  #held = new Uint32Array(1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  push(value: number): void {
    if (this.#size === this.#held.length) this.#held = widened(this.#held, this.#size * 2);
    this.#held[this.#size] = value;
    this.#size += 1;
  }

  packed(): Uint32Array {
    return this.#held.slice(0, this.#size);
  }
}

const widened = (held: Uint32Array, length: number): Uint32Array<ArrayBuffer> => {
  const wider = new Uint32Array(length);
  wider.set(held);
  return wider;
};

/** Amounts by term, each term once in the order of first appearance; emptied and used again without new memory. */
export class TermBag {
  /** 1 more than the place of a term in `terms`; 0 for terms that are not in the bag. */
  #places = new Uint32Array(1024);
  #terms = new Uint32Array(1024);
  #amounts = new Float64Array(1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The terms; only the first `size` count, until the next change. */
  get terms(): Uint32Array {
    return this.#terms;
  }

  /** What was added for each of `terms`. */
  get amounts(): Float64Array {
    return this.#amounts;
  }

  add(term: number, amount: number): void {
    if (term >= this.#places.length)
      this.#places = widened(this.#places, Math.max(term + 1, this.#places.length * 2));
    const place = this.#places[term] as number;
    if (place > 0) {
      this.#amounts[place - 1] = (this.#amounts[place - 1] as number) + amount;
      return;
    }
    if (this.#size === this.#terms.length) this.#widen();
    this.#terms[this.#size] = term;
    this.#amounts[this.#size] = amount;
    this.#size += 1;
    this.#places[term] = this.#size;
  }

  /** 1 more than the place of a term in `terms`; 0 or undefined where it is not in the bag. */
  get places(): Uint32Array {
    return this.#places;
  }

  addAll(other: TermBag): void {
    for (let at = 0; at < other.size; at += 1)
      this.add(other.terms[at] as number, other.amounts[at] as number);
  }

  clear(): void {
    for (let at = 0; at < this.#size; at += 1) this.#places[this.#terms[at] as number] = 0;
    this.#size = 0;
  }

  #widen(): void {
    this.#terms = widened(this.#terms, this.#size * 2);
    const amounts = new Float64Array(this.#size * 2);
    amounts.set(this.#amounts);
    this.#amounts = amounts;
  }
}
