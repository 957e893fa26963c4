import * as at from "../src/columns/layout";
import { valuesOf } from "./families";
import { finalFits } from "./fold";
import { addUpGroups, groupPoints } from "./groups";
import { pointer, put, word } from "./memory";
import { clear, passes, ready, stageAt, startAt, throughGates, throughWishes, writeFound } from "./scan";
import { sieveNearly, stoppingRow, takePlaces } from "./sieve";

/** Tags pairs that no row stops with the gate that alone stops them, and drops the rest. @returns how many are left */
function stoppedByOneGate(query: usize, plan: usize, own: u32, count: u32, tags: usize): u32 {
  const places = pointer(query, at.QUERY_PLACES);
  const values = pointer(query, at.QUERY_VALUES);
  const rows = word(plan, at.PLAN_ROWS);
  let left = count;
  for (let k: u32 = 0; k < count; k++) put(tags, k, 0);
  for (let g: u32 = 0; g < word(plan, at.PLAN_GATES) && left > 0; g++) {
    const gate = stageAt(pointer(plan, at.PLAN_GATES_AT), g);
    valuesOf(gate, own, places, left, values, ready(query, gate, g, own));
    let kept: u32 = 0;
    for (let k: u32 = 0; k < left; k++) {
      const tag = word(tags, k);
      const stops = passes(gate, <i32>word(values, k)) == 0;
      put(places, kept, word(places, k));
      put(tags, kept, stops ? rows + g + 1 : tag);
      kept += <u32>!(stops && tag != 0);
    }
    left = kept;
  }
  let kept: u32 = 0;
  for (let k: u32 = 0; k < left; k++) {
    const tag = word(tags, k);
    put(places, kept, word(places, k));
    put(tags, kept, tag);
    kept += <u32>(tag != 0);
  }
  return kept;
}

function writeNearly(query: usize, plan: usize, own: u32, count: u32, tags: usize): void {
  const mode = word(query, at.QUERY_MODE);
  const points = pointer(query, at.QUERY_POINTS);
  const fits = pointer(query, at.QUERY_VALUES);
  if (mode & at.MODE_COLLECT) {
    groupPoints(query, plan, count);
    throughWishes(query, plan, own, count);
    finalFits(points, count, fits);
  }
  for (let k: u32 = 0; k < count; k++) {
    const fit = mode & at.MODE_COLLECT ? word(fits, k) : 0;
    const sum = mode & at.MODE_COLLECT ? load<u64>(points + ((<usize>k) << 3)) : 0;
    writeFound(query, word(pointer(query, at.QUERY_PLACES), k), fit, sum, word(tags, k));
  }
}

/**
 * Pairs that exactly one must keeps apart, each with a tag: number of the row, or of the gate behind the rows, from 1.
 * With MODE_COLLECT also what they would score without that must.
 */
export function scanNearly(query: usize): void {
  const plan = pointer(query, at.QUERY_PLAN);
  const own = word(query, at.QUERY_OWN);
  const words = word(query, at.QUERY_TO);
  const places = pointer(query, at.QUERY_PLACES);
  const cursor = pointer(query, at.QUERY_TAGS);
  const tags = cursor + 8;
  put(query, at.QUERY_FOUND, 0);
  sieveNearly(query, plan, own);
  addUpGroups(query, plan, own);
  const clean = pointer(query, at.QUERY_BITS);
  startAt(cursor, clean, word(query, at.QUERY_FROM));
  while (word(cursor, 0) < words) {
    const taken = takePlaces(clean, words, cursor, places);
    writeNearly(query, plan, own, stoppedByOneGate(query, plan, own, taken, tags), tags);
  }
  const once = pointer(query, at.QUERY_NEARLY_BITS);
  startAt(cursor, once, word(query, at.QUERY_FROM));
  while (word(cursor, 0) < words) {
    const taken = takePlaces(once, words, cursor, places);
    const left = throughGates(query, plan, own, taken, 0);
    for (let k: u32 = 0; k < left; k++) put(tags, k, stoppingRow(plan, own, word(places, k)) + 1);
    writeNearly(query, plan, own, left, tags);
  }
  clear(query, plan, own);
}
