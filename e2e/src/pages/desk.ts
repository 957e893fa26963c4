import type { Locator, Page } from 'playwright-core';

const pane = (page: Page): Locator => page.getByRole('region', { name: '組み合わせ', exact: true });

/** Opens one pair of the queue and everything that the desk may read of the person. */
const openItem = async (page: Page, item: Locator): Promise<Locator> => {
  await item.click();
  await item.and(page.locator('[aria-current="true"]')).waitFor();
  await pane(page).getByText('さがす人の内容').click();
  return pane(page);
};

/**
 * Looks through the waiting pairs of an organisation for the person who wrote certain words.
 *
 * @returns the pane with both statements and the findings.
 * @throws when no pair is with that person.
 */
export async function openPair(
  page: Page,
  programme: string,
  organisation: string,
  words: string,
): Promise<Locator> {
  await page.getByRole('heading', { name: 'デスク', exact: true }).waitFor();
  await page.getByLabel('分野').selectOption({ label: programme });
  const items = page
    .getByRole('list', { name: '確認待ち' })
    .getByRole('button')
    .filter({ hasText: organisation });
  await items.first().waitFor();
  for (const item of await items.all()) {
    const pair = await openItem(page, item);
    if ((await pair.innerText()).includes(words)) return pair;
  }
  throw new Error(`No pair of ${organisation} is with the person who wrote 「${words}」.`);
}

/** What stands between both statements, criterion by criterion. */
export const findingsOf = (pair: Locator): Locator => pair.getByRole('table', { name: '理由', exact: true });

/** Lets the open pair through, with the second look. */
export async function letThrough(page: Page): Promise<void> {
  await page.getByRole('button', { name: '両方に知らせる' }).click();
  const dialog = page.getByRole('dialog', { name: '両方に知らせますか' });
  await dialog.getByRole('button', { name: '両方に知らせる' }).click();
  await page.getByText('両方に知らせました').waitFor();
}
