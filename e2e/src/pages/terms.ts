import type { AnyProgramme } from '@musubi/programmes';
import type { Page } from 'playwright-core';
import { fillStatement } from './statement-form.ts';

/** Writes the terms of an order down and keeps them. @throws for a programme without a sheet. */
export async function writeTerms(page: Page, programme: AnyProgramme, values: object): Promise<void> {
  const { fields, groups } = programme.words.ja;
  if (!programme.terms) throw new Error(`${programme.id} has no terms.`);
  const words = fields.terms ?? {};
  await fillStatement(page, { type: programme.terms.sheet, words, groups, values, whole: true });
  await page.getByText('条件はそろっています').waitFor();
  await page.getByRole('button', { name: '取引条件を保存する' }).click();
  await page.getByText('取引条件を保存しました。').waitFor();
}
