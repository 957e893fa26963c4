import type { Browser, Page, Response } from 'playwright-core';
import { launchBrowser, takeScreenshot } from './browser.ts';
import { startTown } from './town.ts';
import type { Town } from './town.ts';

/** Width and height in CSS pixels of what people hold or sit at. */
export const SCREENS = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } } as const;

/** Milliseconds within which a screen of ours must answer. */
const PATIENCE = 30_000;

/** Somebody at a browser of their own. */
export interface Visitor {
  readonly page: Page;
  /** What went wrong behind the screen: uncaught errors, refused resources, answers of 500 and above. */
  readonly troubles: readonly string[];
  leave(): Promise<void>;
}

/** A form goes on without the numbers beside it (decision 0007): on busy cores there may be none within two seconds. */
const isNumberMissing = (answer: Response): boolean =>
  answer.status() === 503 && new URL(answer.url()).pathname.endsWith('/what-if');

const watch = (page: Page): string[] => {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (line) => {
    // Refused requests are written there too, though they are part of the service: a wrong password is 401.
    const isRefusal = line.text().startsWith('Failed to load resource');
    if (line.type() === 'error' && !isRefusal) troubles.push(`console: ${line.text()}`);
  });
  page.on('response', (answer) => {
    if (answer.status() >= 500 && !isNumberMissing(answer))
      troubles.push(`${String(answer.status())}: ${answer.url()}`);
  });
  return troubles;
};

/** A town and a browser for one test file, each visitor with cookies and storage of their own. */
export interface Stage {
  readonly town: Town;
  enter(app: 'seeker' | 'employer', screen: keyof typeof SCREENS, path?: string): Promise<Visitor>;
  /** Does the work of a test; when it fails, a picture of every screen is kept and the error names their troubles. */
  play(work: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

const visit = async (browser: Browser, screen: keyof typeof SCREENS, address: string): Promise<Visitor> => {
  const context = await browser.newContext({
    viewport: SCREENS[screen],
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const troubles = watch(page);
  await page.goto(address);
  return { page, troubles, leave: () => context.close() };
};

const lookAt = async ({ page, troubles }: Visitor, at: number): Promise<string> => {
  const picture = await takeScreenshot(page, `failed-${String(process.pid)}-${String(at)}`).catch(String);
  return [`${page.url()} (${picture})`, ...troubles].join('\n  ');
};

const stageOf = (town: Town, browser: Browser): Stage => {
  const visitors: Visitor[] = [];
  return {
    town,
    enter: async (app, screen, path = '') => {
      const visitor = await visit(browser, screen, `${town.origin}/${app}/${path}`);
      visitors.push(visitor);
      return visitor;
    },
    play: async (work) => {
      try {
        await work();
      } catch (error) {
        const screens = await Promise.all(visitors.map(lookAt));
        throw new Error(['What the screens showed:', ...screens].join('\n'), { cause: error });
      }
    },
    close: async () => {
      await browser.close();
      await town.stop();
    },
  };
};

/** Opens both at once; what has started is closed again when the other fails. */
export async function openStage(place: 'village' | 'town' = 'village'): Promise<Stage> {
  const [town, browser] = await Promise.allSettled([startTown(place), launchBrowser()]);
  if (town.status === 'fulfilled' && browser.status === 'fulfilled')
    return stageOf(town.value, browser.value);
  if (browser.status === 'fulfilled') await browser.value.close();
  if (town.status === 'fulfilled') await town.value.stop();
  throw town.status === 'rejected' ? town.reason : browser.status === 'rejected' ? browser.reason : undefined;
}
