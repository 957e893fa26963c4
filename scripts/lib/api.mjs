import { join } from 'node:path';
import { root, run } from './run.mjs';

/** Runs a TypeScript file of the API as it stands, without a build. */
export const runApiFile = (file, flags = [], options = {}) =>
  run(process.execPath, ['--import', 'tsx', '--conditions=source', file, ...flags], {
    cwd: join(root, 'api'),
    env: { TSX_TSCONFIG_PATH: '../tsconfig.base.json' },
    ...options,
  });
