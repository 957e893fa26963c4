import { writeFileSync } from 'node:fs';
import { startPostgres } from '../embedded/postgres.ts';
import { dataSourceOf } from './data-source.ts';
import { isMain } from '../process.ts';
import { migrate } from './migrate.ts';

/** The statements that would bring a freshly migrated database to what the entities say: none, or something was forgotten. */
export const driftOf = async (
  url: string,
): Promise<{ readonly up: readonly string[]; readonly down: readonly string[] }> => {
  const source = await dataSourceOf({ url, poolSize: 2 }).initialize();
  try {
    const log = await source.driver.createSchemaBuilder().log();
    return {
      up: log.upQueries.map((one) => one.query),
      down: log.downQueries.map((one) => one.query).reverse(),
    };
  } finally {
    await source.destroy();
  }
};

const fileOf = (name: string, up: readonly string[], down: readonly string[]): string => {
  const list = (queries: readonly string[]): string =>
    queries.map((query) => `  ${JSON.stringify(query.trim())},`).join('\n');
  return `import type { MigrationInterface, QueryRunner } from 'typeorm';

/* Written by src/database/drift.ts from the difference between the entities and the migrations before. */
/* prettier-ignore */
const UP = [
${list(up)}
];
/* prettier-ignore */
const DOWN = [
${list(down)}
];

export class ${name} implements MigrationInterface {
  readonly name = '${name}';

  async up(runner: QueryRunner): Promise<void> {
    for (const query of UP) await runner.query(query);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const query of DOWN) await runner.query(query);
  }
}
`;
};

/**
 * `drift.ts` fails when entities and migrations differ; `drift.ts --write FILE NAME` writes the missing migration (the
 * name ends in 13 digits, TypeORM's order; list it in migrations/index.ts).
 */
const main = async (words: readonly string[]): Promise<number> => {
  const server = await startPostgres({ durable: false, name: 'drift' });
  try {
    await migrate(server.url);
    const { up, down } = await driftOf(server.url);
    const [command, file, name] = words;
    if (command === '--write' && file && name) {
      writeFileSync(file, fileOf(name, up, down));
      return 0;
    }
    for (const query of up) console.error(`not in any migration: ${query}`);
    if (up.length === 0) console.log('Entities and migrations agree.');
    return up.length === 0 ? 0 : 1;
  } finally {
    await server.stop();
  }
};

if (isMain(import.meta.filename)) process.exitCode = await main(process.argv.slice(2));
