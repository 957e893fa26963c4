const BINS = 2048;
const binOf = (score: number, highest: number): number => ((score / highest) * (BINS - 1)) | 0;

/** Up to so many are kept in order while reading on; more are sorted at the end. */
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

/** The lowest bin of scores that the best `depth` documents reach down to. */
const cutOf = (scores: Float64Array, depth: number, highest: number): number => {
  const bins = new Uint32Array(BINS);
  for (const score of scores) {
    if (score <= 0) continue;
    const bin = binOf(score, highest);
    bins[bin] = (bins[bin] as number) + 1;
  }
  let taken = 0;
  for (let bin = BINS - 1; bin >= 0; bin -= 1) {
    taken += bins[bin] ?? 0;
    if (taken >= depth) return bin;
  }
  return 0;
};

/** Places of the highest scores above 0, highest first, ties in order of place, at most `depth`. Sorts no more than it must. */
export const best = (scores: Float64Array, depth: number): readonly number[] => {
  if (depth >= 1 && depth <= FEW) return bestFew(scores, Math.floor(depth));
  let highest = 0;
  for (const score of scores) if (score > highest) highest = score;
  if (highest === 0 || !(depth >= 1)) return [];
  const cut = cutOf(scores, depth, highest);
  const reached: number[] = [];
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] as number;
    if (score > 0 && binOf(score, highest) >= cut) reached.push(at);
  }
  return reached.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).slice(0, depth);
};
