import type { Page } from 'playwright-core';

export interface OrganisationFacts {
  readonly name: string;
  readonly kind: '会社・お店' | 'NPO・地域の団体' | '大家さん';
  readonly address: string;
}

/** Registers an organisation, with a telephone and a desk for complaints, and comes to the choice of programme. */
export async function registerOrganisation(page: Page, facts: OrganisationFacts): Promise<void> {
  await page.getByLabel(/^名前/u).fill(facts.name);
  await page.getByRole('radio', { name: facts.kind }).check();
  await page.getByLabel(/^所在地/u).fill(facts.address);
  await page.getByLabel(/^ハラスメント相談の窓口/u).fill('店長 電話 03-0000-0001');
  await page.getByLabel(/^電話/u).fill('03-0000-0002');
  await page.getByRole('button', { name: '事業所を登録する' }).click();
  await page.getByRole('heading', { name: 'どの分野の募集ですか' }).waitFor();
}
