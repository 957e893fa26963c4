import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { runApiFile } from './lib/api.mjs';
import { Failure, main, root, run, withPrograms } from './lib/run.mjs';
import { say, step } from './lib/progress.mjs';
import { ensureInstalled, packageFolders, scriptsOf } from './lib/workspace.mjs';

function check({ code, output }, what) {
  if (code !== 0) throw new Failure(`${output.trim()}\n${what}: code ${code}`);
}

/** Runs one tool; what it prints is shown only when it fails. */
const tool = async (program, flags, options = {}) =>
  check(await run(program, flags, { capture: true, ...options }), `${program} ${flags.join(' ')}`);

const script = (folder, name) => {
  const cwd = join(root, folder);
  const [program, ...flags] = scriptsOf(folder)[name].split(' ');
  return tool(program, flags, { cwd, env: withPrograms(cwd) });
};

const apiFile = async (file) => check(await runApiFile(file, [], { capture: true }), file);

const rootTool = (name, ...flags) => tool(name, flags, { env: withPrograms(root) });

const steps = [
  ...packageFolders()
    .filter((folder) => scriptsOf(folder).typecheck)
    .map((folder) => ({ name: `types: ${folder}`, work: () => script(folder, 'typecheck') })),
  { name: 'lint', work: () => rootTool('eslint', '.', '--max-warnings=0') },
  { name: 'format', work: () => rootTool('prettier', '--check', '--log-level=warn', '.') },
  {
    name: 'kernel drift',
    work: () => tool(process.execPath, ['packages/matching/assembly/build.mjs', '--check']),
  },
  { name: 'migration drift', work: () => apiFile('src/database/drift.ts') },
  { name: 'OpenAPI drift', work: () => apiFile('test/openapi-file.ts') },
];

/** `npm run check [-- words]`: every check, or those whose name holds one of the words. Goes on after a failure. */
await main(async () => {
  await ensureInstalled();
  const words = process.argv.slice(2);
  const queue = steps.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
  const failed = [];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { name } = next;
      await step(name, next.work).catch((error) => {
        say(`✗ ${name}\n${error.message}\n`);
        failed.push(name);
      });
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
  if (failed.length > 0) throw new Failure(`Failed: ${failed.join(', ')}`);
  say('All checks passed.');
});
