import { choose, press, signInByKeys, type } from './keys.ts';
import { expectNoTroubles } from './journeys/journey.ts';
import { expectSoundOnBoth } from './sound.ts';
import { openStage } from './visitor.ts';
import type { Stage } from './visitor.ts';

const SENTENCE = '三宿二丁目で、平日9時半から14時。糖尿病です';

describe('rooms of residents, without a mouse', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
    await stage.town.settled();
  });
  afterAll(() => stage.close());

  test('a stranger writes a sentence, takes what is right of it, and sees how many fit', () =>
    stage.play(async () => {
      const visitor = await stage.enter('seeker', 'phone');
      const { page } = visitor;
      await press(page, page.getByRole('button', { name: /^仕事/u }));
      await press(page, page.getByText('文章から書く'));
      await type(page, page.getByLabel(/^ふだんのことばで/u), SENTENCE);
      await press(page, page.getByRole('button', { name: '読み取る' }));
      await page.getByText(/糖尿病/u).waitFor();
      await expectSoundOnBoth(visitor, 'intake');
      await press(page, page.getByRole('button', { name: /^2つをまとめて入れる$/u }));
      await press(page, page.getByRole('button', { name: '見てみる' }));
      await page.getByText('が条件に合います').waitFor();
      await expectSoundOnBoth(visitor, 'first-results');
      expectNoTroubles(visitor);
    }));

  test('a person sees what is nearly right, with what helps and the support that the desk wrote down', () =>
    stage.play(async () => {
      const desk = await stage.enter('employer', 'desk', 'sign-in');
      await signInByKeys(desk.page, 'coordinator@musubi.example');
      await press(desk.page, desk.page.getByRole('link', { name: '支援策' }));
      await press(desk.page, desk.page.getByRole('button', { name: '支援策を加える' }));
      await choose(desk.page, desk.page.getByLabel('どの条件のためか'), '必ず要る資格');
      await type(desk.page, desk.page.getByLabel('名前'), '看護職の復職を応援する講座');
      await type(
        desk.page,
        desk.page.getByLabel('内容'),
        '区民は無料です。三茶しゃれなあどで、毎月はじまります。',
      );
      await expectSoundOnBoth(desk, 'support-form');
      await press(desk.page, desk.page.getByRole('button', { name: '保存する' }));
      await desk.page.getByText('保存しました').waitFor();

      const visitor = await stage.enter('seeker', 'phone', 'sign-in');
      await signInByKeys(visitor.page, 'seeker@musubi.example');
      const near = visitor.page.getByRole('region', { name: 'あと一歩のもの' });
      await near.getByText('資格を取ると、ここが変わります。').waitFor();
      await near.getByText('看護職の復職を応援する講座').waitFor();
      await expectSoundOnBoth(visitor, 'near-misses');
      await press(visitor.page, near.getByRole('link', { name: /看護師/u }));
      await visitor.page.getByRole('heading', { name: /看護師/u, level: 1 }).waitFor();
      expectNoTroubles(desk, visitor);
    }));

  test('a person asks for other roles, sees them, and stops it again', () =>
    stage.play(async () => {
      const visitor = await stage.enter('seeker', 'phone', 'sign-in');
      const { page } = visitor;
      await signInByKeys(page, 'seeker@musubi.example');
      await page.getByRole('heading', { name: 'おすすめ', exact: true }).waitFor();
      await page.goto(`${stage.town.origin}/seeker/roles`);
      const ask = page.getByRole('button', { name: 'ほかの分野で見つかるものも見る' });
      await press(page, ask);
      const stop = page.getByRole('button', { name: '見るのをやめる' });
      await stop.waitFor();
      await page
        .getByText(/件 見つかりました|合うものがありません/u)
        .first()
        .waitFor();
      await expectSoundOnBoth(visitor, 'other-roles');
      await press(page, stop);
      await ask.waitFor();
      expectNoTroubles(visitor);
    }));
});
