import type { Side } from '@musubi/matching';
import { table } from '../table.ts';
import type { ContestResult } from './contest.ts';
import type { EditKind, EditsResult } from './edits.ts';
import { EDIT_KINDS } from './edits.ts';
import type { Judged } from './judged.ts';
import type { Latencies } from './latency.ts';
import { percentilesOf } from './latency.ts';
import { percentile, spreadOf } from './measure.ts';
import type { Cost, Spread } from './measure.ts';
import type { BenchOptions, PeerName } from './options.ts';
import { PEERS } from './options.ts';
import type { Selectivity } from './selectivity.ts';

export interface ProgrammeReport {
  readonly contest: ContestResult;
  readonly judged: Judged;
  readonly selectivity: Selectivity;
}

/** What a run says of the whole town; the last line of `--json`. */
export interface Summary {
  readonly profiles: number;
  readonly listings: number;
  /** Statements: somebody with profiles in two programmes counts twice. */
  readonly statements: { readonly listings: number; readonly profiles: number };
  readonly pairs: number;
  readonly rounds: number;
  readonly threads: number;
  /** Places that differ from any peer or from `judge`. */
  readonly wrong: number;
  readonly compared: { readonly judged: number } & Readonly<Partial<Record<PeerName, number>>>;
  /** Medians; the spreads stand beside them. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly ratio: Readonly<Partial<Record<PeerName, number>>>;
  /** The same in seconds of processor, whatever the threads: steadier where others use the machine. */
  readonly cpuRatio: Readonly<Partial<Record<PeerName, number>>>;
  readonly spread: { readonly seconds: Spread } & Readonly<Partial<Record<PeerName, Spread>>>;
  readonly peerSeconds: Readonly<Partial<Record<PeerName, number>>>;
  readonly bytesPerProfile: number;
  readonly p50: ReturnType<typeof percentilesOf>;
  readonly p99: ReturnType<typeof percentilesOf>;
}

/** The seconds of one round over all programmes. */
const rounds = (all: readonly (readonly Cost[])[], of: keyof Cost): number[] =>
  (all[0] ?? []).map((_cost, round) => all.reduce((sum, costs) => sum + costs[round]![of], 0));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * How many processors a peer is given without having used them: DuckDB uses them itself, the others ran on one and are
 * treated as if they scaled perfectly (as in the performance study, section 4.1).
 */
const idealFactor = (peer: PeerName, threads: number): number => (peer === 'duckdb' ? 1 : threads);

export const summaryOf = (
  programmes: readonly ProgrammeReport[],
  latencies: Latencies,
  { size, threads, rounds: count, peers }: BenchOptions,
): Summary => {
  const contests = programmes.map(({ contest }) => contest);
  const engine = contests.map((contest) => contest.engine);
  const seconds = rounds(engine, 'seconds');
  const cpu = rounds(engine, 'cpu');
  const of = (peer: PeerName) => contests.map((contest) => contest.peers[peer]!);
  const costs = (peer: PeerName, what: keyof Cost): number[] =>
    rounds(
      of(peer).map((one) => one.costs),
      what,
    );
  const times = (peer: PeerName): number[] =>
    costs(peer, 'seconds').map((value) => value / idealFactor(peer, threads));
  const byPeer = <T>(tell: (peer: PeerName) => T): Partial<Record<PeerName, T>> =>
    Object.fromEntries(peers.map((peer) => [peer, tell(peer)]));
  const ratios = byPeer((peer) => spreadOf(times(peer).map((time, round) => time / seconds[round]!)));
  const statements = {
    listings: sum(contests.map(({ listings }) => listings)),
    profiles: sum(contests.map(({ profiles }) => profiles)),
  };
  return {
    ...size,
    statements,
    pairs: sum(contests.map(({ pairs }) => pairs)),
    rounds: count,
    threads,
    wrong:
      sum(programmes.map(({ judged }) => judged.wrong)) +
      sum(peers.flatMap((peer) => of(peer).map(({ wrong }) => wrong))),
    compared: {
      judged: sum(programmes.map(({ judged }) => judged.lists)),
      ...byPeer((peer) => sum(of(peer).map(({ comparedLists }) => comparedLists))),
    },
    seconds: spreadOf(seconds).median,
    cpuSeconds: spreadOf(cpu).median,
    ratio: byPeer((peer) => ratios[peer]!.median),
    cpuRatio: byPeer(
      (peer) => spreadOf(costs(peer, 'cpu').map((value, round) => value / cpu[round]!)).median,
    ),
    spread: { seconds: spreadOf(seconds), ...ratios },
    peerSeconds: byPeer((peer) => spreadOf(times(peer)).median),
    bytesPerProfile: Math.round(sum(contests.map(({ bytes }) => bytes)) / statements.profiles),
    p50: percentilesOf(latencies, 0.5),
    p99: percentilesOf(latencies, 0.99),
  };
};

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
    ['engine, seconds', ...spreadCells(summary.spread.seconds), '', ''],
    ...PEERS.filter((peer) => summary.ratio[peer] !== undefined).map((peer) => [
      `${peer}: times slower`,
      ...spreadCells(summary.spread[peer]!),
      `${figure(summary.peerSeconds[peer]!)} s`,
      figure(summary.cpuRatio[peer]!),
    ]),
  ];
  const { p50, p99 } = summary;
  const speeds = (['query', 'edit'] as const).flatMap((what) =>
    (['listing', 'profile'] as const).map((side) => [
      `${what} of a ${side}, ms`,
      figure(p50[what][side]),
      figure(p99[what][side]),
    ]),
  );
  return [
    `${String(summary.profiles)} people, ${String(summary.listings)} listings: ${summary.pairs.toLocaleString('en')} pairs in five programmes, ${String(summary.threads)} threads`,
    table(['', 'min', 'median', 'max', 'peer, whole town', 'by processor time'], rows),
    table(['', 'p50', 'p99'], speeds),
    `memory ${String(summary.bytesPerProfile)} bytes a profile; processor ${figure(summary.cpuSeconds)} s a full run`,
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
