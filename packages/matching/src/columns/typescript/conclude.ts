import { fromPoints } from '../../verdict.ts';
import type { Arena } from '../arena.ts';
import * as at from '../layout.ts';
import { offer, scoreOf } from '../offer.ts';
import { fitOf } from './points.ts';

/** Makes a query that of an own statement, which fills its own list. */
export function takeOwn({ u32 }: Arena, query: number, own: number): void {
  const hashes = u32[(u32[query + at.QUERY_PLAN]! >>> 2) + at.PLAN_OWN_HASH]! >>> 2;
  u32[query + at.QUERY_OWN] = own;
  u32[query + at.QUERY_OWN_PLACE] = own;
  u32[query + at.QUERY_OWN_HASH] = u32[hashes + own]!;
}

/** Less fit enters neither own's list nor what is collected. */
export function ownFloor({ u16, u32 }: Arena, query: number): number {
  const mode = u32[query + at.QUERY_MODE]!;
  const least = u32[query + at.QUERY_LEAST]!;
  if (mode & at.MODE_OWN) {
    const floors = u32[(u32[query + at.QUERY_OWN_LISTS]! >>> 2) + at.LISTS_FLOOR]! >>> 1;
    return Math.max(least, u16[floors + u32[query + at.QUERY_OWN_PLACE]!]!);
  }
  return mode & (at.MODE_COLLECT | at.MODE_COUNT) && u32[query + at.QUERY_OTHER_LISTS] === 0 ? least : 0xffff;
}

/** Offers candidates with all their points to the lists that the query fills, or writes them down. */
export function conclude(memory: Arena, query: number, own: number, count: number): void {
  const { u16, u32 } = memory;
  const places = u32[query + at.QUERY_PLACES]! >>> 2;
  const points = u32[query + at.QUERY_POINTS]! >>> 2;
  const mode = u32[query + at.QUERY_MODE]!;
  const others = u32[query + at.QUERY_OTHER_LISTS]! >>> 2;
  const floors = others === 0 ? 0 : u32[others + at.LISTS_FLOOR]! >>> 1;
  const least = mode & at.MODE_ASKED ? 0 : u32[query + at.QUERY_LEAST]!;
  for (let k = 0; k < count; k++) {
    const place = u32[places + k]!;
    const [profile, listing] = [u32[points + 2 * k]!, u32[points + 2 * k + 1]!];
    const floor = others === 0 ? 0 : u16[floors + place]!;
    const fit = fitOf(profile, listing);
    if (fit < least) continue;
    const score = scoreOf(fit, fromPoints(listing), fromPoints(profile));
    if (mode & at.MODE_COUNT) u32[query + at.QUERY_FOUND]! += 1;
    if (mode & at.MODE_OWN && fit >= ownFloor(memory, query)) offerToOwn(memory, query, score, place);
    if (fit >= floor && mode & at.MODE_OTHER) {
      const hash = u32[(u32[others + at.LISTS_OWN_HASH]! >>> 2) + place]!;
      offer(memory, others, place, hash, score, own);
    }
    if ((fit >= floor || mode & at.MODE_ASKED) && mode & at.MODE_COLLECT)
      writeFound(memory, query, k, fit, 0);
  }
}

function offerToOwn(memory: Arena, query: number, score: number, place: number): void {
  const { u32 } = memory;
  const lists = u32[query + at.QUERY_OWN_LISTS]! >>> 2;
  offer(memory, lists, u32[query + at.QUERY_OWN_PLACE]!, u32[query + at.QUERY_OWN_HASH]!, score, place);
}

/** Writes candidate number `k` down. */
export function writeFound({ u32 }: Arena, query: number, k: number, fit: number, tag: number): void {
  const points = (u32[query + at.QUERY_POINTS]! >>> 2) + 2 * k;
  const [profile, listing] = [u32[points]!, u32[points + 1]!];
  const raw = (u32[query + at.QUERY_MODE]! & at.MODE_ASKED) !== 0;
  const to = (u32[query + at.QUERY_OUT]! >>> 2) + u32[query + at.QUERY_FOUND]! * at.FOUND_SIZE;
  u32[to + at.FOUND_PLACE] = u32[(u32[query + at.QUERY_PLACES]! >>> 2) + k]!;
  u32[to + at.FOUND_FIT] = fit;
  u32[to + at.FOUND_LISTING] = raw ? listing : fromPoints(listing);
  u32[to + at.FOUND_PROFILE] = raw ? profile : fromPoints(profile);
  u32[to + at.FOUND_TAG] = tag;
  u32[query + at.QUERY_FOUND]! += 1;
}
