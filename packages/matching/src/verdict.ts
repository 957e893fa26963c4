import type {
  Comparison,
  Criterion,
  Finding,
  Programme,
  Result,
  Score,
  Side,
  Stated,
  Verdict,
} from './model.ts';
import { FULL, MET_FROM, NEUTRAL } from './model.ts';

/**
 * Compares one listing with one profile, criterion by criterion: the one source of every explanation.
 * Missing fields are allowed on both sides and count as not stated.
 */
export function judge<L extends object, P extends object>(
  programme: Programme<L, P>,
  listing: Partial<NoInfer<L>>,
  profile: Partial<NoInfer<P>>,
): Verdict {
  const findings = programme.criteria.map((criterion) =>
    findingOf(criterion, criterion.measure.compare(listing as Stated, profile as Stated)),
  );
  return {
    programme: programme.id,
    digest: programme.digest,
    ...foldFindings(findings),
    unmet: findings.filter((f) => f.blocks).map((f) => f.criterion),
    unknown: findings.filter((f) => f.result === 'unknown').map((f) => f.criterion),
    findings,
  };
}

function findingOf(criterion: Criterion, { value, facts }: Comparison): Finding {
  const { id, kind, side, weight } = criterion;
  const head = { criterion: id, kind, side, value, facts };
  if (kind === 'must') {
    const passes = mustPasses(criterion, value);
    const result = value === null ? 'unknown' : passes ? 'met' : 'unmet';
    return { ...head, result, points: 0, outOf: 0, blocks: !passes };
  }
  return {
    ...head,
    result: resultOf(value),
    points: weight * (value ?? NEUTRAL),
    outOf: weight * FULL,
    blocks: false,
  };
}

/** Whether a must lets a pair with this value (null = unknown) through. */
export function mustPasses(criterion: Criterion, value: number | null): boolean {
  return value === null ? criterion.unknown === 'passes' : value >= criterion.from;
}

function resultOf(value: number | null): Result {
  if (value === null) return 'unknown';
  if (value >= MET_FROM) return 'met';
  return value > 0 ? 'partly' : 'unmet';
}

/** Folds findings, fresh or stored, into the score that they mean. Verdicts are made by this and so cannot differ. */
export function foldFindings(findings: readonly Finding[]): Score {
  const passes = findings.every((finding) => !finding.blocks);
  return scoreFromPoints(passes, pointsOf(findings, 'listing'), pointsOf(findings, 'profile'));
}

/** The same without findings: what criteria say, per mille or null = unknown, as the score that it means. */
export function foldValues(
  criteria: readonly Criterion[],
  valueOf: (criterion: Criterion) => number | null,
): Score {
  let passes = true;
  const points: Record<Side, number> = { listing: 0, profile: 0 };
  for (const criterion of criteria) {
    const value = valueOf(criterion);
    if (criterion.kind === 'must') passes = mustPasses(criterion, value) && passes;
    else if (criterion.side !== 'both') points[criterion.side] += criterion.weight * (value ?? NEUTRAL);
  }
  return scoreFromPoints(passes, points.listing, points.profile);
}

function pointsOf(findings: readonly Finding[], side: Side): number {
  return findings.reduce((sum, f) => (f.kind === 'wish' && f.side === side ? sum + f.points : sum), 0);
}

/** The score of a pair from the points of both sides; who does not pass has no fit. */
function scoreFromPoints(passes: boolean, listingPoints: number, profilePoints: number): Score {
  const [forListing, forProfile] = [fromPoints(listingPoints), fromPoints(profilePoints)];
  return { passes, forListing, forProfile, fit: passes ? harmonic(forListing, forProfile) : 0 };
}

/** Points of a side (weights add up to 100) to per mille, half up. */
export function fromPoints(points: number): number {
  return Math.floor((points + 50) / 100);
}

/**
 * Harmonic mean of two integers per mille, rounded half up, in integer arithmetic: one-sided love does not win
 * (Pizzato et al. 2010, RECON). Decision 0002.
 */
export function harmonic(a: number, b: number): number {
  const sum = a + b;
  return sum === 0 ? 0 : Math.floor((2 * a * b + Math.floor(sum / 2)) / sum);
}
