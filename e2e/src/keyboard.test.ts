import { isFocusSeen, signInByKeys, tabTo } from './keys.ts';
import { openStage } from './visitor.ts';
import type { Stage } from './visitor.ts';

describe('without a mouse', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
    await stage.town.settled();
  });
  afterAll(() => stage.close());

  test('a student signs in, opens the matches and applies', () =>
    stage.play(async () => {
      const { page } = await stage.enter('seeker', 'phone', 'sign-in');
      await signInByKeys(page, 'student@musubi.example');
      await page.getByRole('heading', { name: 'おすすめ', exact: true }).waitFor();
      const card = page.getByRole('article', { name: 'ホール・焼き場の補助（夜）' });
      await tabTo(page, card.getByRole('button', { name: '話を聞いてみたい' }));
      expect(await isFocusSeen(page)).toBe(true);
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: '話を聞いてみたいと伝えます' });
      await tabTo(page, dialog.getByRole('button', { name: '伝える' }));
      await page.keyboard.press('Enter');
      await page.getByText('伝えました。返事は14日以内に届きます。').waitFor();
      await card.getByText('返事待ち').waitFor();
    }));

  test('a coordinator goes through the queue with j, k and a', () =>
    stage.play(async () => {
      const { page } = await stage.enter('employer', 'desk', 'sign-in');
      await signInByKeys(page, 'coordinator@musubi.example');
      await page.getByText(/^1 \/ \d+ 組目$/u).waitFor();
      await page.keyboard.press('j');
      await page.getByText(/^2 \/ \d+ 組目$/u).waitFor();
      await page.keyboard.press('k');
      await page.getByText(/^1 \/ \d+ 組目$/u).waitFor();
      await page.getByRole('button', { name: '両方に知らせる' }).waitFor();
      await page.keyboard.press('a');
      const dialog = page.getByRole('dialog', { name: '両方に知らせますか' });
      await tabTo(page, dialog.getByRole('button', { name: '両方に知らせる' }));
      await page.keyboard.press('Enter');
      await page.getByText('両方に知らせました').waitFor();
    }));
});
