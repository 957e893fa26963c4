import { join } from 'node:path';
import { Failure, main, root } from './lib/run.mjs';
import { GROUPS } from './mutation/groups.mjs';

/** Of all mutants of a group so many per cent must be killed. */
const LEAST = 90;
const reports = '.data/mutation';

/** @param {string} name */
const fileOf = (name) => join(reports, `${name.replaceAll(/\W+/g, '-')}.json`);

/** @param {import('./mutation/groups.mjs').Part} part */
const optionsOf = ({ name, mutate, tests }) => ({
  mutate,
  testRunner: 'in-process',
  plugins: [new URL('mutation/in-process-runner.mjs', import.meta.url).href],
  inProcess: { tests },
  // Sources as they are; what is not mutated comes from the packages themselves.
  testRunnerNodeArgs: ['--import', import.meta.resolve('tsx'), '--conditions=source'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // Modules that were loaded once stay in memory.
  maxTestRunnerReuse: 200,
  // On busy cores a slow mutant is not an endless one.
  timeoutMS: 10_000,
  // Not in a hidden folder, to which tsx would not apply our compiler options.
  tempDirName: 'coverage/mutants',
  ignorePatterns: ['/*', '!/packages', '!/api', '!/package.json', '!/tsconfig.base.json'],
  reporters: ['clear-text'],
  clearTextReporter: { allowColor: false, allowEmojis: false, reportTests: false, logTests: false },
  allowConsoleColors: false,
  disableTypeChecks: false,
  // A second run asks again only where the sources or the tests have changed since.
  incremental: true,
  incrementalFile: fileOf(name),
});

/** @param {readonly import('@stryker-mutator/api/core').MutantResult[]} results */
const figuresOf = (results) => {
  const count = (...states) => results.filter(({ status }) => states.includes(status)).length;
  // A mutant that does not even load is told apart by every start of the service: it is no question for a test.
  const [killed, lived] = [count('Killed', 'Timeout'), count('Survived', 'NoCoverage')];
  return { killed, all: killed + lived };
};

/** `npm run mutate -- gates`: changes the sources in small ways, and expects the tests to fail each time. */
await main(async () => {
  const { Stryker } = await import('@stryker-mutator/core');
  process.chdir(root);
  process.env.TSX_TSCONFIG_PATH = join(root, 'tsconfig.base.json');
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !Object.hasOwn(GROUPS, name));
  if (unknown.length > 0)
    throw new Failure(`no such group: ${unknown.join(', ')}; there are ${Object.keys(GROUPS).join(', ')}`);
  const lines = [];
  let code = 0;
  for (const group of asked.length > 0 ? asked : Object.keys(GROUPS)) {
    const total = { killed: 0, all: 0 };
    for (const part of GROUPS[group]) {
      const { killed, all } = figuresOf(await new Stryker(optionsOf(part)).runMutationTest());
      console.log(`${part.name}: ${killed} of ${all}`);
      lines.push(`  ${part.name}: ${killed} of ${all}`);
      total.killed += killed;
      total.all += all;
    }
    const share = (100 * total.killed) / total.all;
    lines.push(`${group}: ${total.killed} of ${total.all} mutants killed, ${share.toFixed(1)} %`);
    if (share < LEAST) code = 1;
  }
  console.log(`\n${lines.join('\n')}`);
  return code;
});
