import type { AnyProgramme } from '@musubi/programmes';
import type { Locator, Page } from 'playwright-core';
import { fillStatement } from './statement-form.ts';

/** Picks a programme and comes to its empty profile. */
export async function takeRole(page: Page, programme: AnyProgramme): Promise<void> {
  const { name, profile } = programme.words.ja;
  const card = page.getByRole('article', { name, exact: true });
  await card.getByRole('button', { name: 'この分野に参加する' }).click();
  await page.getByRole('heading', { name: profile, exact: true }).waitFor();
}

export async function fillProfile(page: Page, programme: AnyProgramme, values: object): Promise<void> {
  const { fields, groups } = programme.words.ja;
  await fillStatement(page, { type: programme.profile, words: fields.profile, groups, values });
}

/** Starts looking and comes to the ranked cards. */
export async function activate(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'これでさがし始める' }).click();
  await page.getByRole('heading', { name: 'おすすめ', exact: true }).waitFor();
}

/** The card of a listing. It comes by itself when the worker has scored the new profile. */
export const matchCard = (page: Page, title: string): Locator =>
  page.getByRole('article', { name: title, exact: true });
