import { parseArgs } from 'node:util';
import { migrate } from './database/migrate.ts';
import { startPostgres } from './embedded/postgres.ts';
import { isMain } from './process.ts';
import { SIZES } from './seeds/build.ts';
import { isSeeded, seedTown } from './seeds/index.ts';

type Size = keyof typeof SIZES;

const isSize = (word: string): word is Size => Object.hasOwn(SIZES, word);

const sizeOf = (words: string[]): Size => {
  const { values } = parseArgs({ args: words, options: { size: { type: 'string', default: 'town' } } });
  if (isSize(values.size)) return values.size;
  throw new Error(`--size is one of ${Object.keys(SIZES).join(', ')}, not "${values.size}"`);
};

const fill = async (url: string, size: Size): Promise<void> => {
  await migrate(url);
  if (await isSeeded(url)) {
    throw new Error(
      'This database is seeded already. For another size start from an empty one: remove .data/postgres.',
    );
  }
  await seedTown(url, { size, log: (line) => console.log(line) });
};

/** `npm run seed [-- --size town|ward]`: fills DATABASE_URL, else the embedded database that `npm start` uses. */
const main = async (words: string[]): Promise<void> => {
  const size = sizeOf(words);
  const given = process.env['DATABASE_URL'];
  if (given) return fill(given, size);
  const server = await startPostgres({ durable: true, name: 'musubi' });
  await fill(server.url, size).finally(() => server.stop());
};

if (isMain(import.meta.filename)) {
  await main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
