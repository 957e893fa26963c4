import type { CardReason } from '@musubi/contracts';
import type { Criterion, Finding, Side } from '@musubi/matching';
import type { AnyProgramme } from '@musubi/programmes';
import { fieldsOf } from '@musubi/statements';
import type { Unit } from '@musubi/statements';

const MONEY: readonly Unit[] = ['yen', 'yen-per-hour', 'yen-per-day', 'yen-per-month', 'ten-thousand-yen'];
const TIME: readonly Unit[] = ['hours', 'clock-hour', 'hours-per-week', 'hours-per-month', 'days-per-week'];
const CONTENT: readonly string[] = ['category', 'coverage', 'overlap', 'text-similarity', 'choice-fits'];

const unitsOf = (programme: AnyProgramme, { measure }: Criterion): readonly (Unit | undefined)[] =>
  measure.reads.map((path) => {
    const [side, name] = path.split('.');
    const type = side === 'listing' ? programme.listing : programme.profile;
    return fieldsOf(type).find((field) => field.name === name)?.unit;
  });

const reads = (programme: AnyProgramme, criterion: Criterion, units: readonly Unit[]): boolean =>
  unitsOf(programme, criterion).some((unit) => unit !== undefined && units.includes(unit));

/** Which criteria a plain word points at, by what they compare: no programme has to say it. */
const POINTS_AT: Readonly<
  Partial<Record<CardReason, (programme: AnyProgramme, criterion: Criterion) => boolean>>
> = {
  far: (_, { measure }) => measure.kind === 'within',
  hours: (programme, criterion) =>
    ['schedule-overlap', 'dates-meet'].includes(criterion.measure.kind) || reads(programme, criterion, TIME),
  pay: (programme, criterion) => reads(programme, criterion, MONEY),
  work: (_, { measure }) => CONTENT.includes(measure.kind),
};

const UNSTATED = 400;

/**
 * The wish that a reason is about: among those of the answering side that the word points at, the one that fits least;
 * the other side's when it has none. Undefined where the word points at nothing.
 */
export const criterionOf = (
  programme: AnyProgramme,
  side: Side,
  reason: CardReason,
  findings: readonly Finding[],
): string | undefined => {
  const pointsAt = POINTS_AT[reason];
  if (!pointsAt) return undefined;
  const values = new Map(findings.map(({ criterion, value }) => [criterion, value ?? UNSTATED]));
  const found = programme.matching.criteria
    .filter((criterion) => criterion.kind === 'wish' && pointsAt(programme, criterion))
    .map(({ id, side: owner }) => ({
      id,
      foreign: owner === side ? 0 : 1,
      value: values.get(id) ?? UNSTATED,
    }))
    .sort((a, b) => a.foreign - b.foreign || a.value - b.value || (a.id < b.id ? -1 : 1));
  return found[0]?.id;
};
