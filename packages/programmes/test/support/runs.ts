/** The same cases in every run: whoever sees one fail can repeat it; fast-check prints seed, path and the smallest case. */
export const runs = (numRuns: number) => ({ numRuns, seed: 20261128 });
