import { createHash, randomBytes } from 'node:crypto';
import { accessSync, chmodSync, constants, existsSync, lstatSync, mkdirSync } from 'node:fs';
import { mkdtempSync, readlinkSync, symlinkSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Account } from './account.ts';
import { canEnter } from './account.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));

function writable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function publicFolder(path: string): string {
  mkdirSync(path, { recursive: true });
  chmodSync(path, 0o755);
  return path;
}

/**
 * Root's project usually sits in a private folder, where the server's account cannot go. The data then lies in
 * a public place and `.data/postgres` is a link to it, so that a fresh clone on the same path starts afresh.
 */
function linkedFolder(link: string): string {
  const known = lstatSync(link, { throwIfNoEntry: false });
  if (known && !known.isSymbolicLink()) return link;
  if (known && existsSync(dirname(readlinkSync(link)))) return readlinkSync(link);
  const base = writable('/var/lib') ? '/var/lib' : '/var/tmp';
  const name = createHash('sha256').update(project).digest('hex').slice(0, 8);
  const home = publicFolder(join(base, `musubi-${name}-${randomBytes(3).toString('hex')}`));
  if (known) unlinkSync(link);
  symlinkSync(join(home, 'postgres'), link);
  return join(home, 'postgres');
}

/** Where a lasting cluster keeps its data: `.data/postgres` of the project. */
export function lastingFolder(account: Account | undefined): string {
  const home = join(project, '.data');
  mkdirSync(home, { recursive: true, mode: 0o755 });
  return account ? linkedFolder(join(home, 'postgres')) : join(home, 'postgres');
}

/** The name every throwaway cluster's folder begins with. */
export const throwawayPrefix = 'musubi-throwaway-';

/** The folder in which throwaway clusters are made. */
export function throwawayHome(account: Account | undefined): string {
  return account && !canEnter(account, tmpdir()) ? '/var/tmp' : tmpdir();
}

/** A new folder for a cluster that lives as long as its starter. */
export function throwawayFolder(account: Account | undefined): string {
  const home = mkdtempSync(join(throwawayHome(account), throwawayPrefix));
  chmodSync(home, 0o755);
  return join(home, 'postgres');
}

/**
 * Makes the folders above a caller's own data folder.
 *
 * @throws when the server's account cannot get there.
 */
export function prepareParents(dataDir: string, account: Account | undefined): void {
  const parent = dirname(dataDir);
  mkdirSync(parent, { recursive: true, mode: 0o755 });
  if (account && !canEnter(account, parent)) {
    throw new Error(
      `PostgreSQL runs as "${account.name}" here, and that user cannot enter ${parent}. ` +
        'Choose a data folder whose parents are open to everyone (mode 755).',
    );
  }
}
