import type { Arena } from '../arena.ts';
import * as at from '../layout.ts';
import { bestValues, prepareBest } from './best.ts';
import { holdsValues, prepareHolds, prepareWants, wantsValues } from './cover.ts';
import type { Asked } from './values.ts';
import { markTerms, termValues } from './terms.ts';
import { intervalValues, setValues, tableValues } from './values.ts';
import { weekValues } from './week.ts';

type Fill = (memory: Arena, asked: Asked) => void;

/** How each kind of stage gives its values. */
const FILL: Readonly<Record<number, Fill>> = {
  [at.KIND_TABLE]: tableValues,
  [at.KIND_WEEK]: weekValues,
  [at.KIND_WANTS]: wantsValues,
  [at.KIND_HOLDS]: holdsValues,
  [at.KIND_TERMS]: termValues,
  [at.KIND_INTERVAL]: intervalValues,
  [at.KIND_BEST]: bestValues,
  [at.KIND_SET]: setValues,
};

/** Writes the values of a stage for its candidates. */
export function fillValues(memory: Arena, asked: Asked): void {
  FILL[memory.u32[asked.stage + at.STAGE_KIND]!]?.(memory, asked);
}

/** Puts into a stage's scratch what own's values are found by. */
export function prepareStage(memory: Arena, { stage, own, scratch }: Asked): void {
  const kind = memory.u32[stage + at.STAGE_KIND];
  if (kind === at.KIND_WANTS) prepareWants(memory, stage, own, scratch, true);
  else if (kind === at.KIND_HOLDS) prepareHolds(memory, stage, own, scratch);
  else if (kind === at.KIND_BEST) prepareBest(memory, stage, own, scratch);
  else if (kind === at.KIND_TERMS) markTerms(memory, stage, own, scratch, 1);
}

/** Takes out of a scratch what own has put in: cheaper than to wipe it. */
export function tidyStage(memory: Arena, stage: number, own: number, scratch: number): void {
  const kind = memory.u32[stage + at.STAGE_KIND];
  if (kind === at.KIND_WANTS) prepareWants(memory, stage, own, scratch, false);
  else if (kind === at.KIND_TERMS) markTerms(memory, stage, own, scratch, 0);
}
