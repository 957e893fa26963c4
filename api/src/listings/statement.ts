import type { ProblemField } from '@musubi/contracts';
import type { Side } from '@musubi/matching';
import { programmeOf } from '@musubi/programmes';
import type { AnyProgramme, GateFinding } from '@musubi/programmes';
import { read, readDraft } from '@musubi/statements';
import type { FieldProblem } from '@musubi/statements';
import { Refusal } from '../http/refusal.ts';

/** @throws Refusal `not-found` for a programme that does not exist. */
export const demandProgramme = (id: string): AnyProgramme => {
  const programme = programmeOf(id);
  if (!programme) throw new Refusal('not-found');
  return programme;
};

/** @throws Refusal `invalid-input`, as a mistake in the body, for a programme that does not exist. */
export const namedProgramme = (id: string): AnyProgramme => {
  const programme = programmeOf(id);
  if (!programme)
    throw new Refusal('invalid-input', { fields: [{ path: '/programme', rule: 'not-a-choice' }] });
  return programme;
};

const within = (problem: FieldProblem): ProblemField => ({ ...problem, path: `/statement${problem.path}` });

/**
 * Reads a statement that may have gaps; what is there must be right, what follows from it is filled in.
 * @throws Refusal `invalid-input` naming every wrong field.
 */
export const readUnfinished = (programme: AnyProgramme, side: Side, statement: object): object => {
  const reading = readDraft(programme[side], statement);
  if (!reading.ok) throw new Refusal('invalid-input', { fields: reading.problems.map(within) });
  return side === 'listing' && programme.complete ? programme.complete(reading.value) : reading.value;
};

const fieldOfFinding = ({ path, rule, source, since }: GateFinding): ProblemField => ({
  path: `/statement${path}`,
  rule,
  source,
  since,
});

const isTold = (told: readonly ProblemField[], problem: ProblemField): boolean =>
  told.some((one) => one.path === problem.path);

export interface Examined {
  /** Everything that keeps it from being published: gaps, mistakes, unlawful facts. */
  readonly refusals: readonly ProblemField[];
  readonly warnings: readonly ProblemField[];
}

/** What speaks against publishing, all at once; where a law asks for a missing fact, the law is named. */
export const examine = (programme: AnyProgramme, side: Side, unfinished: object): Examined => {
  const findings = side === 'listing' ? programme.gate(unfinished) : programme.gateProfile(unfinished);
  const ofSeverity = (severity: GateFinding['severity']): ProblemField[] =>
    findings.filter((finding) => finding.severity === severity).map(fieldOfFinding);
  const refusals = ofSeverity('refusal');
  const reading = read(programme[side], unfinished);
  const gaps = reading.ok ? [] : reading.problems.map(within);
  return {
    refusals: [...refusals, ...gaps.filter((gap) => !isTold(refusals, gap))],
    warnings: ofSeverity('warning'),
  };
};

/**
 * Demands a statement that may be published.
 * @throws Refusal `gate-refused` with every missing or unlawful fact, its source and the day since which it holds.
 */
export const demandPublishable = (programme: AnyProgramme, side: Side, statement: object): object => {
  const unfinished = readUnfinished(programme, side, statement);
  const { refusals } = examine(programme, side, unfinished);
  if (refusals.length > 0) throw new Refusal('gate-refused', { fields: refusals });
  return unfinished;
};
