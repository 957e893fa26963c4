import { statSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { findViolations, launchBrowser, takeScreenshot } from './browser.ts';

const page = (body: string): string =>
  `data:text/html;charset=utf-8,${encodeURIComponent(
    `<!doctype html><html lang="ja"><title>むすび</title><main><h1>世田谷の仕事</h1>${body}</main></html>`,
  )}`;

describe('the browser that came with npm', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  test('shows Japanese and is driven by role and name', async () => {
    const tab = await browser.newPage();
    await tab.goto(page('<button onclick="this.textContent = \'応募しました\'">応募する</button>'));
    await tab.getByRole('button', { name: '応募する' }).click();
    expect(await tab.getByRole('button').textContent()).toBe('応募しました');
    expect(statSync(await takeScreenshot(tab, 'browser-test')).size).toBeGreaterThan(1000);
    await tab.close();
  });

  test('finds what is inaccessible, and nothing on a sound page', async () => {
    const tab = await browser.newPage();
    await tab.goto(page('<p>パン屋の朝の仕込み</p>'));
    expect(await findViolations(tab)).toEqual([]);
    await tab.goto(page('<img src="data:,">'));
    expect(await findViolations(tab)).toMatchObject([{ rule: 'image-alt', places: ['img'] }]);
    await tab.close();
  });
});
