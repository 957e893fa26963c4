import { canonical } from '../fingerprint.ts';
import type { Criterion, Measure, Programme, Side, Stated } from '../model.ts';
import { otherSide } from '../stated.ts';
import type { Arena } from './arena.ts';
import { AskedColumns } from './asked-columns.ts';
import { BestColumns } from './best-columns.ts';
import type { Board } from './board.ts';
import type { Forms } from './choose-form.ts';
import { chooseForm } from './choose-form.ts';
import type { Columns } from './columns.ts';
import { CoverColumns } from './cover-columns.ts';
import { Direction } from './direction.ts';
import type { TableStage } from './group.ts';
import { Group } from './group.ts';
import { groupsOf } from './groups-of.ts';
import { IntervalColumns } from './interval-columns.ts';
import { MustRows } from './must-rows.ts';
import { orderGates, orderStages } from './order-stages.ts';
import type { SetForm } from './set-columns.ts';
import { SetColumns } from './set-columns.ts';
import type { Stage } from './stage.ts';
import { TableColumns } from './table-columns.ts';
import { TermColumns } from './term-columns.ts';
import { WeekColumns } from './week-columns.ts';

export type Boards = Readonly<Record<Side, Board>>;

/** Bytes of bit rows that one must may have in one direction: a mebibyte, or so many for each statement. */
const ROW_BYTES = 1 << 20;
const ROW_BYTES_EACH = 128;
/** A class may have rows without being used now: room for answers to come. */
const SPARE = 1.25;

const SIDES: readonly Side[] = ['listing', 'profile'];

/** A programme over the statements of two boards: measures in columns, and how each side looks at the other. */
export interface Compiled {
  readonly directions: Readonly<Record<Side, Direction>>;
  /** One entry for each different measure. */
  readonly measures: ReadonlyMap<string, Columns>;
  /** Takes a statement in, or its changes. @throws RangeError when the columns must be chosen anew */
  put(side: Side, place: number, stated: Stated): void;
  /** A draft, in all measures or some: nothing that others have is changed. */
  putDraft(side: Side, place: number, stated: Stated, measures?: Iterable<Columns>): void;
  release(): void;
}

/** Measures of one kind over the same fields with the same options are one. */
export function measureKey({ kind, reads, options }: Measure): string {
  return canonical({ kind, reads, options });
}

export function compile(arena: Arena, programme: Programme, boards: Boards, forms: Forms): Compiled {
  const { criteria } = programme;
  const measures = columnsOf(arena, criteria, boards, forms);
  for (const side of SIDES) fill(measures, side, boards[side]);
  settle(measures);
  for (const columns of measures.values()) columns.group?.();
  settle(measures);
  const directions = {
    listing: directionOf(arena, criteria, measures, boards, 'listing'),
    profile: directionOf(arena, criteria, measures, boards, 'profile'),
  };
  return {
    directions,
    measures,
    ...changes(measures, directions),
    release: () => release(measures, directions),
  };
}

function columnsOf(
  arena: Arena,
  criteria: readonly Criterion[],
  boards: Boards,
  forms: Forms,
): Map<string, Columns> {
  const statements = { listing: alive(boards.listing), profile: alive(boards.profile) };
  const room = { listing: boards.listing.room, profile: boards.profile.room };
  const measures = new Map<string, Columns>();
  for (const { measure } of criteria) {
    const key = measureKey(measure);
    if (!measures.has(key)) measures.set(key, make(arena, measure, { statements, room, forms, measures }));
  }
  return measures;
}

interface Setting {
  readonly statements: Readonly<Record<Side, readonly Stated[]>>;
  readonly room: Readonly<Record<Side, number>>;
  readonly forms: Forms;
  /** Made so far. */
  readonly measures: ReadonlyMap<string, Columns>;
}

function make(arena: Arena, measure: Measure, setting: Setting): Columns {
  const { statements, room, forms } = setting;
  const form = chooseForm(measure, statements, forms);
  const family = measure.columns;
  if (form === 'table') return new TableColumns(arena, measure, room);
  if (form === 'week' && family?.family === 'week')
    return new WeekColumns(arena, family, room, {
      hours: hoursOf(measure),
      shared: sameWeeks(measure, setting.measures),
    });
  if (form === 'coverage' && family?.family === 'cover') return new CoverColumns(arena, family, room);
  if (form === 'best' && family?.family === 'best') return new BestColumns(arena, family, room);
  if (form === 'set' && family?.family === 'set') return setOrAsked(arena, measure, family, setting);
  if (form === 'terms' && family?.family === 'terms') return new TermColumns(arena, family, room);
  if (form === 'interval' && family?.family === 'interval') return new IntervalColumns(arena, family, room);
  return new AskedColumns(arena, measure);
}

