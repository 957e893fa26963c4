const BINS = 4096;
/** More equal scores than this in one bin are sorted, fewer put in order one by one. */
const MANY = 32;

/** Up to so many are kept in order while reading on; more go through bins. */
const FEW = 64;

const bestFew = (scores: Float64Array, depth: number): readonly number[] => {
  const kept: number[] = [];
  let least = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] as number;
    if (score <= least) continue;
    let place = kept.length < depth ? kept.length : depth - 1;
    for (; place > 0 && (scores[kept[place - 1] as number] as number) < score; place -= 1)
      kept[place] = kept[place - 1] as number;
    kept[place] = at;
    if (kept.length === depth) least = scores[kept[depth - 1] as number] as number;
  }
  return kept;
};

interface Bins {
  /** How much of a score one bin spans, turned over: a score times this is its bin counted from the lowest. */
  readonly scale: number;
  /** For each bin, highest first, where it begins among the places in order; one more at the end of the last that is reached. */
  readonly starts: Uint32Array;
  /** The lowest score bin that the best `depth` reach down to. */
  readonly cut: number;
}

const binned = (scores: Float64Array, depth: number, scale: number): Bins => {
  const counts = new Uint32Array(BINS);
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] as number;
    if (score > 0) counts[(score * scale) | 0] = (counts[(score * scale) | 0] as number) + 1;
  }
  const starts = new Uint32Array(BINS + 1);
  let taken = 0;
  let cut = BINS;
  while (cut > 0 && taken < depth) {
    cut -= 1;
    starts[cut] = taken;
    taken += counts[cut] as number;
  }
  starts[BINS] = taken;
  return { scale, starts, cut };
};

/** Puts the places from `from` to `to` in order, highest score first; they are in the order of place, which ties keep. */
const order = (places: Uint32Array, scores: Float64Array, from: number, to: number): void => {
  if (to - from > MANY) {
    places.subarray(from, to).sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
    return;
  }
  for (let at = from + 1; at < to; at += 1) {
    const place = places[at] as number;
    const score = scores[place] as number;
    let free = at;
    for (; free > from && (scores[places[free - 1] as number] as number) < score; free -= 1)
      places[free] = places[free - 1] as number;
    places[free] = place;
  }
};

const bestMany = (scores: Float64Array, depth: number, highest: number): readonly number[] => {
  const { scale, starts, cut } = binned(scores, depth, (BINS - 1) / highest);
  const reached = starts[BINS] as number;
  const places = new Uint32Array(reached);
  const next = starts.slice();
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] as number;
    const bin = (score * scale) | 0;
    if (score <= 0 || bin < cut) continue;
    places[next[bin] as number] = at;
    next[bin] = (next[bin] as number) + 1;
  }
  for (let bin = cut; bin < BINS; bin += 1) order(places, scores, starts[bin] as number, next[bin] as number);
  return Array.from(places.subarray(0, Math.min(depth, reached)));
};

/** Places of the highest scores above 0, highest first, ties in order of place, at most `depth`. Sorts no more than it must. */
export const best = (scores: Float64Array, depth: number): readonly number[] => {
  if (!(depth >= 1)) return [];
  if (depth <= FEW) return bestFew(scores, Math.floor(depth));
  let highest = 0;
  for (let at = 0; at < scores.length; at += 1)
    if ((scores[at] as number) > highest) highest = scores[at] as number;
  return highest === 0 ? [] : bestMany(scores, Math.floor(depth), highest);
};
