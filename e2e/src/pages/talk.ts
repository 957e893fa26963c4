import type { Locator, Page } from 'playwright-core';

/** Opens an introduction by its title, from the room of either app that lists them. */
export async function openTalk(page: Page, room: 'やりとり' | '進行', title: string): Promise<void> {
  await page.getByRole('navigation', { name: 'メニュー' }).getByRole('link', { name: room }).click();
  await page.getByRole('heading', { name: room, exact: true }).waitFor();
  await page.getByRole('article', { name: title, exact: true }).getByRole('link', { name: title }).click();
  await page.getByRole('heading', { name: title, exact: true, level: 1 }).waitFor();
}

/** The seeker says yes; one press. */
export const acceptAsSeeker = (page: Page): Promise<void> =>
  page.getByRole('button', { name: '会ってみたい' }).click();

/** How to reach the other side; there only after both agreed. */
export const contactOf = (page: Page): Locator =>
  page.getByRole('main').getByRole('heading', { name: '連絡先', exact: true }).locator('..');

interface Step {
  readonly button: '会ってみたい' | 'お試しを始める' | '結果を記録する';
  readonly question: '会ってみたいと伝えますか' | 'どんなお試しにしますか' | 'どうなりましたか';
  /** What is chosen, where something has to be. */
  readonly choice?: string;
}

/** Takes a step as the business, up to the last button of its dialog. @returns the dialog. */
export async function askFor(page: Page, { button, question, choice }: Step): Promise<Locator> {
  await page.getByRole('main').getByRole('button', { name: button, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: question });
  if (choice !== undefined) await dialog.getByRole('radio', { name: choice, exact: true }).check();
  await dialog.getByRole('button', { name: button, exact: true }).click();
  return dialog;
}

/** Takes a step as the business and waits until it is recorded and no longer offered. */
export async function take(page: Page, step: Step): Promise<void> {
  const dialog = await askFor(page, step);
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('記録しました。').waitFor();
  const again = page.getByRole('main').getByRole('button', { name: step.button, exact: true });
  await again.waitFor({ state: 'detached' });
}
