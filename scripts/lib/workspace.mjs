import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { must, npm, root, withPrograms } from './run.mjs';
import { step } from './progress.mjs';
import { digestOfContent, digestOfFolders, forget, isFresh, remember } from './stamp.mjs';

const manifest = (folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));

/** The folders of all packages. */
export const packageFolders = () =>
  [
    ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`),
    'api',
    'web-seeker',
    'web-employer',
    'e2e',
  ].filter((folder) => existsSync(join(root, folder, 'package.json')));

/** The scripts a package declares. */
export const scriptsOf = (folder) => manifest(folder).scripts ?? {};

/** Runs a program of npm packages that are not installed here, such as the package manager itself. */
const throughNpm = (flags, options) => {
  const { program, first } = npm();
  return must(program, [...first, 'exec', '--yes', '--loglevel=error', ...flags], options);
};

/** Installs the locked packages unless they are there. */
export async function ensureInstalled() {
  const files = [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    ...packageFolders().map((folder) => `${folder}/package.json`),
  ];
  const digest = digestOfContent(['package.json', ...files]);
  if (isFresh('installed', digest)) return;
  const { packageManager } = manifest('.');
  await step('Installing packages (the first time this may take a minute)', async () => {
    // CI: a modules folder made by another tool is replaced without a question.
    // Captured: some packages name a newer Node than they need, a page of warnings; failures are shown.
    const options = { capture: true, env: { CI: 'true', npm_config_loglevel: 'info' } };
    await throughNpm(['--', packageManager, 'install', '--frozen-lockfile'], options);
  });
  remember('installed', digest);
}

/** What `npm run musubi` needs: the engine and its programmes, without API and web apps. */
const cliFolders = ['statements', 'matching', 'vocabulary', 'programmes', 'cli'].map(
  (name) => `packages/${name}`,
);

const outputOf = (folder) => join(root, folder, 'dist');

/**
 * Builds the packages that changed.
 *
 * @param {{ only?: 'cli' }} [options]
 */
export async function ensureBuilt({ only } = {}) {
  const folders = only === 'cli' ? cliFolders : packageFolders();
  const name = `built-${only ?? 'all'}`;
  const digest = `${digestOfContent(['package.json', 'turbo.json', 'tsconfig.base.json', 'pnpm-lock.yaml'])} ${digestOfFolders(folders)}`;
  const built = folders
    .filter((folder) => scriptsOf(folder).build)
    .every((folder) => existsSync(outputOf(folder)));
  if (built && isFresh(name, digest)) return;
  forget(name);
  const { packageManager } = manifest('.');
  await step('Building what changed', async () => {
    const filter = only ? [`--filter=@musubi/${only}`] : [];
    // turbo calls the package manager by its name, so it runs where npm has put that on the path.
    const turbo = [
      '--package',
      packageManager,
      '--',
      'turbo',
      'run',
      'build',
      '--output-logs=errors-only',
      ...filter,
    ];
    await throughNpm(turbo, { capture: true, env: withPrograms(root) });
  });
  remember(name, digest);
}
