import { fromPoints, harmonic } from '../../verdict.ts';
import type { Arena } from '../arena.ts';
import * as at from '../layout.ts';
import { cellValue } from './values.ts';

/** Points of every class of every group for this own statement: profile's, listing's, in turn. */
export function addUpGroups(memory: Arena, query: number, plan: number, own: number): void {
  const { u32 } = memory;
  let sums = u32[query + at.QUERY_SUMS]! >>> 2;
  for (let g = 0; g < u32[plan + at.PLAN_GROUPS]!; g++) {
    const group = (u32[plan + at.PLAN_GROUPS_AT]! >>> 2) + g * at.GROUP_SIZE;
    const classes = u32[group + at.GROUP_CLASSES]!;
    for (let m = 0; m < u32[group + at.GROUP_MEMBERS]!; m++) addMember(memory, group, m, own, sums);
    sums += 2 * classes;
  }
}

/** The most points that any class of each group has, once they are added up. */
export function findMost(memory: Arena, query: number, plan: number): void {
  const { u32 } = memory;
  const most = u32[query + at.QUERY_MOST]! >>> 2;
  let sums = u32[query + at.QUERY_SUMS]! >>> 2;
  for (let g = 0; g < u32[plan + at.PLAN_GROUPS]!; g++) {
    const classes = u32[(u32[plan + at.PLAN_GROUPS_AT]! >>> 2) + g * at.GROUP_SIZE + at.GROUP_CLASSES]!;
    u32[most + 2 * g] = mostOf(memory, sums, classes);
    u32[most + 2 * g + 1] = mostOf(memory, sums + 1, classes);
    sums += 2 * classes;
  }
}

/** The most points that any class gives to one side. */
function mostOf({ u32 }: Arena, sums: number, classes: number): number {
  let most = 0;
  for (let k = 0; k < classes; k++) if (u32[sums + 2 * k]! > most) most = u32[sums + 2 * k]!;
  return most;
}

function addMember(memory: Arena, group: number, m: number, own: number, sums: number): void {
  const { u16, u32 } = memory;
  const member = (u32[group + at.GROUP_MEMBERS_AT]! >>> 2) + m * at.STAGE_SIZE;
  const members = u32[group + at.GROUP_MEMBERS]!;
  const parts = u32[group + at.GROUP_PARTS]! >>> 1;
  const stride = u32[member + at.TABLE_OTHER_STRIDE]!;
  const numbers = u32[member + at.TABLE_NUMBERS]!;
  const ownClass = u16[(u32[member + at.STAGE_OWN]! >>> 1) + own]!;
  const row = u32[member + at.TABLE_AT]! + ownClass * u32[member + at.TABLE_OWN_STRIDE]!;
  const [profile, listing] = [u32[member + at.STAGE_WEIGHT]!, u32[member + at.STAGE_WEIGHT + 1]!];
  const classes = u32[group + at.GROUP_CLASSES]!;
  for (let k = 0; k < classes; k++) {
    const said = cellValue(memory, numbers, row + u16[parts + k * members + m]! * stride);
    const value = said < 0 ? at.NEUTRAL_VALUE : said;
    const to = sums + 2 * k;
    u32[to] = (m === 0 ? 0 : u32[to]!) + profile * value;
    u32[to + 1] = (m === 0 ? 0 : u32[to + 1]!) + listing * value;
  }
}

/** Points that the groups give to each candidate, or those that it has beforehand. */
export function groupPoints({ u16, u32 }: Arena, query: number, plan: number, count: number): void {
  const places = u32[query + at.QUERY_PLACES]! >>> 2;
  const points = u32[query + at.QUERY_POINTS]! >>> 2;
  let sums = u32[query + at.QUERY_SUMS]! >>> 2;
  const rests = u32[query + at.QUERY_RESTS]! >>> 2;
  for (let k = 0; k < count; k++) {
    const from = rests + 2 * u32[places + k]!;
    u32[points + 2 * k] = rests === 0 ? 0 : u32[from]!;
    u32[points + 2 * k + 1] = rests === 0 ? 0 : u32[from + 1]!;
  }
  if (rests !== 0) return;
  for (let g = 0; g < u32[plan + at.PLAN_GROUPS]!; g++) {
    const group = (u32[plan + at.PLAN_GROUPS_AT]! >>> 2) + g * at.GROUP_SIZE;
    const column = u32[group + at.GROUP_COLUMN]! >>> 1;
    for (let k = 0; k < count; k++) {
      const from = sums + 2 * u16[column + u32[places + k]!]!;
      u32[points + 2 * k]! += u32[from]!;
      u32[points + 2 * k + 1]! += u32[from + 1]!;
    }
    sums += 2 * u32[group + at.GROUP_CLASSES]!;
  }
}

/** Adds weight x (value + `more`) of one wish to the points of both sides, an unknown counting NEUTRAL. */
export function addWish(
  { u32, i32 }: Arena,
  stage: number,
  values: number,
  points: number,
  count: number,
  more = 0,
): void {
  const [profile, listing] = [u32[stage + at.STAGE_WEIGHT]!, u32[stage + at.STAGE_WEIGHT + 1]!];
  for (let k = 0; k < count; k++) {
    const said = i32[values + k]!;
    const value = (said < 0 ? at.NEUTRAL_VALUE : said) + more;
    u32[points + 2 * k]! += profile * value;
    u32[points + 2 * k + 1]! += listing * value;
  }
}

/** Points that the wishes to come can add at most, for each side. */
export interface Rest {
  profile: number;
  listing: number;
}

/** Fit of points, per mille. */
export function fitOf(profile: number, listing: number): number {
  return harmonic(fromPoints(listing), fromPoints(profile));
}

/** The best fit that any candidate can have: most points of every group, and the rest. */
export function mostFit({ u32 }: Arena, query: number, plan: number, rest: Rest): number {
  let { profile, listing } = rest;
  const most = u32[query + at.QUERY_MOST]! >>> 2;
  for (let g = 0; g < u32[plan + at.PLAN_GROUPS]!; g++) {
    profile += u32[most + 2 * g]!;
    listing += u32[most + 2 * g + 1]!;
  }
  return fitOf(profile, listing);
}

/**
 * Keeps the candidates whose fit can still reach a list: own's floor, or (at `floors` in u16, 0 = none) the floor of their
 * own list. @returns how many are left
 */
export function sift(
  memory: Arena,
  query: number,
  count: number,
  rest: Rest,
  own: number,
  floors: number,
): number {
  const { u16, u32 } = memory;
  const places = u32[query + at.QUERY_PLACES]! >>> 2;
  const points = u32[query + at.QUERY_POINTS]! >>> 2;
  let kept = 0;
  for (let k = 0; k < count; k++) {
    const place = u32[places + k]!;
    const [profile, listing] = [u32[points + 2 * k]!, u32[points + 2 * k + 1]!];
    const floor = floors === 0 ? own : Math.min(own, u16[floors + place]!);
    if (!mayFit(profile + rest.profile, listing + rest.listing, floor)) continue;
    u32[places + kept] = place;
    u32[points + 2 * kept] = profile;
    u32[points + 2 * kept + 1] = listing;
    kept++;
  }
  return kept;
}

/**
 * Whether points may come to a fit: false only below it. The harmonic mean without a division, of shares that are not rounded
 * down: 2ab / (a + b) + 1/2 >= fit, where a and b are points + 50 in hundredths.
 */
export function mayFit(profile: number, listing: number, fit: number): boolean {
  const [a, b] = [profile + 50, listing + 50];
  return 2 * a * b >= (a + b) * (100 * fit - 50);
}
