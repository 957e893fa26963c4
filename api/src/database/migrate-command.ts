import { isMain } from '../process.ts';
import { migrate } from './migrate.ts';

/** `node dist/database/migrate-command.js`: the schema of DATABASE_URL, brought up to date. A step of its own in production. */
if (isMain(import.meta.filename)) {
  const url = process.env['DATABASE_URL'];
  if (!url) throw new Error('DATABASE_URL is not set');
  const done = await migrate(url);
  console.log(done.length > 0 ? `migrated: ${done.join(', ')}` : 'nothing to migrate');
}
