import { DEMO_PASSWORD } from '../../api/src/seeds/accounts.ts';
import { idOf } from '../../api/src/seeds/dice.ts';
import { signIn } from './pages/entry.ts';
import { openTalk } from './pages/talk.ts';
import { expectSound } from './sound.ts';
import { openStage } from './visitor.ts';
import type { Stage, Visitor } from './visitor.ts';

/** A page and words that are there once it has loaded. */
type Page = readonly [path: string, words: string];

/** What the demo has already led to an outcome. */
const DONE = 'ホール・焼き場の補助（夜）';

const OUTSIDE: readonly Page[] = [
  ['', '何をさがしていますか'],
  ['sign-in', 'はじめての方'],
  ['register', '年齢・性別・国籍は聞きません'],
  ['search', '件'],
  [`listings/${idOf('cafe-weekday')}`, '書かれていること'],
  ['figures', '数字で見る'],
  ['nowhere', 'このページはありません'],
];
const SEEKER: readonly Page[] = [
  ['talks', DONE],
  ['notices', '結果が記録されました'],
  ['me', 'だれが自分の情報を見たか'],
  ['roles', 'この分野に参加する'],
  [`profiles/${idOf('profile student employment')}`, '見せかた'],
];
const EMPLOYER_OUTSIDE: readonly Page[] = [
  ['sign-in', 'はじめての方はこちら'],
  ['register', '登録がお済みの方はこちら'],
];
const EMPLOYER: readonly Page[] = [
  ['listings', '内容を直す'],
  ['listings/new', 'どの分野の募集ですか'],
  [`listings/${idOf('cafe-weekday')}`, '公開までの確認'],
  [`candidates/${idOf('clinic-nurse')}`, '比べる'],
  ['wishes', 'やりたい人から見る'],
  ['board', DONE],
  ['places', '喫茶 むすび'],
  ['places/new', '事業所を登録する'],
  [`places/${idOf('cafe-musubi')}`, 'ハラスメント相談の窓口'],
];
const DESK: readonly Page[] = [
  ['desk', 'さがす人の内容'],
  ['follow-ups', '声かけが要るやりとり'],
  ['runs', '毎晩 2時30分'],
  ['allocations', '全体の割り当て'],
  ['support', '支援策を加える'],
];

const expectAllSound = async (visitor: Visitor, base: string, pages: readonly Page[]): Promise<void> => {
  for (const [path, words] of pages) {
    await visitor.page.goto(`${base}${path}`);
    await visitor.page.getByRole('main').getByText(words).first().waitFor();
    await expectSound(visitor, path);
  }
  expect(visitor.troubles).toEqual([]);
};

describe('every page', () => {
  let stage: Stage;
  let base: Record<'seeker' | 'employer', string>;
  beforeAll(async () => {
    stage = await openStage();
    await stage.town.settled();
    await stage.town.play();
    base = { seeker: `${stage.town.origin}/seeker/`, employer: `${stage.town.origin}/employer/` };
  });
  afterAll(() => stage.close());

  test('of the residents stands on a phone and breaks no rule that axe knows', () =>
    stage.play(async () => {
      const visitor = await stage.enter('seeker', 'phone');
      await expectAllSound(visitor, base.seeker, OUTSIDE);
      await visitor.page.goto(`${base.seeker}sign-in`);
      await signIn(visitor.page, 'student@musubi.example', DEMO_PASSWORD);
      await expectAllSound(visitor, base.seeker, SEEKER);
      await openTalk(visitor.page, 'やりとり', DONE);
      await visitor.page.getByText('理由をすべて見る').click();
      await expectSound(visitor, 'talk');
    }));

  test('with matches stands on a phone and breaks no rule that axe knows', () =>
    stage.play(async () => {
      const visitor = await stage.enter('seeker', 'phone', 'sign-in');
      await signIn(visitor.page, 'seeker@musubi.example', DEMO_PASSWORD);
      await expectAllSound(visitor, base.seeker, [['matches', 'カフェ店員（平日 9:30〜14:00）']]);
      await visitor.page.getByRole('button', { name: '話を聞いてみたい' }).first().click();
      await visitor.page.getByRole('dialog', { name: '話を聞いてみたいと伝えます' }).waitFor();
      await expectSound(visitor, 'apply');
    }));

  test('of the businesses breaks no rule that axe knows', () =>
    stage.play(async () => {
      const visitor = await stage.enter('employer', 'desk');
      await expectAllSound(visitor, base.employer, EMPLOYER_OUTSIDE);
      await visitor.page.goto(`${base.employer}sign-in`);
      await signIn(visitor.page, 'employer@musubi.example', DEMO_PASSWORD);
      await expectAllSound(visitor, base.employer, EMPLOYER);
      await openTalk(visitor.page, '進行', DONE);
      await expectSound(visitor, 'introduction');
    }));

  test('of the desk breaks no rule that axe knows, dialogs and a phone included', () =>
    stage.play(async () => {
      const visitor = await stage.enter('employer', 'desk', 'sign-in');
      const { page } = visitor;
      await signIn(page, 'coordinator@musubi.example', DEMO_PASSWORD);
      await expectAllSound(visitor, base.employer, DESK);
      await page.goto(`${base.employer}desk`);
      await page.getByRole('button', { name: '見送る' }).click();
      await page.getByRole('dialog', { name: '見送る理由' }).waitFor();
      await expectSound(visitor, 'reasons');
      await page.keyboard.press('Escape');
      await page.setViewportSize({ width: 390, height: 844 });
      await expectSound(visitor, 'desk on a phone');
    }));

  test('of the administrators shows a full scoring that was asked for, on a phone as well', () =>
    stage.play(async () => {
      const visitor = await stage.enter('employer', 'phone', 'sign-in');
      const { page } = visitor;
      await signIn(page, 'admin@musubi.example', DEMO_PASSWORD);
      await page.getByRole('button', { name: 'いま全部見直す' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'いま全部見直す' }).click();
      await page.getByText('終わりました').first().waitFor();
      await expectSound(visitor, 'scorings on a phone');
      expect(visitor.troubles).toEqual([]);
    }));
});
