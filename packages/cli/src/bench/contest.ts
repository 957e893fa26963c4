import { Engine } from './engine.ts';
import type { EngineOptions } from './engine.ts';
import { allDifferences, differences } from './lists.ts';
import type { BothSides } from './lists.ts';
import { costOf } from './measure.ts';
import type { Cost } from './measure.ts';
import { openPeer } from './peers/open.ts';
import type { Peer } from './peers/open.ts';
import type { PeerName } from './options.ts';
import { pairsOf } from './programme-data.ts';
import type { ProgrammeData } from './programme-data.ts';
import { spreadOver } from './sample.ts';

export interface ContestOptions {
  readonly rounds: number;
  readonly peers: readonly PeerName[];
  readonly engine: EngineOptions;
  readonly threads: number;
  readonly tell: (line: string) => void;
}

export interface PeerResult {
  /** For the whole programme: what was measured, times the share of listings that was not. */
  readonly costs: readonly Cost[];
  /** Listings that were measured, of all. */
  readonly sampled: number;
  readonly comparedLists: number;
  readonly wrong: number;
}

export interface ContestResult {
  readonly programme: string;
  readonly listings: number;
  readonly profiles: number;
  readonly pairs: number;
  readonly engine: readonly Cost[];
  /** The engine once more, with the lists of the round kept. */
  readonly again: readonly Cost[];
  /** Places of the lists made once more that are not those of the round. */
  readonly wrongAgain: number;
  readonly bytes: number;
  readonly peers: Readonly<Partial<Record<PeerName, PeerResult>>>;
}

/** Pairs that a peer works through in one round of the biggest programme; more would take minutes and say the same. */
const PAIRS_A_ROUND: Readonly<Record<PeerName, number>> = {
  duckdb: 40_000_000,
  postgres: 10_000_000,
  typescript: 20_000_000,
};

/** Engine and peers in turn over one programme, with the lists of every round compared. */
export const contest = async (
  data: ProgrammeData,
  options: ContestOptions,
): Promise<{ readonly result: ContestResult; readonly engine: Engine; readonly lists: BothSides }> => {
  const { tell, rounds } = options;
  const engine = new Engine(data, options.engine);
  const peers = await openPeers(data, options);
  const costs: Cost[] = [];
  const again: Cost[] = [];
  let wrongAgain = 0;
  let lists: BothSides | undefined;
  try {
    for (let round = 1; round <= rounds; round++) {
      const { cost, result } = await costOf(() => engine.rankAll());
      lists = result();
      costs.push(cost);
      const once = await costOf(() => engine.rankAgain());
      wrongAgain += allDifferences(once.result(), lists);
      again.push(once.cost);
      const times = [`engine ${cost.seconds.toFixed(2)} s, once more ${once.cost.seconds.toFixed(2)} s`];
      for (const peer of peers) times.push(`${peer.name} ${(await peer.round(lists)).toFixed(2)} s`);
      tell(`  ${data.programme.id} round ${String(round)}: ${times.join(', ')}`);
    }
  } finally {
    for (const peer of peers) await peer.close();
  }
  if (lists === undefined) throw new RangeError('at least one round');
  const result: ContestResult = {
    programme: data.programme.id,
    listings: data.listings.length,
    profiles: data.profiles.length,
    pairs: pairsOf(data),
    engine: costs,
    again,
    wrongAgain,
    bytes: engine.bytes,
    peers: Object.fromEntries(peers.map((peer) => [peer.name, peer.result()])),
  };
  return { result, engine, lists };
};

/** A peer with what it has done so far. */
class Contestant {
  readonly name: PeerName;
  readonly #peer: Peer;
  readonly #sample: readonly number[];
  readonly #data: ProgrammeData;
  readonly #costs: Cost[] = [];
  #wrong = 0;
  #compared = 0;

  constructor(name: PeerName, peer: Peer, data: ProgrammeData) {
    this.name = name;
    this.#peer = peer;
    this.#data = data;
    const share = PAIRS_A_ROUND[name] / Math.max(1, pairsOf(data));
    this.#sample = spreadOver(data.listings.length, share * data.listings.length);
  }

  /** @returns seconds for the whole programme */
  async round(lists: BothSides): Promise<number> {
    const { listings, profiles } = this.#data;
    const start = await this.#peer.run(this.#sample);
    const before = await this.#peer.cpu?.();
    const { cost, result } = await costOf(start);
    const after = await this.#peer.cpu?.();
    const cpu = before === undefined || after === undefined ? cost.cpu : after - before;
    const factor = listings.length / this.#sample.length;
    this.#costs.push({ seconds: cost.seconds * factor, cpu: cpu * factor });
    this.#wrong += differences(result.byListing, lists.byListing, this.#sample);
    this.#compared += this.#sample.length;
    // Lists of people are whole only when every listing was in the sample.
    if (this.#sample.length === listings.length) {
      this.#wrong += differences(result.byProfile, lists.byProfile, profiles.keys());
      this.#compared += profiles.length;
    }
    return cost.seconds * factor;
  }

  result(): PeerResult {
    return {
      costs: this.#costs,
      sampled: this.#sample.length,
      comparedLists: this.#compared,
      wrong: this.#wrong,
    };
  }

  close(): Promise<void> {
    return this.#peer.close();
  }
}

const openPeers = async (
  data: ProgrammeData,
  { peers, threads, tell }: ContestOptions,
): Promise<Contestant[]> => {
  const open: Contestant[] = [];
  for (const name of peers) {
    const { cost, result } = await costOf(() => openPeer(name, data, threads));
    tell(`  ${data.programme.id}: ${name} loaded in ${cost.seconds.toFixed(1)} s`);
    open.push(new Contestant(name, result, data));
  }
  return open;
};
