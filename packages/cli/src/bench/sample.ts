/** `wanted` of `count` numbers, spread evenly. */
export const spreadOver = (count: number, wanted: number): number[] => {
  const size = Math.min(count, Math.max(1, Math.ceil(wanted)));
  return Array.from({ length: size }, (_, i) => Math.floor((i * count) / size));
};
