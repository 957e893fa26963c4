import type { DataSource } from 'typeorm';
import { aboutColumn } from '../src/database/columns.ts';
import { dataSourceOf } from '../src/database/data-source.ts';
import { driftOf } from '../src/database/drift.ts';
import { createTestDatabase } from './database.ts';
import type { TestDatabase } from './database.ts';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  source = await dataSourceOf({ url: database.url, poolSize: 2 }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

/** Columns of the live schema, not of the classes: a column that only a migration knows must be found too. */
const liveColumns = async (): Promise<string[]> => {
  const rows = (await source.query(
    `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name <> 'migration' ORDER BY 1`,
  )) as { name: string }[];
  return rows.map((row) => row.name);
};

const catalogue = () =>
  new Map(
    source.entityMetadatas.flatMap((entity) =>
      entity.columns.map(
        (column) =>
          [
            `${entity.tableName}.${column.databaseName}`,
            aboutColumn(entity.target as object, column.propertyName),
          ] as const,
      ),
    ),
  );

describe('P-09: every column is classified', () => {
  test('the live schema and the catalogue name the same columns', async () => {
    expect(await liveColumns()).toEqual([...catalogue().keys()].sort());
  });

  test('each has a class, a purpose, a retention and an audience', () => {
    for (const [name, about] of catalogue()) {
      expect([name, about?.class, about?.retention]).toEqual([name, expect.any(String), expect.any(String)]);
      expect(about?.purpose.length).toBeGreaterThan(5);
      expect(about?.audience.length).toBeGreaterThan(0);
    }
  });

  test('what opens doors is shown to nobody, and what harms is never shown to everybody', () => {
    for (const [name, about] of catalogue()) {
      if (about?.class === 'secret') expect([name, about.audience]).toEqual([name, ['nobody']]);
      if (about && ['personal', 'sensitive', 'confidential'].includes(about.class))
        expect([name, about.audience]).not.toContain('everybody');
    }
  });

  test('entities and migrations agree', async () => {
    expect((await driftOf(database.url)).up).toEqual([]);
  });
});
