import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FILE = join(fileURLToPath(new URL('../../..', import.meta.url)), '.data/secret');

/** The secret of this installation, made at the first start, so that sessions outlive a restart. */
export const ownSecret = (): string => {
  if (!existsSync(FILE)) {
    mkdirSync(dirname(FILE), { recursive: true });
    writeFileSync(FILE, randomBytes(36).toString('base64url'), { mode: 0o600 });
  }
  return readFileSync(FILE, 'utf8').trim();
};
