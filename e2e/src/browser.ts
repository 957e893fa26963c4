import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { AxeResults, Result } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

const here = dirname(fileURLToPath(import.meta.url));
const project = join(here, '../..');
const require = createRequire(import.meta.url);

/** Unpacks the browser that came with npm into `.data`, once; a half-unpacked one is never seen there. */
async function unpackedBrowser(): Promise<string> {
  const manifest = readFileSync(join(here, '../node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = join(project, `.data/browser-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const unfinished = mkdtempSync(`${folder}.`);
  try {
    // The runtime's name makes the package unpack its shared libraries too.
    const env = { ...process.env, TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x', NODE_OPTIONS: '' };
    await promisify(execFile)(process.execPath, [join(here, 'unpack-browser.js')], { env });
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/**
 * The configuration that comes with the browser names folders of another machine: without any font the browser ends as
 * soon as a page has a text field.
 */
function ownFonts(folder: string): string {
  const file = join(folder, 'own-fonts.conf');
  const dirs = [join(folder, 'fonts/fonts'), '/usr/share/fonts'].map((dir) => `<dir>${dir}</dir>`).join('');
  const cache = `<cachedir>${join(folder, 'font-cache')}</cachedir>`;
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs}${cache}</fontconfig>`,
  );
  return file;
}

/** The research of our dependencies ran these together: no sandbox is possible as root in a container. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--lang=ja-JP',
];

/**
 * Starts a headless browser: the one inside our npm packages, or the program that MUSUBI_BROWSER names.
 *
 * @throws when the named program does not exist.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env.MUSUBI_BROWSER;
  if (named) {
    if (!existsSync(named)) throw new Error(`MUSUBI_BROWSER names ${named}, which does not exist.`);
    return chromium.launch({ executablePath: named, args: flags });
  }
  const folder = await unpackedBrowser();
  const env = {
    ...(process.env as Record<string, string>),
    LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
    FONTCONFIG_FILE: ownFonts(folder),
  };
  return chromium.launch({ executablePath: join(folder, 'chromium'), args: flags, env });
}

/** One rule of WCAG 2.2 A or AA that a page breaks. */
export interface Violation {
  rule: string;
  impact: string;
  help: string;
  /** CSS selectors of the elements concerned. */
  places: string[];
}

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

const violationOf = ({ id, impact, help, nodes }: Result): Violation => ({
  rule: id,
  impact: impact ?? 'unknown',
  help,
  places: nodes.map(({ target }) => target.flat().join(' ')),
});

/** What axe-core finds on the page as it stands. An empty list is no claim of conformity. */
export async function findViolations(page: Page): Promise<Violation[]> {
  const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  // Evaluated, not added as a script element: our pages' content security policy refuses those.
  await page.evaluate(source);
  const results = await page.evaluate<AxeResults, string[]>(
    (tags) => window.axe.run(document, { runOnly: tags }),
    wcag,
  );
  return results.violations.map(violationOf);
}

/**
 * Saves a picture of the whole page.
 *
 * @returns its path: `name`.png in MUSUBI_SCREENSHOTS, or in `.data/screenshots` of the project.
 */
export async function takeScreenshot(page: Page, name: string): Promise<string> {
  const folder = process.env.MUSUBI_SCREENSHOTS ?? join(project, '.data/screenshots');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path, fullPage: true });
  return path;
}

declare global {
  interface Window {
    axe: { run(context: Document, options: { runOnly: string[] }): Promise<AxeResults> };
  }
}
