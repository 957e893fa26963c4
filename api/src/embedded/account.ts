import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The system account that owns and runs the database server. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as uid 0, so root hands the server to `postgres`, else to `nobody`.
 *
 * @returns undefined for ordinary users, who run the server as themselves.
 * @throws when root has neither account in the passwd file (a uid without an entry does not work).
 */
export function serverAccount(passwdFile = '/etc/passwd'): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const lines = readFileSync(passwdFile, 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid && gid) return { name, uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(
    'PostgreSQL refuses to run as root and this system has neither a "postgres" nor a "nobody" user. ' +
      'Run as an ordinary user, or set DATABASE_URL to a server of your own.',
  );
}

/** Whether `account` may pass through every folder above `path`, and enter `path` itself if it is a folder. */
export function canEnter(account: Account, path: string): boolean {
  let place = realpathSync(path);
  if (!statSync(place).isDirectory()) place = dirname(place);
  for (;;) {
    const { mode, uid, gid } = statSync(place);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (place === dirname(place)) return true;
    place = dirname(place);
  }
}
