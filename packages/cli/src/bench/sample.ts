/** `wanted` of `count` numbers, spread evenly. */
export const spreadOver = (count: number, wanted: number): number[] => {
  const size = Math.min(count, Math.max(1, Math.ceil(wanted)));
  return Array.from({ length: size }, (_, i) => Math.floor((i * count) / size));
};

/** `wanted` shared out as evenly as the counts allow: what one cannot give, the others do. */
export const shareOut = (counts: readonly number[], wanted: number): number[] => {
  const shares = counts.map(() => 0);
  let left = wanted;
  const smallestFirst = [...counts.keys()].sort((a, b) => counts[a]! - counts[b]!);
  smallestFirst.forEach((at, done) => {
    shares[at] = Math.min(counts[at]!, Math.ceil(left / (counts.length - done)));
    left -= shares[at];
  });
  return shares;
};
