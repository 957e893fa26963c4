import type { AnyProgramme } from '@musubi/programmes';
import type { Page } from 'playwright-core';
import { fillStatement } from './statement-form.ts';

/** The labels of what a posting of the programme can never lack. */
export const neededLabels = (programme: AnyProgramme): readonly string[] => {
  const refusals = programme.gate(new programme.listing()).filter(({ severity }) => severity === 'refusal');
  const names = [...new Set(refusals.map(({ path }) => path.split('/')[1] ?? '').filter(Boolean))];
  return names.map((name) => programme.words.ja.fields.listing[name]?.label ?? name);
};

/** Chooses the programme of a new posting and comes to its empty form. */
export async function beginPosting(page: Page, programme: AnyProgramme): Promise<void> {
  const { name, summary } = programme.words.ja;
  await page.getByRole('button', { name: `${name} ${summary}` }).click();
  await page.getByRole('heading', { name: '公開までの確認' }).waitFor();
}

/** Presses 公開する on what is not complete, and finds each of the labels in the list of what to correct. */
export async function expectRefusal(page: Page, labels: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: '公開する' }).click();
  const summary = page.getByRole('region', { name: /^直すところが \d+ か所あります$/u });
  for (const label of labels) await summary.getByRole('link', { name: label, exact: true }).first().waitFor();
}

export async function fillPosting(page: Page, programme: AnyProgramme, values: object): Promise<void> {
  const { fields, groups } = programme.words.ja;
  await fillStatement(page, { type: programme.listing, words: fields.listing, groups, values });
}

/** Publishes a complete posting, with the second look, and comes to its candidates. */
export async function publish(page: Page): Promise<void> {
  await page.getByText('公開できます').waitFor();
  await page.getByRole('button', { name: '公開する' }).click();
  await page.getByRole('dialog', { name: '公開しますか' }).getByRole('button', { name: '公開する' }).click();
  await page.getByRole('heading', { name: '候補', exact: true }).waitFor();
}
