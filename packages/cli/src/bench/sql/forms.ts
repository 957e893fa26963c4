import type { FormInput, SqlForm } from './model.ts';
import { coverageForm, levelForm } from './coverage.ts';
import { atLeastForm, atMostForm, datesMeetForm, flagForm, rangesMeetForm } from './numbers.ts';
import { setForms } from './sets.ts';
import { bestPairForm, capacityForm, withinForm } from './tables.ts';
import { textForm } from './text.ts';
import { scheduleForm } from './week.ts';

const FORMS: Readonly<Record<string, (input: FormInput) => SqlForm>> = {
  ...setForms,
  'at-least': atLeastForm,
  'at-most': atMostForm,
  'ranges-meet': rangesMeetForm,
  'dates-meet': datesMeetForm,
  'flag-agreed': flagForm,
  'equal-flag': flagForm,
  'opt-in': flagForm,
  'schedule-overlap': scheduleForm,
  category: bestPairForm,
  'choice-fits': bestPairForm,
  within: withinForm,
  'capacity-fits': capacityForm,
  coverage: coverageForm,
  'level-at-least': levelForm,
  'text-similarity': textForm,
};

/** A measure in SQL, from its declaration. */
export const formOf = (input: FormInput): SqlForm => {
  const { kind } = input.criterion.measure;
  const make = FORMS[kind];
  if (make === undefined) throw new RangeError(`no SQL form for the measure ${kind}`);
  return make(input);
};
