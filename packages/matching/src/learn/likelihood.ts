/** What one side has to say: values of its wishes, 0..1, in the order of the wishes. */
export interface Evidenced {
  readonly liked: readonly (readonly number[])[];
  readonly refused: readonly (readonly number[])[];
  /** Refusals that name a wish of this side. */
  readonly named: readonly { readonly wish: number; readonly values: readonly number[] }[];
}

export interface Strength {
  /** Log odds of preferring a pair whose score is higher by the whole scale (1000 per mille). */
  readonly slope: number;
  /** Imagined decisions that speak for the present weights. */
  readonly prior: number;
  /** Share of the points lost that a wish counts for at least, so that no reason is impossible. */
  readonly leastLoss: number;
}

const ROUNDS = 500;
const STILL = 1e-7;

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * How the log likelihood grows with each share:
 *
 *   sum over liked y, refused n:   log sigmoid(slope x sum_c share_c (value_yc - value_nc)) / max(|Y|, |N|)
 *   sum over refusals that name c: log( share_c loss_c / sum_k share_k loss_k ),   loss = 1 - value
 *   prior x sum_c present_c log share_c
 *
 * First line: pairwise logistic preference (Bradley and Terry 1952; for learning to rank Burges et al. 2005, RankNet),
 * each decision counting once however many it is compared with. Second: the named wish is one chosen among the points
 * lost (Luce 1959). Third: a Dirichlet prior whose mode are the present weights, in units of decisions.
 */
const gradientAt = (
  shares: readonly number[],
  present: readonly number[],
  { liked, refused, named }: Evidenced,
  { slope, prior, leastLoss }: Strength,
): number[] => {
  const gradient = shares.map((share, c) => (prior * (present[c] ?? 0)) / share);
  const each = 1 / Math.max(1, liked.length, refused.length);
  const scoreOf = (values: readonly number[]): number =>
    values.reduce((sum, value, c) => sum + value * (shares[c] ?? 0), 0);
  const [yes, no] = [liked.map(scoreOf), refused.map(scoreOf)];
  liked.forEach((better, y) => {
    refused.forEach((worse, n) => {
      const pull = each * slope * (1 - sigmoid(slope * ((yes[y] ?? 0) - (no[n] ?? 0))));
      for (let c = 0; c < gradient.length; c++)
        gradient[c] = (gradient[c] ?? 0) + pull * ((better[c] ?? 0) - (worse[c] ?? 0));
    });
  });
  for (const { wish, values } of named) {
    const losses = values.map((value) => Math.max(leastLoss, 1 - value));
    const lost = losses.reduce((sum, loss, c) => sum + loss * (shares[c] ?? 0), 0);
    for (let c = 0; c < gradient.length; c++) gradient[c] = (gradient[c] ?? 0) - (losses[c] ?? 0) / lost;
    gradient[wish] = (gradient[wish] ?? 0) + 1 / (shares[wish] ?? 1);
  }
  return gradient;
};

/** No step is longer than the curvature of the three lines together allows. */
const stepFor = ({ liked, refused, named }: Evidenced, { slope, prior }: Strength): number =>
  1 / (prior + named.length + (Math.min(liked.length, refused.length) * slope * slope) / 4);

/**
 * The shares (adding up to 1) under which the decisions are most likely, seen from the present ones: exponentiated
 * gradient (Kivinen and Warmuth 1997), which stays on the simplex. Starts at the present shares and is deterministic.
 */
export const mostLikely = (
  present: readonly number[],
  evidence: Evidenced,
  strength: Strength,
): readonly number[] => {
  const step = stepFor(evidence, strength);
  let shares = [...present];
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = gradientAt(shares, present, evidence, strength);
    const middle = gradient.reduce((sum, one, c) => sum + one * (shares[c] ?? 0), 0);
    const grown = shares.map((share, c) => share * Math.exp(step * ((gradient[c] ?? 0) - middle)));
    const total = grown.reduce((sum, one) => sum + one, 0);
    const next = grown.map((one) => one / total);
    const moved = Math.max(...next.map((one, c) => Math.abs(one - (shares[c] ?? 0))));
    shares = next;
    if (moved < STILL) break;
  }
  return shares;
};
