import type { ProblemField } from '@musubi/contracts';
import type { GateSaid } from './gate-sentences.ts';

export interface BesideFields {
  readonly refusals: readonly ProblemField[];
  readonly warnings: readonly ProblemField[];
  /** The sentence of each, by its rule. */
  readonly sentences: Readonly<Record<string, string>>;
}

const problemOf = ({ key, path, source, since }: GateSaid): ProblemField => ({
  path,
  rule: key,
  ...(source === undefined ? {} : { source }),
  ...(since === undefined ? {} : { since }),
});

/**
 * What stands beside the fields: the form words a problem by its rule, so each finding becomes a rule of its own with its
 * sentence ready. Gaps are left out until somebody asked what is missing: an empty form that scolds helps nobody.
 */
export const besideFields = (said: readonly GateSaid[], withGaps: boolean): BesideFields => {
  const shown = said.filter((one) => withGaps || !one.isGap);
  return {
    refusals: shown.filter((one) => one.severity === 'refusal').map(problemOf),
    warnings: shown.filter((one) => one.severity === 'warning').map(problemOf),
    sentences: Object.fromEntries(shown.map((one) => [one.key, one.text])),
  };
};
