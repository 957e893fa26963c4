import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const skipped = new Set(['node_modules', 'dist', '.turbo', '.data', 'coverage']);

/** Every file under a folder, without what tools produce. */
function* filesUnder(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !skipped.has(entry.name)) yield* filesUnder(path);
    else if (entry.isFile()) yield path;
  }
}

/** A digest of the content of these files. */
export function digestOfContent(files) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const file of files) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** A digest of names, sizes and times of all files in these folders: quick enough for every start. */
export function digestOfFolders(folders) {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const file of filesUnder(join(root, folder))) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

const stampFile = (name) => join(root, 'node_modules', `.musubi-${name}`);

/** Whether the work `name` was last finished for exactly this digest. */
export function isFresh(name, digest) {
  try {
    return readFileSync(stampFile(name), 'utf8') === digest;
  } catch {
    return false;
  }
}

export function forget(name) {
  rmSync(stampFile(name), { force: true });
}

export function remember(name, digest) {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(stampFile(name), digest);
}
