import type { FormName } from './columns/columns.ts';
import type { Direction } from './columns/direction.ts';
import { FORM_COST } from './columns/form-cost.ts';
import { refused } from './columns/order-stages.ts';
import type { Stage } from './columns/stage.ts';
import { TableColumns } from './columns/table-columns.ts';
import type { Town } from './columns/town.ts';
import type { Side } from './model.ts';
import { FULL } from './model.ts';

/** How one criterion, or several on one measure, is run when one side looks at the other. */
export interface PlanLine {
  readonly criteria: readonly string[];
  readonly kind: 'must' | 'wish';
  readonly measure: string;
  /** `row`: bits for each class; `group n`: folded with others into one column; `gate`, `stage`: pair by pair. */
  readonly step: string;
  readonly form: FormName;
  /** Different answers of each side; absent where every statement has its own. */
  readonly classes?: Readonly<Record<Side, number>>;
  /** A must: share of pairs that it lets through, per mille, in a sample. */
  readonly passes?: number;
  /** In gathers from a table, for each pair that comes here. */
  readonly cost: number;
  /** Points of 100 for each side that wishes still to come can add: what pruning has to reckon with. */
  readonly rest?: Readonly<Record<Side, number>>;
}

export interface Plan {
  readonly programme: string;
  readonly kernel: string;
  readonly listings: number;
  readonly profiles: number;
  /** For a listing that looks for profiles, and the other way round; in the order of running. */
  readonly listing: readonly PlanLine[];
  readonly profile: readonly PlanLine[];
}

export function planOf(town: Town): Plan {
  return {
    programme: town.programme.id,
    kernel: town.kernel.name,
    listings: town.boards.listing.count,
    profiles: town.boards.profile.count,
    listing: linesOf(town, town.direction('listing')),
    profile: linesOf(town, town.direction('profile')),
  };
}

function linesOf(town: Town, direction: Direction): PlanLine[] {
  const musts = direction.mustGates.map((must, i): PlanLine => ({
    ...lineOf(must),
    kind: 'must',
    step: i < direction.rows.length ? 'row' : 'gate',
    cost: i < direction.rows.length ? 1 / 64 : FORM_COST[must.columns.form],
    passes: Math.round(FULL * (1 - refused(must, town.boards))),
  }));
  const rest = {
    listing: sum(direction.stages, 'listing'),
    profile: sum(direction.stages, 'profile'),
  };
  const grouped = direction.groups.flatMap(({ members }, g) =>
    members.map((wish): PlanLine => ({
      ...lineOf(wish),
      kind: 'wish',
      step: `group ${g + 1}`,
      cost: FORM_COST.table / members.length,
      rest,
    })),
  );
  let left = rest;
  const stages = direction.stages.map((wish): PlanLine => {
    left = { listing: left.listing - wish.listing, profile: left.profile - wish.profile };
    return { ...lineOf(wish), kind: 'wish', step: 'stage', cost: FORM_COST[wish.columns.form], rest: left };
  });
  return [...musts, ...grouped, ...stages];
}

function lineOf({ criteria, columns }: Stage): Pick<PlanLine, 'criteria' | 'measure' | 'form' | 'classes'> {
  const classes =
    columns instanceof TableColumns
      ? { listing: columns.classes.listing.size, profile: columns.classes.profile.size }
      : undefined;
  return {
    criteria: criteria.map(({ id }) => id),
    measure: criteria[0]!.measure.kind,
    form: columns.form,
    ...(classes && { classes }),
  };
}

function sum(stages: readonly Stage[], side: Side): number {
  return stages.reduce((total, stage) => total + stage[side], 0);
}
