import { readFile } from 'node:fs/promises';
import pg from 'pg';
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

const postgresDialect: Dialect = {
  shared: (a, b) => `bit_count(${a} & ${b})::int`,
  within: (a, b) => `((${a} & ${b}) = ${a})`,
  meets: (a, b) => `(bit_count(${a} & ${b}) > 0)`,
  at: (numbers, index) => `${numbers}[${index} + 1]::int`,
  divide: (a, b) => `(${a} / ${b})`,
  double: (value) => `${value}::float8`,
  xor: (a, b) => `(${a} # ${b})`,
  fence: ' offset 0',
};

const typeOf = ({ type, width }: Column): string =>
  type === 'number' ? 'int' : type === 'bits' ? `bit(${String(width)})` : 'smallint[]';

const layout: Layout = {
  names: ({ name }) => [name],
  texts: ({ type, width }, cell) => {
    if (type === 'bits') return [bitText(cell as readonly number[], width)];
    if (cell === null) return [null];
    return [type === 'numbers' ? `{${(cell as Int16Array).join(',')}}` : String(cell as number)];
  },
};

const bitText = (bits: readonly number[], width: number): string => {
  const text = new Array<string>(width).fill('0');
  for (const bit of bits) text[bit] = '1';
  return text.join('');
};

/** Rows as wide as a page stay in one piece; only what does not fit is stored apart, and never compressed. */
const INLINE = 'toast_tuple_target = 8160';

/** Ticks of a second in /proc: USER_HZ is 100 on every Linux. */
const TICKS = 100;

/** Texts sent to the server in one insert. */
const BATCH_BYTES = 8_000_000;

/**
 * PostgreSQL in the best form found: everything encoded outside, each pair scored once in one process, the best ten of
 * both sides taken from the scored pairs. Its time does not include the encoding.
 */
export class PostgresPeer {
  readonly #data: ProgrammeData;
  readonly #sql: SqlProgramme;
  readonly #client: pg.Client;
  readonly #schema: string;

  private constructor(data: ProgrammeData, client: pg.Client, schema: string) {
    this.#data = data;
    this.#client = client;
    this.#schema = schema;
    this.#sql = sqlProgramme(data, postgresDialect);
  }

  /** @throws when the database does not answer */
  static async open(data: ProgrammeData, url: string): Promise<PostgresPeer> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const schema = `bench_${data.programme.id.replaceAll('-', '_')}`;
    const peer = new PostgresPeer(data, client, schema);
    await client.query(
      `drop schema if exists ${schema} cascade; create schema ${schema}; set search_path = ${schema}`,
    );
    // One process: parallel workers gained nothing in the study (section 4.1), and halving is kinder.
    await client.query(
      "set max_parallel_workers_per_gather = 0; set work_mem = '512MB'; set temp_buffers = '256MB'",
    );
    await peer.#load('listing', data.listings, listingHalf);
    await peer.#load('profile', data.profiles, profileHalf);
    await client.query('analyze l; analyze p');
    return peer;
  }

  /** Lists of the sampled listings, and of all profiles as far as these listings go. */
  async run(sample: readonly number[]): Promise<() => Promise<BothSides>> {
    const client = this.#client;
    await client.query('drop table if exists chosen, s');
    await client.query(
      `create temp table chosen with (${INLINE}) as select * from l where id in (${sample.join(', ')})`,
    );
    await client.query('analyze chosen');
    return async () => {
      // Lateral: each profile is read and unpacked once, and meets the listings in memory.
      const pairs = `from ${this.#unpacked()} p cross join lateral (select * from chosen l where ${this.#sql.gates} offset 0) l`;
      await client.query(`create temp table s as ${this.#sql.scored(pairs)}`);
      const top = (own: string, other: string): string =>
        `select ${own} as own, ${other} as other, fit, place from (select *, row_number() over (partition by ${own} order by rank desc, ${other}) as place from s) ranked where place <= ${String(TOP)}`;
      const [byListing, byProfile] = [
        await client.query<PlaceRow>(top('lid', 'pid')),
        await client.query<PlaceRow>(top('pid', 'lid')),
      ];
      return {
        byListing: listsOf(this.#data.listings.length, byListing.rows),
        byProfile: listsOf(this.#data.profiles.length, byProfile.rows),
      };
    };
  }

  /** Of the server's process for us, where it runs on this machine and Linux tells (proc(5)). */
  async cpu(): Promise<number | undefined> {
    const { rows } = await this.#client.query<{ pid: number }>('select pg_backend_pid() as pid');
    const stat = await readFile(`/proc/${String(rows[0]?.pid)}/stat`, 'utf8').catch(() => '');
    const [, user, system] = /^\d+ \(postgres\)(?: \S+){11} (\d+) (\d+) /.exec(stat) ?? [];
    return user === undefined ? undefined : (Number(user) + Number(system)) / TICKS;
  }

  async close(): Promise<void> {
    await this.#client.query(`drop schema ${this.#schema} cascade`);
    await this.#client.end();
  }

  /** The people with their long arrays fetched: once a row, where a stored array would be fetched for every pair. */
  #unpacked(): string {
    const cells = this.#sql.columns.profile.map(({ name, type }) =>
      type === 'numbers' ? `${name} || '{}'::smallint[] as ${name}` : name,
    );
    return `(select id, half, ${cells.join(', ')} from p offset 0)`;
  }

  async #load(side: Side, rows: readonly Row[], halfOf: (id: string) => number): Promise<void> {
    const columns = this.#sql.columns[side];
    const table = letterOf(side);
    const types = ['int', 'bigint', ...columns.map(typeOf)];
    const names = ['id', 'half', ...namesOf(columns, layout)];
    await this.#client.query(
      `create unlogged table ${table} (${names.map((name, at) => `${name} ${types[at]!}`).join(', ')}) with (${INLINE})`,
    );
    for (const { name, type } of columns)
      if (type !== 'number')
        await this.#client.query(`alter table ${table} alter ${name} set storage external`);
    const values = names.map((_name, at) => `t.c[${String(at + 1)}]::${types[at]!}`).join(', ');
    for (const batch of batches(tableRows(rows, halfOf, columns, layout))) {
      await this.#client.query(
        `insert into ${table} select ${values} from (select array(select nullif(x, '') from json_array_elements_text(r) x) as c from json_array_elements($1::json) r) t`,
        [JSON.stringify(batch)],
      );
    }
  }
}

function* batches(rows: Iterable<readonly (string | null)[]>): Generator<(readonly (string | null)[])[]> {
  let batch: (readonly (string | null)[])[] = [];
  let bytes = 0;
  for (const row of rows) {
    batch.push(row);
    bytes += row.reduce((sum, cell) => sum + (cell?.length ?? 4), 0);
    if (bytes < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

interface PlaceRow {
  readonly own: number;
  readonly other: number;
  readonly fit: number;
  readonly place: string;
}

const listsOf = (count: number, rows: readonly PlaceRow[]): Lists => {
  const lists = new Lists(count);
  for (const { own, other, fit, place } of rows) lists.set(own, Number(place) - 1, other, fit);
  return lists;
};
