import { popcount } from '../week.ts';

/** A set of places: one bit each, 32 in a word. Sets that are combined have the same length. */
export type Bits = Uint32Array;

export function and(a: Bits, b: Bits): Bits {
  const both = new Uint32Array(a.length);
  for (let w = 0; w < a.length; w++) both[w] = a[w]! & b[w]!;
  return both;
}

export function or(a: Bits, b: Bits): Bits {
  const any = new Uint32Array(a.length);
  for (let w = 0; w < a.length; w++) any[w] = a[w]! | b[w]!;
  return any;
}

export function without(a: Bits, b: Bits): Bits {
  const left = new Uint32Array(a.length);
  for (let w = 0; w < a.length; w++) left[w] = a[w]! & ~b[w]!;
  return left;
}

export function countOf(bits: Bits): number {
  let count = 0;
  for (const word of bits) if (word !== 0) count += popcount(word);
  return count;
}

export function add(bits: Bits, place: number): void {
  bits[place >> 5]! |= 1 << (place & 31);
}

/** The places in ascending order. */
export function placesOf(bits: Bits): Uint32Array {
  const places = new Uint32Array(countOf(bits));
  let count = 0;
  for (let w = 0; w < bits.length; w++)
    for (let left = bits[w]!; left !== 0; left &= left - 1)
      places[count++] = (w << 5) + 31 - Math.clz32(left & -left);
  return places;
}
