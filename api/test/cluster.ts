import pg from 'pg';
import { migrate } from '../src/database/migrate.ts';
import { startPostgres } from '../src/embedded/postgres.ts';

/**
 * Runs beside jest for one run: a PostgreSQL (embedded, or the one of DATABASE_URL) with one template database
 * brought up by the real migrations. Says where it is in one line of JSON and goes when its input is closed,
 * so that even a killed jest leaves no server behind.
 */
const template = `musubi_template_${process.pid}`;

async function administer(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

const databaseUrl = (server: string, database: string): string => {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
};

const given = process.env.DATABASE_URL;
const server = given ? undefined : await startPostgres({ durable: false, name: 'postgres' });
const url = given ?? server?.url ?? '';
try {
  await administer(
    url,
    `CREATE DATABASE ${template} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8' LOCALE_PROVIDER icu ICU_LOCALE 'ja'`,
  );
  await migrate(databaseUrl(url, template));
  await administer(url, `ALTER DATABASE ${template} WITH IS_TEMPLATE true ALLOW_CONNECTIONS false`);
  process.stdout.write(`${JSON.stringify({ url, template })}\n`);
  await new Promise((resolve) => process.stdin.once('close', resolve).resume());
} finally {
  if (given) {
    await administer(
      url,
      `ALTER DATABASE ${template} WITH IS_TEMPLATE false`,
      `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`,
    );
  }
  await server?.stop();
}
process.exit();
