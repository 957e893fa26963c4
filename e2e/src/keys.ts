import type { Locator, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../api/src/seeds/accounts.ts';

/** Further than anybody should have to press Tab. */
const FAR = 60;

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Presses Tab until a control has the focus. @throws when it cannot be reached. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await target.waitFor();
  for (let press = 0; press < FAR; press += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(target)} cannot be reached with the Tab key.`);
};

export const signInByKeys = async (page: Page, email: string): Promise<void> => {
  await tabTo(page, page.getByLabel('メールアドレス'));
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(DEMO_PASSWORD);
  await page.keyboard.press('Enter');
};

/** The outline that shows where one is has some width. */
export const isFocusSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const style = document.activeElement && getComputedStyle(document.activeElement);
    return style !== null && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
  });

/** Goes to a control with Tab and presses a key there: Enter for buttons and links, Space for boxes. */
export const press = async (page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.press(key);
};

/** Goes to a field with Tab and types into it. */
export const type = async (page: Page, target: Locator, text: string): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.type(text);
};

/** Goes to a select with Tab and steps down to an option with the arrow key. @throws when it is not in the list */
export const choose = async (page: Page, target: Locator, option: string): Promise<void> => {
  await tabTo(page, target);
  const most = await target.locator('option').count();
  for (let step = 0; step <= most; step += 1) {
    const shown = await target.evaluate(
      (element) => (element as HTMLSelectElement).selectedOptions[0]?.label,
    );
    if (shown === option) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`${String(target)} has no 「${option}」 below the first.`);
};
