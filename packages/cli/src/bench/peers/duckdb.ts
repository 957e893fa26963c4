import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection, DuckDBListValue } from '@duckdb/node-api';
import type { Side } from '@musubi/matching';
import type { Row } from '../generate/town.ts';
import { Lists, TOP } from '../lists.ts';
import type { BothSides } from '../lists.ts';
import type { ProgrammeData } from '../programme-data.ts';
import type { Column, Dialect } from '../sql/model.ts';
import { letterOf } from '../sql/model.ts';
import { sqlProgramme } from '../sql/query.ts';
import type { SqlProgramme } from '../sql/query.ts';
import { namesOf, tableRows } from '../sql/rows.ts';
import type { Layout } from '../sql/rows.ts';
import { listingHalf, profileHalf } from '../tie.ts';

/** Bits in one word: one less than a signed one has, and even weeks (336) share it out well. */
const WORD = 56;

const words = (name: string, width: number): string[] =>
  Array.from({ length: Math.ceil(width / WORD) }, (_, at) => `${name}_${String(at)}`);

const eachWord = (a: string, b: string, width: number, join: (a: string, b: string) => string): string[] => {
  const others = words(b, width);
  return words(a, width).map((word, at) => join(word, others[at]!));
};

export const duckdbDialect: Dialect = {
  shared: (a, b, width) =>
    `(${eachWord(a, b, width, (x, y) => `bit_count(${x} & ${y})::smallint`).join(' + ')})::integer`,
  within: (a, b, width) => `(${eachWord(a, b, width, (x, y) => `(${x} & ~${y}) = 0`).join(' and ')})`,
  meets: (a, b, width) => `(${eachWord(a, b, width, (x, y) => `(${x} & ${y}) <> 0`).join(' or ')})`,
  at: (numbers, index) => `${numbers}[${index} + 1]::integer`,
  divide: (a, b) => `(${a} // ${b})`,
  double: (value) => `${value}::double`,
  xor: (a, b) => `xor(${a}, ${b})`,
  fence: '',
};

const TYPES = { number: 'integer', bits: 'bigint', numbers: 'smallint[]' } as const;

const layout: Layout = {
  names: ({ name, type, width }) => (type === 'bits' ? words(name, width) : [name]),
  texts: ({ type, width }, cell) => {
    if (type === 'bits') return wordsOf(cell as readonly number[], width);
    if (cell === null) return [null];
    return [type === 'numbers' ? `[${(cell as Int16Array).join(',')}]` : String(cell as number)];
  },
};

const wordsOf = (bits: readonly number[], width: number): string[] => {
  const all = Array.from({ length: Math.ceil(width / WORD) }, () => 0n);
  for (const bit of bits) all[Math.floor(bit / WORD)]! |= 1n << BigInt(bit % WORD);
  return all.map(String);
};

/** 100,000 rows in groups of the default size would be scanned by one thread (performance study, section 4.1). */
const ROW_GROUP = 2048;

/**
 * DuckDB in the best form found: everything encoded outside; first the pairs that pass, then their scores over full vectors
 * (in one statement half as fast), each scored once; the best ten of both sides taken with `max_by`. Its time does not include the encoding.
 */
export class DuckdbPeer {
  readonly #data: ProgrammeData;
  readonly #sql: SqlProgramme;
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  readonly #folder: string;

  private constructor(
    data: ProgrammeData,
    instance: DuckDBInstance,
    connection: DuckDBConnection,
    folder: string,
  ) {
    this.#data = data;
    this.#instance = instance;
    this.#connection = connection;
    this.#folder = folder;
    this.#sql = sqlProgramme(data, duckdbDialect);
  }

  static async open(data: ProgrammeData, threads: number): Promise<DuckdbPeer> {
    const folder = await mkdtemp(join(tmpdir(), 'musubi-duckdb-'));
    const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
    const connection = await instance.connect();
    await connection.run(
      `attach '${join(folder, 'bench.db')}' as bench (row_group_size ${String(ROW_GROUP)}); use bench`,
    );
    const peer = new DuckdbPeer(data, instance, connection, folder);
    await peer.#load('listing', data.listings, listingHalf);
    await peer.#load('profile', data.profiles, profileHalf);
    return peer;
  }

  /** Lists of the sampled listings, and of all profiles as far as these listings go. */
  async run(sample: readonly number[]): Promise<() => Promise<BothSides>> {
    const connection = this.#connection;
    await connection.run(
      `create or replace temp table chosen as select * from l where id in (${sample.join(', ')})`,
    );
    return async () => {
      const { gates, scored } = this.#sql;
      await connection.run(
        `create or replace temp table passing as select p.id as pid, l.id as lid from p, chosen l where ${gates}`,
      );
      const passing = 'from passing join p on p.id = passing.pid join chosen l on l.id = passing.lid';
      await connection.run(`create or replace temp table s as ${scored(passing)}`);
      const top = (own: string, other: string): string =>
        `select ${own}, max_by(${other}, rank, ${String(TOP)}), max(rank, ${String(TOP)}) from s group by ${own}`;
      const [byListing, byProfile] = [
        await connection.runAndReadAll(top('lid', 'pid')),
        await connection.runAndReadAll(top('pid', 'lid')),
      ];
      return {
        byListing: listsOf(this.#data.listings.length, byListing.getRows()),
        byProfile: listsOf(this.#data.profiles.length, byProfile.getRows()),
      };
    };
  }

  async close(): Promise<void> {
    this.#connection.closeSync();
    this.#instance.closeSync();
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #load(side: Side, rows: readonly Row[], halfOf: (id: string) => number): Promise<void> {
    const columns = this.#sql.columns[side];
    const file = join(this.#folder, `${side}.csv`);
    await writeCsv(file, tableRows(rows, halfOf, columns, layout));
    const types = columns.flatMap(({ type, name, width }) =>
      layout.names({ type, name, width } as Column).map((one) => [one, TYPES[type]] as const),
    );
    const names = ['id', 'half', ...namesOf(columns, layout)];
    const read = `read_csv('${file}', header = false, all_varchar = true, delim = '\\t', quote = '', max_line_size = 20000000, names = [${names.map((name) => `'${name}'`).join(', ')}], nullstr = '\\N')`;
    const casts = [['id', 'integer'], ['half', 'bigint'], ...types].map(
      ([name, type]) => `${name!}::${type!} as ${name!}`,
    );
    await this.#connection.run(`create table ${letterOf(side)} as select ${casts.join(', ')} from ${read}`);
    await rm(file);
  }
}

const writeCsv = async (file: string, rows: Iterable<readonly (string | null)[]>): Promise<void> => {
  const stream = createWriteStream(file);
  for (const row of rows) {
    const line = `${row.map((cell) => cell ?? '\\N').join('\t')}\n`;
    if (!stream.write(line)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
};

const listsOf = (count: number, rows: readonly (readonly unknown[])[]): Lists => {
  const lists = new Lists(count);
  for (const [own, others, ranks] of rows) {
    const fits = (ranks as DuckDBListValue).items;
    (others as DuckDBListValue).items.forEach((other, place) =>
      lists.set(Number(own), place, Number(other), Number(BigInt(fits[place] as bigint) >> 32n)),
    );
  }
  return lists;
};
