import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const nodeFlags = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  '--max-old-space-size=3072',
];
const reporters = ['--reporters=default', `--reporters=${join(root, 'scripts/lib/count-reporter.mjs')}`];

function summary(file) {
  try {
    const { passed, failed, skipped } = JSON.parse(readFileSync(file, 'utf8'));
    return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  } catch {
    return '0 passed, 0 failed (the test runner did not finish)';
  }
}

/**
 * Runs jest and says at the very end, on a line of its own, how many tests ran.
 *
 * @param {string[]} flags passed on to jest
 * @returns {Promise<number>} jest's exit code
 */
export async function runJest(flags) {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-jest-'));
  const counts = join(folder, 'counts.json');
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  try {
    const { code } = await run(
      process.execPath,
      [...nodeFlags, jest, '--maxWorkers=2', '--workerIdleMemoryLimit=1GB', ...reporters, ...flags],
      { env: { MUSUBI_TEST_COUNTS: counts, NODE_ENV: 'test' } },
    );
    console.log(`\n${summary(counts)}`);
    return code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
