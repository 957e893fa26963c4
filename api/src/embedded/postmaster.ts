import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A running server as its `postmaster.pid` describes it. */
export interface Postmaster {
  pid: number;
  port: number;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Whether a process exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A process id with its start time, because ids come round again. */
function identity(pid: number): string | undefined {
  const stat = read(`/proc/${pid}/stat`);
  if (!stat) return undefined;
  // Field 22, counted after the name in brackets, which may hold spaces: see proc(5).
  return `${pid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
}

/**
 * The live server on `dataDir`, if any. A pid file left by a killed server is removed when its number now
 * belongs to another program, because PostgreSQL itself would then refuse to start.
 */
export function findPostmaster(dataDir: string): Postmaster | undefined {
  const file = join(dataDir, 'postmaster.pid');
  const [pid, , , port] = read(file)?.split('\n') ?? [];
  if (!pid || !isAlive(Number(pid))) return undefined;
  const program = read(`/proc/${pid}/comm`);
  if (program !== undefined && program.trim() !== 'postgres') {
    rmSync(file, { force: true });
    return undefined;
  }
  return port ? { pid: Number(pid), port: Number(port) } : undefined;
}

const ownerFile = (dataDir: string): string => join(dataDir, 'musubi.owner');

/** Notes that this process will stop the server on `dataDir`. */
export function takeOwnership(dataDir: string): void {
  writeFileSync(ownerFile(dataDir), identity(process.pid) ?? `${process.pid} ?`);
}

/** Whether a living process, this one included, has said it will stop the server on `dataDir`. */
export function hasOwner(dataDir: string): boolean {
  const owner = read(ownerFile(dataDir));
  if (!owner) return false;
  const pid = Number(owner.split(' ')[0]);
  return isAlive(pid) && identity(pid) === owner;
}
