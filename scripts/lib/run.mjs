import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Tools must not phone home, ask questions or colour a log. */
const toolEnvironment = {
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  NPM_CONFIG_UPDATE_NOTIFIER: 'false',
};

function writableHome() {
  try {
    accessSync(homedir(), constants.W_OK);
    return {};
  } catch {
    // System accounts have no home; npm and pnpm need one for their caches.
    return { HOME: join(root, '.data/home') };
  }
}

/**
 * Runs a program to its end. A signal to us goes on to the program.
 *
 * @param {string} program
 * @param {string[]} flags
 * @param {{ cwd?: string, env?: Record<string, string>, capture?: boolean }} [options]
 *   `capture` collects its output instead of showing it.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, flags, { cwd = root, env = {}, capture = false } = {}) {
  const output = capture ? 'pipe' : 'inherit';
  const child = spawn(program, flags, {
    cwd,
    env: { ...process.env, ...toolEnvironment, ...writableHome(), ...env },
    stdio: [capture ? 'ignore' : 'inherit', output, output],
  });
  const chunks = [];
  child.stdout?.on('data', (chunk) => chunks.push(chunk));
  child.stderr?.on('data', (chunk) => chunks.push(chunk));
  const forward = (signal) => child.kill(signal);
  // Ctrl-C in a terminal reaches the program anyway; listening only keeps us alive until it has ended.
  const ignore = () => undefined;
  process.on('SIGTERM', forward).on('SIGINT', ignore);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      process.off('SIGTERM', forward).off('SIGINT', ignore);
      const signalCode = signal === 'SIGINT' ? 130 : 143;
      resolve({ code: code ?? signalCode, output: Buffer.concat(chunks).toString() });
    });
  });
}

/** An error whose message is enough: shown without a stack. */
export class Failure extends Error {
  /**
   * @param {string} message
   * @param {number} [code] exit code
   */
  constructor(message, code = 1) {
    super(message);
    this.code = code;
  }
}

/** Like `run`, but a non-zero end is a Failure. */
export async function must(program, flags, options) {
  const result = await run(program, flags, options);
  if (result.code !== 0) {
    if (result.output) process.stderr.write(result.output);
    throw new Failure(`${flags.slice(-3).join(' ')} ended with code ${result.code}.`, result.code);
  }
  return result;
}

/** The npm that started us, else the one on the path: the only package tool a bare machine has. */
export function npm() {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('npm-cli.js')
    ? { program: process.execPath, first: [cli] }
    : { program: 'npm', first: [] };
}

/** The environment in which the programs of `folder`'s own packages are found first. */
export function withPrograms(folder) {
  const places = [join(folder, 'node_modules/.bin'), join(root, 'node_modules/.bin'), process.env.PATH ?? ''];
  return { PATH: places.join(delimiter) };
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Failure(`Musubi needs Node 20.19 or newer; this is ${process.versions.node}.`);
  }
}

/**
 * Runs a script's body and turns failures into one clear line and an exit code.
 *
 * @param {() => Promise<number | void>} body its number is the exit code
 */
export async function main(body) {
  try {
    requireNode();
    process.exitCode = (await body()) ?? process.exitCode ?? 0;
  } catch (error) {
    console.error(error instanceof Failure ? `\n✗ ${error.message}` : error);
    process.exitCode = error instanceof Failure ? error.code : 1;
  }
}
