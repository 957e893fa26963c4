import { prepare } from '@musubi/matching';
import type { Plan, PlanLine, Side } from '@musubi/matching';
import type { AnyProgramme } from '@musubi/programmes';
import { SIZES, Town } from '../bench/generate/town.ts';
import type { StatementRow } from '../statement-rows.ts';
import { table } from '../table.ts';

/** Statements that a plan is made for: given ones, or a made-up town. */
export const rowsFor = (
  programme: AnyProgramme,
  given: Readonly<Partial<Record<Side, readonly StatementRow[]>>>,
): Readonly<Record<Side, readonly StatementRow[]>> => {
  const town = new Town(SIZES.tenth);
  return {
    listing: given.listing ?? [...town.listings(programme.id)],
    profile: given.profile ?? [...town.profiles(programme.id)],
  };
};

export const planOf = (
  programme: AnyProgramme,
  { listing, profile }: Readonly<Record<Side, readonly StatementRow[]>>,
): Plan => {
  const town = prepare(programme.matching);
  for (const { id, statement } of listing) town.putListing(id, statement);
  for (const { id, statement } of profile) town.putProfile(id, statement);
  return town.plan();
};

const HEAD = ['step', 'criteria', 'measure', 'form', 'answers', 'passes', 'cost', 'still to come'];

const shareOf = ({ kind, passes }: PlanLine): string =>
  kind === 'must' && passes !== undefined ? `${(passes / 10).toFixed(1)} %` : '';

const lineOf = (line: PlanLine): string[] => [
  `${line.kind} ${line.step}`,
  line.criteria.join(' + '),
  line.measure,
  line.form,
  line.classes ? `${String(line.classes.listing)} x ${String(line.classes.profile)}` : '',
  shareOf(line),
  line.cost.toFixed(2),
  line.rest ? `${String(line.rest.listing)} / ${String(line.rest.profile)}` : '',
];

const NOTES = `answers: different answers of listings and of people, where a table holds what they mean to each other
passes: pairs that a must lets through, in a sample · cost: look-ups a pair · still to come: points of 100 for the listing / the person
row: bits for each class of answers · gate, stage: pair by pair · group: several wishes in one column · asked: without columns, last`;

/** A plan as a database prints one: both directions, in the order of running. */
export const planText = (plan: Plan): string => {
  const { programme, listings, profiles, kernel } = plan;
  const part = (title: string, lines: readonly PlanLine[]): string =>
    `${title}\n${table(HEAD, lines.map(lineOf))}`;
  return [
    `${programme}: ${String(listings)} listings, ${String(profiles)} profiles, kernel ${kernel}`,
    part('A listing looks for people', plan.listing),
    part('A person looks for listings', plan.profile),
    NOTES,
  ].join('\n\n');
};
