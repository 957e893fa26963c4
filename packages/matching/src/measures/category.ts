import { facing, measure } from '../measure.ts';
import type { Measure } from '../model.ts';
import { asCodes, otherSide, reader } from '../stated.ts';
import { bestPair, bestPairColumns, bestPairForm } from './best-pair.ts';
import { addOne } from './nudge.ts';

/** A classification with three levels: occupations, industries. Any code, of any level, may be asked about. */
export interface CategoryTree {
  /** Code of the middle group of a code, undefined when the code is itself broader than that or not known. */
  middle(code: string): string | undefined;
  /** Code of the major group, undefined when not known. */
  major(code: string): string | undefined;
  /** Hand-made: two middle groups between which people really move. */
  neighbours(middleA: string, middleB: string): boolean;
  /** Enters the programme's digest. */
  readonly revision?: string;
}

/**
 * Nearness in the MHLW occupation classification (2022 revision) and alike, per mille: same small = exact, same middle =
 * near, a hand-made neighbour between, same major = far (research, field report 6.1). Ours; the order is the source's.
 */
export const CATEGORY_STEPS = { same: 1000, middle: 700, neighbour: 500, major: 300, none: 0 } as const;

export type CategoryStep = keyof typeof CATEGORY_STEPS;

/**
 * Distance in a classification tree between what is wanted and what is; with lists the best pair counts.
 * Graded: 1000, 700, 500, 300 or 0. Unknown when either side has not said or has an empty list.
 * Facts: `wanted`, `actual` (the best pair), `step` (same, middle, neighbour, major, none).
 */
export function category<R extends string>(
  wanted: R,
  actual: R,
  options: { readonly distance: CategoryTree },
): Measure<R> {
  const first = facing(wanted, actual);
  const tree = options.distance;
  const readWanted = reader(wanted, first, asCodes);
  const readActual = reader(actual, otherSide(first), asCodes);
  const valueOf = (x: string, y: string): number => CATEGORY_STEPS[stepOf(tree, x, y)];
  return measure<R, readonly string[] | undefined, readonly string[] | undefined>({
    kind: 'category',
    reads: [wanted, actual],
    options: { tree: tree.revision ?? '', steps: CATEGORY_STEPS },
    cost: 5,
    first,
    form: {
      a: readWanted,
      b: readActual,
      value: (a, b) => bestPair(a, b, valueOf),
    },
    facts: (a, b) => factsOf(tree, a ?? [], b ?? []),
    changes: (a = [], b = []) => [
      ...b.map((code) => ({ path: wanted, from: a, to: [...a, code], facts: { added: [code] } })),
    ],
    nudges: (own, side, said) => addOne(wanted, side, own, said(actual)),
    fast: () => bestPairForm(readWanted, readActual, valueOf),
    columns: bestPairColumns(first, readWanted, readActual, valueOf),
  });
}

/** Where two codes part in the tree. */
export function stepOf(tree: CategoryTree, a: string, b: string): CategoryStep {
  if (a === b) return 'same';
  const [middleA, middleB] = [tree.middle(a), tree.middle(b)];
  if (middleA !== undefined && middleA === middleB) return 'middle';
  if (middleA !== undefined && middleB !== undefined && tree.neighbours(middleA, middleB)) return 'neighbour';
  const [majorA, majorB] = [tree.major(a), tree.major(b)];
  return majorA !== undefined && majorA === majorB ? 'major' : 'none';
}

function factsOf(tree: CategoryTree, a: readonly string[], b: readonly string[]): Record<string, string> {
  let found: Record<string, string> = {};
  let top = -1;
  for (const wanted of a) {
    for (const actual of b) {
      const step = stepOf(tree, wanted, actual);
      if (CATEGORY_STEPS[step] <= top) continue;
      top = CATEGORY_STEPS[step];
      found = { wanted, actual, step };
    }
  }
  return found;
}
