import { writeFileSync } from 'node:fs';

/** Leaves the counts where the runner finds them. A test file that could not even load counts as failed. */
export default class CountReporter {
  /** @param {Set<unknown>} _contexts @param {import('@jest/reporters').AggregatedResult} results */
  onRunComplete(_contexts, results) {
    const unloaded = results.testResults.filter(
      ({ testExecError, numFailingTests }) => testExecError && numFailingTests === 0,
    );
    const counts = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + unloaded.length,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    writeFileSync(process.env.MUSUBI_TEST_COUNTS, JSON.stringify(counts));
  }
}
