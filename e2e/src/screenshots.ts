import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../api/src/seeds/accounts.ts';
import { idOf } from '../../api/src/seeds/dice.ts';
import { signIn } from './pages/entry.ts';
import { openStage } from './visitor.ts';
import type { Stage } from './visitor.ts';

/**
 * The pictures of the README, from the demo town. No test: taken again, after `npm test` has built everything, with
 * `MUSUBI_PICTURES=1 node scripts/jest.mjs --selectProjects e2e`.
 */
const folder = fileURLToPath(new URL('../../docs/pictures', import.meta.url));

const take = async (page: Page, name: string): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: join(folder, `${name}.png`) });
};

describe('the pictures of the README', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('town');
    await stage.town.settled();
    await stage.town.play();
  });
  afterAll(() => stage.close());

  test('what a seeker sees on a phone', async () => {
    const { page } = await stage.enter('seeker', 'phone', 'sign-in');
    await signIn(page, 'seeker@musubi.example', DEMO_PASSWORD);
    await page.setViewportSize({ width: 390, height: 1180 });
    await page.getByRole('article').first().waitFor();
    await take(page, 'seeker-matches');
  });

  test('whom a business could meet', async () => {
    const { page } = await stage.enter('employer', 'desk', 'sign-in');
    await signIn(page, 'employer@musubi.example', DEMO_PASSWORD);
    await page.goto(`${stage.town.origin}/employer/candidates/${idOf('cafe-weekday')}`);
    await page.getByRole('article').first().waitFor();
    await take(page, 'employer-candidates');
  });

  test('how the desk decides', async () => {
    const { page } = await stage.enter('employer', 'desk', 'sign-in');
    await signIn(page, 'coordinator@musubi.example', DEMO_PASSWORD);
    await page.getByRole('table', { name: '理由', exact: true }).waitFor();
    await take(page, 'desk');
  });
});
