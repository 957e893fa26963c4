import * as at from "../src/columns/layout";
import { bestValues, prepareBest } from "./best";
import { holdsValues, prepareHolds, prepareWants, wantsValues } from "./cover";
import { word } from "./memory";
import { intervalValues, setValues, tableValues } from "./table";
import { markTerms, termValues } from "./terms";
import { prepareWeek, weekValues } from "./week";

/** Writes the values of a stage for its candidates. */
export function valuesOf(stage: usize, own: u32, places: usize, count: u32, values: usize, scratch: usize): void {
  const kind = word(stage, at.STAGE_KIND);
  if (kind == at.KIND_TABLE) tableValues(stage, own, places, count, values);
  else if (kind == at.KIND_WEEK) weekValues(stage, own, places, count, values, scratch);
  else if (kind == at.KIND_WANTS) wantsValues(stage, own, places, count, values, scratch);
  else if (kind == at.KIND_HOLDS) holdsValues(stage, own, places, count, values, scratch);
  else if (kind == at.KIND_TERMS) termValues(stage, own, places, count, values, scratch);
  else if (kind == at.KIND_INTERVAL) intervalValues(stage, own, places, count, values);
  else if (kind == at.KIND_SET) setValues(stage, own, places, count, values);
  else if (kind == at.KIND_BEST) bestValues(stage, own, places, count, values, scratch);
}

/** Puts into a stage's scratch what own's values are found by. */
export function prepareStage(stage: usize, own: u32, scratch: usize): void {
  const kind = word(stage, at.STAGE_KIND);
  if (kind == at.KIND_WANTS) prepareWants(stage, own, scratch, true);
  else if (kind == at.KIND_HOLDS) prepareHolds(stage, own, scratch);
  else if (kind == at.KIND_WEEK) prepareWeek(stage, own, scratch);
  else if (kind == at.KIND_BEST) prepareBest(stage, own, scratch);
  else if (kind == at.KIND_TERMS) markTerms(stage, own, scratch, 1);
}

/** Takes out of a scratch what own has put in: cheaper than to wipe it. */
export function tidyStage(stage: usize, own: u32, scratch: usize): void {
  const kind = word(stage, at.STAGE_KIND);
  if (kind == at.KIND_WANTS) prepareWants(stage, own, scratch, false);
  else if (kind == at.KIND_TERMS) markTerms(stage, own, scratch, 0);
}
