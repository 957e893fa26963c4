import type { ContestResult } from './contest.ts';
import type { Judged } from './judged.ts';
import type { Latencies } from './latency.ts';
import { percentilesOf } from './latency.ts';
import { spreadOf, sum } from './measure.ts';
import type { Cost, Spread } from './measure.ts';
import type { BenchOptions, PeerName } from './options.ts';
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
  /** Places that differ from any peer or from `judge`, or between the engine's own lists from nothing and once more. */
  readonly wrong: number;
  readonly compared: { readonly judged: number } & Readonly<Partial<Record<PeerName, number>>>;
  /** Medians; the spreads stand beside them. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** The engine alone once more, while it keeps the lists of the round before. */
  readonly again: { readonly seconds: Spread; readonly cpuSeconds: number };
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

/**
 * How many processors a peer is given without having used them: DuckDB uses them itself, the others ran on one and are
 * treated as if they scaled perfectly (as in the performance study, section 4.1).
 */
const idealFactor = (peer: PeerName, threads: number): number => (peer === 'duckdb' ? 1 : threads);

/** Of each round, seconds of the whole town for the engine or a peer. */
const peerRounds = (peer: PeerName, programmes: readonly ProgrammeReport[], of: keyof Cost): number[] =>
  rounds(
    programmes.map(({ contest }) => contest.peers[peer]!.costs),
    of,
  );

const compare = (programmes: readonly ProgrammeReport[], { peers, threads }: BenchOptions) => {
  const engine = programmes.map(({ contest }) => contest.engine);
  const again = programmes.map(({ contest }) => contest.again);
  const [seconds, cpu] = [rounds(engine, 'seconds'), rounds(engine, 'cpu')];
  const byPeer = <T>(tell: (peer: PeerName) => T): Partial<Record<PeerName, T>> =>
    Object.fromEntries(peers.map((peer) => [peer, tell(peer)]));
  const over = (values: readonly number[], own: readonly number[]): Spread =>
    spreadOf(values.map((value, round) => value / own[round]!));
  const times = byPeer((peer) =>
    peerRounds(peer, programmes, 'seconds').map((value) => value / idealFactor(peer, threads)),
  );
  const ratios = byPeer((peer) => over(times[peer]!, seconds));
  return {
    seconds: spreadOf(seconds).median,
    cpuSeconds: spreadOf(cpu).median,
    again: { seconds: spreadOf(rounds(again, 'seconds')), cpuSeconds: spreadOf(rounds(again, 'cpu')).median },
    ratio: byPeer((peer) => ratios[peer]!.median),
    cpuRatio: byPeer((peer) => over(peerRounds(peer, programmes, 'cpu'), cpu).median),
    spread: { seconds: spreadOf(seconds), ...ratios },
    peerSeconds: byPeer((peer) => spreadOf(times[peer]!).median),
  };
};

/** Lists that were compared, and places that differ. */
const agreement = (programmes: readonly ProgrammeReport[], { peers }: BenchOptions) => {
  const of = (peer: PeerName) => programmes.map(({ contest }) => contest.peers[peer]!);
  return {
    wrong:
      sum(programmes.map(({ judged, contest }) => judged.wrong + contest.wrongAgain)) +
      sum(peers.flatMap((peer) => of(peer).map(({ wrong }) => wrong))),
    compared: {
      judged: sum(programmes.map(({ judged }) => judged.lists)),
      ...Object.fromEntries(
        peers.map((peer) => [peer, sum(of(peer).map(({ comparedLists }) => comparedLists))]),
      ),
    },
  };
};

export const summaryOf = (
  programmes: readonly ProgrammeReport[],
  latencies: Latencies,
  options: BenchOptions,
): Summary => {
  const contests = programmes.map(({ contest }) => contest);
  const statements = {
    listings: sum(contests.map(({ listings }) => listings)),
    profiles: sum(contests.map(({ profiles }) => profiles)),
  };
  return {
    ...options.size,
    statements,
    pairs: sum(contests.map(({ pairs }) => pairs)),
    rounds: options.rounds,
    threads: options.threads,
    ...agreement(programmes, options),
    ...compare(programmes, options),
    bytesPerProfile: Math.round(sum(contests.map(({ bytes }) => bytes)) / statements.profiles),
    p50: percentilesOf(latencies, 0.5),
    p99: percentilesOf(latencies, 0.99),
  };
};
