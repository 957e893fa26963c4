import * as at from "../src/columns/layout";
import { pointer, put, word } from "./memory";
import { clear, startAt, throughGates } from "./scan";
import { sieve, takePlaces } from "./sieve";

/** Leaves in the bits of the query whoever passes every must. */
export function scanMusts(query: usize): void {
  const plan = pointer(query, at.QUERY_PLAN);
  const own = word(query, at.QUERY_OWN);
  const words = word(query, at.QUERY_TO);
  const bits = pointer(query, at.QUERY_BITS);
  const places = pointer(query, at.QUERY_PLACES);
  const cursor = pointer(query, at.QUERY_TAGS);
  sieve(query, plan, own);
  startAt(cursor, bits, word(query, at.QUERY_FROM));
  while (word(cursor, 0) < words) {
    const first = word(cursor, 0);
    const taken = takePlaces(bits, words, cursor, places);
    // What has been taken are whole words.
    memory.fill(bits + (<usize>first << 2), 0, <usize>(word(cursor, 0) - first) << 2);
    const left = throughGates(query, plan, own, taken, 0);
    for (let k: u32 = 0; k < left; k++) {
      const place = word(places, k);
      put(bits, place >> 5, word(bits, place >> 5) | (1 << (place & 31)));
    }
  }
  clear(query, plan, own);
}
