import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { migrate } from './database/migrate.ts';
import { startPostgres } from './embedded/postgres.ts';
import { isMain } from './process.ts';
import { SIZES } from './seeds/build.ts';
import { isSeeded, seedTown } from './seeds/index.ts';
import type { SeedOptions } from './seeds/index.ts';
import { readRegister } from './seeds/register.ts';

type Size = keyof typeof SIZES;

const isSize = (word: string): word is Size => Object.hasOwn(SIZES, word);

const optionsOf = async (words: string[]): Promise<SeedOptions> => {
  const options = { size: { type: 'string', default: 'town' }, organisations: { type: 'string' } } as const;
  const { size, organisations } = parseArgs({ args: words, options }).values;
  if (!isSize(size)) throw new Error(`--size is one of ${Object.keys(SIZES).join(', ')}, not "${size}"`);
  const register = organisations === undefined ? [] : readRegister(await readFile(organisations, 'utf8'));
  return { size, register, log: (line) => console.log(line) };
};

const fill = async (url: string, options: SeedOptions): Promise<void> => {
  await migrate(url);
  if (await isSeeded(url)) {
    throw new Error(
      'This database is seeded already. For another size start from an empty one: remove .data/postgres.',
    );
  }
  await seedTown(url, options);
};

/**
 * `npm run seed [-- --size town|ward] [--organisations FILE]`: fills DATABASE_URL, else the embedded database that
 * `npm start` uses. FILE is what `musubi import --from corporate-register` wrote.
 */
const main = async (words: string[]): Promise<void> => {
  const options = await optionsOf(words);
  const given = process.env['DATABASE_URL'];
  if (given) return fill(given, options);
  const server = await startPostgres({ durable: true, name: 'musubi' });
  await fill(server.url, options).finally(() => server.stop());
};

if (isMain(import.meta.filename)) {
  await main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
