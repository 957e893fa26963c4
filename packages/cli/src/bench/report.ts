import type { Side } from '@musubi/matching';
import { table } from '../table.ts';
import type { EditKind, EditsResult } from './edits.ts';
import { EDIT_KINDS } from './edits.ts';
import { percentile, sum } from './measure.ts';
import type { Spread } from './measure.ts';
import { PEERS } from './options.ts';
import type { ProgrammeReport, Summary } from './summary.ts';

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const figure = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

const spreadCells = ({ min, median, max }: Spread): string[] => [min, median, max].map(figure);

/** Selectivity of the musts, as a check that the made-up town is like the one of the study. */
export const selectivityText = (programmes: readonly ProgrammeReport[]): string =>
  programmes
    .map(({ contest, selectivity }) => {
      const musts = Object.entries(selectivity.musts).map(([id, share]) => `${id} ${percent(share)}`);
      return `${contest.programme}: all musts ${percent(selectivity.all)}; ${musts.join(', ')}`;
    })
    .join('\n');

export const summaryText = (summary: Summary): string => {
  const rows = [
    ['engine, from nothing, seconds', ...spreadCells(summary.spread.seconds), '', ''],
    ['engine, lists kept, seconds', ...spreadCells(summary.again.seconds), '', ''],
    ...PEERS.filter((peer) => summary.ratio[peer] !== undefined).map((peer) => [
      `${peer}: times slower`,
      ...spreadCells(summary.spread[peer]!),
      `${figure(summary.peerSeconds[peer]!)} s`,
      figure(summary.cpuRatio[peer]!),
    ]),
  ];
  const { p50, p99 } = summary;
  const speeds = (['query', 'edit', 'whatIf'] as const).flatMap((what) =>
    (['listing', 'profile'] as const).map((side) => [
      `${what === 'whatIf' ? 'what-if' : what} of a ${side}, ms`,
      figure(p50[what][side]),
      figure(p99[what][side]),
    ]),
  );
  return [
    `${String(summary.profiles)} people, ${String(summary.listings)} listings: ${summary.pairs.toLocaleString('en')} pairs in five programmes, ${String(summary.threads)} threads`,
    table(['', 'min', 'median', 'max', 'peer, whole town', 'by processor time'], rows),
    table(['', 'p50', 'p99'], speeds),
    `memory ${String(summary.bytesPerProfile)} bytes a profile; processor ${figure(summary.cpuSeconds)} s a full run from nothing, ${figure(summary.again.cpuSeconds)} s with lists kept`,
    `lists compared: ${Object.entries(summary.compared)
      .map(([name, lists]) => `${name} ${String(lists)}`)
      .join(', ')}; wrong places: ${String(summary.wrong)}`,
  ].join('\n\n');
};

export interface EditsSummary {
  readonly edits: number;
  readonly slots: number;
  readonly wrong: number;
  readonly p50: Readonly<Record<string, number>>;
  readonly p99: Readonly<Record<string, number>>;
}

export const editsSummary = (results: readonly EditsResult[]): EditsSummary => {
  const times = (key: `${Side} ${EditKind}`): number[] =>
    results.flatMap((result) => result.times.get(key) ?? []);
  const keys = (['listing', 'profile'] as const).flatMap((side) =>
    EDIT_KINDS.map((kind) => `${side} ${kind}` as const),
  );
  const told = (share: number): Record<string, number> =>
    Object.fromEntries(keys.map((key) => [key, percentile(times(key), share)]));
  return {
    edits: sum(results.map(({ edits }) => edits)),
    slots: sum(results.map(({ slots }) => slots)),
    wrong: sum(results.map(({ wrong }) => wrong)),
    p50: told(0.5),
    p99: told(0.99),
  };
};

export const editsText = ({ edits, slots, wrong, p50, p99 }: EditsSummary): string =>
  [
    table(
      ['edit, ms', 'p50', 'p99'],
      Object.keys(p50).map((key) => [key, figure(p50[key]!), figure(p99[key]!)]),
    ),
    `${String(edits)} edits; ${String(slots)} places compared with a full run; wrong: ${String(wrong)}`,
  ].join('\n\n');
