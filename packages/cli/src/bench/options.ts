import { availableParallelism } from 'node:os';
import { Fault } from '../fault.ts';
import type { EngineOptions } from './engine.ts';
import { SIZES } from './generate/town.ts';
import type { SizeName, TownSize } from './generate/town.ts';

export const PEERS = ['duckdb', 'postgres', 'typescript'] as const;
export type PeerName = (typeof PEERS)[number];

export interface BenchOptions {
  readonly size: TownSize;
  readonly rounds: number;
  readonly peers: readonly PeerName[];
  readonly engine: EngineOptions;
  /** What the peers may use as well. */
  readonly threads: number;
  readonly edits: number;
  /** Lists that are compared with `judge`. */
  readonly judged: number;
  readonly json: boolean;
}

/** As they stand on the command line. */
export interface BenchWords {
  readonly size?: string | undefined;
  readonly profiles?: string | undefined;
  readonly listings?: string | undefined;
  readonly rounds?: string | undefined;
  readonly peer?: string | undefined;
  readonly kernel?: string | undefined;
  readonly threads?: string | undefined;
  readonly edits?: string | undefined;
  readonly judged?: string | undefined;
  readonly json?: boolean | undefined;
}

const whole = (text: string, name: string, least: number): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least)
    throw new Fault(`--${name} is a whole number from ${String(least)} on, not "${text}"`);
  return number;
};

const sizeOf = ({ size = 'tenth', profiles, listings }: BenchWords): TownSize => {
  if (!Object.hasOwn(SIZES, size))
    throw new Fault(`--size is one of ${Object.keys(SIZES).join(', ')}, not "${size}"`);
  const named = SIZES[size as SizeName];
  return {
    profiles: profiles === undefined ? named.profiles : whole(profiles, 'profiles', 100),
    listings: listings === undefined ? named.listings : whole(listings, 'listings', 100),
  };
};

const peersOf = (text: string): readonly PeerName[] =>
  text
    .split(',')
    .filter((name) => name !== '' && name !== 'none')
    .map((name) => {
      const peer = PEERS.find((one) => one === name);
      if (peer === undefined) throw new Fault(`--peer names ${PEERS.join(', ')} or none, not "${name}"`);
      return peer;
    });

const kernelOf = (text: string | undefined): EngineOptions => {
  if (text === undefined) return {};
  if (text !== 'wasm' && text !== 'typescript')
    throw new Fault(`--kernel is wasm or typescript, not "${text}"`);
  return { kernel: text };
};

/** @throws Fault */
export const benchOptions = (words: BenchWords): BenchOptions => {
  const threads = words.threads === undefined ? undefined : whole(words.threads, 'threads', 1);
  return {
    size: sizeOf(words),
    rounds: whole(words.rounds ?? '3', 'rounds', 1),
    peers: peersOf(words.peer ?? PEERS.join(',')),
    engine: { ...kernelOf(words.kernel), ...(threads === undefined ? {} : { threads }) },
    threads: threads ?? availableParallelism(),
    edits: whole(words.edits ?? '0', 'edits', 0),
    judged: whole(words.judged ?? '1000', 'judged', 0),
    json: words.json === true,
  };
};
