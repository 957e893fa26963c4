const BINS = 2048;

/** The lowest bin of scores that the best `depth` documents reach down to. */
const cutOf = (scores: Float64Array, depth: number, highest: number): number => {
  const bins = new Uint32Array(BINS);
  for (const score of scores) {
    if (score <= 0) continue;
    const bin = Math.min(BINS - 1, Math.floor((score / highest) * BINS));
    bins[bin] = (bins[bin] ?? 0) + 1;
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
  let highest = 0;
  for (const score of scores) if (score > highest) highest = score;
  if (highest === 0 || !(depth >= 1)) return [];
  const cut = cutOf(scores, depth, highest);
  const reached: number[] = [];
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] as number;
    if (score > 0 && Math.floor((score / highest) * BINS) >= cut) reached.push(at);
  }
  return reached.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).slice(0, depth);
};
