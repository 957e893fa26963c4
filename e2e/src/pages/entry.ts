import type { Page } from 'playwright-core';

/** Long, and the same for everybody who registers in a test. */
export const PASSWORD = 'ふたりで編む長い合言葉';

export interface Person {
  readonly name: string;
  readonly email: string;
}

/** From the first screen for businesses to the form about one's organisation. */
export async function registerEmployer(page: Page, { name, email }: Person): Promise<void> {
  await page.getByRole('link', { name: 'はじめての方はこちら' }).click();
  await page.getByLabel('お名前').fill(name);
  await page.getByLabel('メールアドレス').fill(email);
  await page.getByLabel('パスワード').fill(PASSWORD);
  await page.getByRole('button', { name: '登録する' }).click();
  await page.getByRole('heading', { name: '事業所・団体の登録' }).waitFor();
}

/** From the sign-in screen for residents to the choice of programmes. */
export async function registerSeeker(page: Page, { name, email }: Person): Promise<void> {
  await page.getByLabel('お名前').fill(name);
  await page.getByLabel('メールアドレス').fill(email);
  await page.getByLabel('パスワード').fill(PASSWORD);
  await page.getByRole('button', { name: '登録する' }).click();
  await page.getByRole('heading', { name: 'どの分野に参加しますか' }).waitFor();
}

/** Signs in on either app's sign-in screen; the button is called ログイン or ログインする. */
export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('メールアドレス').fill(email);
  await page.getByLabel('パスワード').fill(password);
  await page
    .getByRole('main')
    .getByRole('button', { name: /^ログイン/u })
    .click();
  await page.waitForURL((address) => !address.pathname.endsWith('/sign-in'));
}
