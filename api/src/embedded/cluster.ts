import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';

/** The superuser of every embedded cluster. */
export const superuser = 'musubi';

/**
 * ICU `ja` for order together with a UTF-8 ctype: with `LC_CTYPE=C` pg_trgm silently yields no trigrams for
 * Japanese (measured; the test beside this file asserts both halves). docker-compose.yml uses the same flags.
 */
export const localeFlags = [
  '--encoding=UTF8',
  '--locale=C.UTF-8',
  '--locale-provider=icu',
  '--icu-locale=ja',
];

/** The environment of the server's programs: nothing of the caller's locale or PG* variables may leak in. */
export const serverEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8', TZ: 'UTC' };

async function runInitdb(program: string, flags: string[], account: Account | undefined): Promise<void> {
  const identity = account && { uid: account.uid, gid: account.gid };
  try {
    await promisify(execFile)(program, flags, { cwd: '/', env: serverEnvironment, ...identity });
  } catch (error) {
    const { message, stderr } = error as Error & { stderr?: string };
    throw new Error(`initdb failed: ${lastLines(stderr || message, 12)}`);
  }
}

/** The end of a log, for error messages. */
export function lastLines(text: string, count: number): string {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}

/** The password of the cluster in `dataDir`; only its owner and root can read it. */
export function clusterPassword(dataDir: string): string {
  return readFileSync(join(dataDir, 'musubi.password'), 'utf8').trim();
}

/**
 * Makes a cluster in `dataDir` unless one is there. It is built beside and then renamed, so that neither a kill
 * half-way nor two starters at once can leave a broken one under the name.
 */
export async function ensureCluster(
  dataDir: string,
  binaries: Binaries,
  account: Account | undefined,
): Promise<void> {
  if (existsSync(join(dataDir, 'PG_VERSION'))) return;
  const staging = mkdtempSync(`${dataDir}.initialising-`);
  const fresh = join(staging, 'postgres');
  const passwordFile = join(staging, 'password');
  writeFileSync(passwordFile, randomBytes(18).toString('hex'), { mode: 0o600 });
  if (account) for (const path of [staging, passwordFile]) chownSync(path, account.uid, account.gid);
  try {
    const flags = [...localeFlags, '--auth=scram-sha-256', `--username=${superuser}`, '--no-instructions'];
    await runInitdb(binaries.initdb, [...flags, `--pwfile=${passwordFile}`, '-D', fresh], account);
    renameSync(passwordFile, join(fresh, 'musubi.password'));
    try {
      renameSync(fresh, dataDir);
    } catch (error) {
      if (!existsSync(join(dataDir, 'PG_VERSION'))) throw error;
    }
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}
