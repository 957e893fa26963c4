import { Fault } from '../../fault.ts';
import type { BothSides } from '../lists.ts';
import type { PeerName } from '../options.ts';
import type { ProgrammeData } from '../programme-data.ts';
import { TypescriptPeer } from './typescript.ts';

/** Somebody who does the engine's work. `run` makes ready; the function that it gives is measured. */
export interface Peer {
  run(sample: readonly number[]): Promise<() => Promise<BothSides>>;
  /** Seconds of processor that it has used so far, where it does not work in this process; undefined where it cannot be told. */
  cpu?(): Promise<number | undefined>;
  close(): Promise<void>;
}

/** @throws Fault when the peer is not there */
export const openPeer = async (name: PeerName, data: ProgrammeData, threads: number): Promise<Peer> => {
  if (name === 'typescript') return typescript(data);
  return name === 'duckdb' ? duckdb(data, threads) : postgres(data);
};

const typescript = (data: ProgrammeData): Peer => {
  const peer = new TypescriptPeer(data);
  return {
    run: (sample) => Promise.resolve(() => Promise.resolve(peer.run(sample))),
    close: () => Promise.resolve(),
  };
};

/** Databases are development dependencies: loaded only when somebody asks for them. */
const duckdb = async (data: ProgrammeData, threads: number): Promise<Peer> => {
  const { DuckdbPeer } = await loaded(() => import('./duckdb.ts'));
  return DuckdbPeer.open(data, threads);
};

const postgres = async (data: ProgrammeData): Promise<Peer> => {
  const url = process.env['DATABASE_URL'];
  if (url === undefined)
    throw new Fault('the peer postgres needs DATABASE_URL, or "npm run musubi -- bench"');
  const { PostgresPeer } = await loaded(() => import('./postgres.ts'));
  return PostgresPeer.open(data, url);
};

const loaded = async <T>(load: () => Promise<T>): Promise<T> => {
  try {
    return await load();
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Fault('this peer is a development dependency, and it is not installed');
  }
};
