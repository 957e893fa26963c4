import { whatIf } from '@musubi/matching';
import type { Change, Said, Side, Stated, Tallied, WhatIf, Written } from '@musubi/matching';
import { brokenRule, fieldsOf } from '@musubi/statements';
import type { AnyProgramme } from './definition.ts';
import { remediedOf } from './remedies.ts';

const nameOf = (path: string): string => path.slice(path.indexOf('.') + 1);

/** Where a field follows from others, the edit of the one that people fill in. */
const asWritten = (
  programme: AnyProgramme,
  side: Side,
  draft: Stated,
  change: Change,
): Change | undefined => {
  const rule = side === 'listing' ? programme.derived?.[nameOf(change.path)] : undefined;
  if (!rule) return change;
  const written = typeof change.to === 'number' ? rule(draft, change.to) : undefined;
  if (!written) return undefined;
  const from = draft[written.field];
  return {
    path: `${side}.${written.field}`,
    from,
    to: written.to,
    facts: typeof from === 'number' ? { ...change.facts, by: Math.abs(written.to - from) } : change.facts,
  };
};

/** A draft as it would be stored. An instance: `complete` reads anything else anew, which would cost more than counting. */
const kept = (programme: AnyProgramme, side: Side, draft: object, edit: object = {}): Stated => {
  const made = Object.assign(new programme[side](), draft, edit);
  return (side === 'listing' && programme.complete ? programme.complete(made) : made) as Stated;
};

/** An edit as somebody could make it in the form: undefined where the form would not take it. */
const written = (programme: AnyProgramme, side: Side, draft: Stated, nudge: Change): Written | undefined => {
  const change = asWritten(programme, side, draft, nudge);
  const field = change && fieldsOf(programme[side]).find(({ name }) => name === nameOf(change.path));
  if (!change || !field || brokenRule(field, change.to) !== undefined) return undefined;
  return { change, statement: kept(programme, side, draft, { [field.name]: change.to }) };
};

/**
 * "What if" for a draft of a programme: `whatIf` of the engine, with the edits that its form takes and without those of
 * facts that are as they are. The town may be that of the outside view.
 */
export const whatIfIn = (
  programme: AnyProgramme,
  town: Tallied,
  side: Side,
  draft: object,
  said: Said,
): WhatIf =>
  whatIf(town, side, kept(programme, side, draft), {
    said,
    fixed: remediedOf(programme.id).given,
    write: (statement, change) => written(programme, side, statement, change),
  });