/** A must and a wish on the same hours share them. */
function sameWeeks(measure: Measure, measures: ReadonlyMap<string, Columns>): WeekColumns | undefined {
  const hours = hoursOf(measure);
  return [...measures.values()].find(
    (columns): columns is WeekColumns => columns instanceof WeekColumns && columns.hours === hours,
  );
}

/** The fields that hours are read from: the first two of a schedule. */
function hoursOf({ reads }: Measure): string {
  return reads.slice(0, 2).join(' ');
}

function setOrAsked(arena: Arena, measure: Measure, family: SetForm, { statements, room }: Setting): Columns {
  try {
    return new SetColumns(arena, family, room, statements);
  } catch (error) {
    if (error instanceof RangeError) return new AskedColumns(arena, measure);
    throw error;
  }
}

function alive(board: Board): Stated[] {
  return board.statements.filter((statement) => statement !== undefined);
}

function fill(measures: ReadonlyMap<string, Columns>, side: Side, board: Board): void {
  for (const columns of measures.values()) {
    board.statements.forEach((statement, place) => {
      if (statement !== undefined) columns.put(side, place, statement);
    });
  }
}

/** Values of what is new in dictionaries. */
function settle(measures: ReadonlyMap<string, Columns>): void {
  for (const columns of measures.values()) columns.settle?.();
}

function directionOf(
  arena: Arena,
  criteria: readonly Criterion[],
  measures: ReadonlyMap<string, Columns>,
  boards: Boards,
  own: Side,
): Direction {
  const columns = (criterion: Criterion): Columns => measures.get(measureKey(criterion.measure))!;
  const musts = criteria.filter(({ kind }) => kind === 'must');
  const rows = musts.filter((must) => fitsRows(columns(must), own, boards));
  const gates = musts.filter((must) => !rows.includes(must));
  const wishes = stagesOf(criteria, columns);
  const { groups, alone } = groupsOf(wishes, otherSide(own), boards);
  return new Direction(arena, boards, own, {
    rows: rows.map((must) => new MustRows(arena, boards, own, must, columns(must) as TableColumns)),
    groups: groups.map((members) => groupOf(arena, otherSide(own), members, boards)),
    gates: orderGates(
      gates.map((must) => ({ columns: columns(must), criteria: [must], listing: 0, profile: 0 })),
      boards,
    ),
    stages: orderStages(alone),
  });
}

function fitsRows(columns: Columns, own: Side, boards: Boards): boolean {
  if (!(columns instanceof TableColumns)) return false;
  const bytes = columns.classes[own].size * SPARE * boards[otherSide(own)].rowBytes;
  return bytes <= Math.max(ROW_BYTES, ROW_BYTES_EACH * (boards.listing.count + boards.profile.count));
}

/** Wishes on one measure are one stage, with a weight for each side. */
function stagesOf(criteria: readonly Criterion[], columns: (criterion: Criterion) => Columns): Stage[] {
  const byColumns = new Map<Columns, Criterion[]>();
  for (const criterion of criteria) {
    if (criterion.kind !== 'wish') continue;
    const key = columns(criterion);
    byColumns.set(key, [...(byColumns.get(key) ?? []), criterion]);
  }
  const weight = (wishes: readonly Criterion[], side: Side): number =>
    wishes.reduce((sum, wish) => (wish.side === side ? sum + wish.weight : sum), 0);
  return [...byColumns].map(([one, wishes]) => ({
    columns: one,
    criteria: wishes,
    listing: weight(wishes, 'listing'),
    profile: weight(wishes, 'profile'),
  }));
}

function groupOf(arena: Arena, side: Side, members: readonly TableStage[], boards: Boards): Group {
  const group = new Group(arena, side, members, boards[side].room);
  for (const place of boards[side].places()) group.put(place);
  return group;
}

function changes(
  measures: ReadonlyMap<string, Columns>,
  directions: Readonly<Record<Side, Direction>>,
): Pick<Compiled, 'put' | 'putDraft'> {
  const putDraft = (
    side: Side,
    place: number,
    stated: Stated,
    into: Iterable<Columns> = measures.values(),
  ): void => {
    for (const columns of into) {
      columns.put(side, place, stated);
      columns.settle?.();
    }
  };
  return {
    putDraft,
    put: (side, place, stated) => {
      putDraft(side, place, stated);
      // Those who look at this side see it through rows and groups.
      const { rows, groups } = directions[otherSide(side)];
      for (const group of groups) group.put(place);
      for (const row of rows) row.otherChanged(place);
    },
  };
}

function release(
  measures: ReadonlyMap<string, Columns>,
  directions: Readonly<Record<Side, Direction>>,
): void {
  for (const side of SIDES) directions[side].release();
  for (const columns of measures.values()) columns.release();
}
