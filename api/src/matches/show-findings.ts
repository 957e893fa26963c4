import type { FindingView } from '@musubi/contracts';
import { fieldsSeen } from '@musubi/matching';
import type { Finding, Programme, Side, Stage } from '@musubi/matching';
import type { AnyProgramme } from '@musubi/programmes';

/** Who looks: a side, as far as the other one is open to it; or the desk, which sees everything. */
export type Viewer = { readonly side: Side; readonly stage: Stage } | 'desk';

export const viewFinding = ({
  criterion,
  kind,
  side,
  result,
  value,
  points,
  outOf,
  blocks,
  facts,
}: Finding): FindingView => ({
  criterion,
  kind,
  side,
  result,
  points,
  outOf,
  blocks,
  facts,
  ...(value === null ? {} : { value }),
});

/** The criteria that read a fact of the other side which is not open to this viewer. */
export const hiddenCriteria = (
  programme: AnyProgramme,
  matching: Programme<object, object>,
  viewer: Exclude<Viewer, 'desk'>,
): ReadonlySet<string> => {
  const other: Side = viewer.side === 'listing' ? 'profile' : 'listing';
  // What the projection of a confidential listing says is for everybody.
  if (other === 'listing' && matching !== programme.matching) return new Set();
  const seen = new Set(
    fieldsSeen(programme.disclosure, other, viewer.stage).map((field) => `${other}.${field}`),
  );
  const hides = (path: string): boolean => path.startsWith(`${other}.`) && !seen.has(path);
  return new Set(
    matching.criteria
      .filter((criterion) => criterion.measure.reads.some(hides))
      .map((criterion) => criterion.id),
  );
};

/**
 * Findings as this viewer may read them. Where a criterion reads a fact that is not open yet, a condition is left out and a
 * wish keeps its points, since the score is their sum, but says nothing.
 */
export const showFindings = (
  programme: AnyProgramme,
  matching: Programme<object, object>,
  findings: readonly Finding[],
  viewer: Viewer,
): FindingView[] => {
  if (viewer === 'desk') return findings.map(viewFinding);
  const hidden = hiddenCriteria(programme, matching, viewer);
  return findings
    .filter((finding) => finding.kind === 'wish' || !hidden.has(finding.criterion))
    .map((finding) =>
      viewFinding(hidden.has(finding.criterion) ? { ...finding, facts: { quiet: true } } : finding),
    );
};

/** Outsiders of a confidential programme get reasons without numbers: bands say how well it fits. */
export const withoutNumbers = (findings: readonly FindingView[]): FindingView[] =>
  findings.map(({ value: _value, ...finding }) => ({ ...finding, points: 0, outOf: 0 }));
