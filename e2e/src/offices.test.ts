import { decideByTravel } from '../../api/test/decisions.ts';
import { programmeNamed } from '../../api/test/make.ts';
import type { Rows } from '../../api/test/make.ts';
import { systemClock } from '../../api/src/clock.ts';
import { OpenFigureEntity } from '../../api/src/figures/open-figure.entity.ts';
import { handler as publishFigures } from '../../api/src/figures/publish-figures.ts';
import { silentLog } from '../../api/src/queue/log.ts';
import { mark } from '../../api/src/queue/mark.ts';
import { idOf } from '../../api/src/seeds/dice.ts';
import { expectNoTroubles } from './journeys/journey.ts';
import { choose, press, signInByKeys, tabTo, type } from './keys.ts';
import { expectSoundOnBoth } from './sound.ts';
import { openStage } from './visitor.ts';
import type { Stage } from './visitor.ts';

type Manager = Parameters<typeof mark>[0];

const employment = programmeNamed('employment');
const donation = programmeNamed('skill-donation');
/** Enough for a proposal: thirty of each kind. */
const DECISIONS = 60;

/** Somebody whom the café would suit at this pay. */
const newcomer = async (rows: Rows, manager: Manager, minHourlyPay: number): Promise<void> => {
  const statement = { ...employment.examples.profile, needs: [], minHourlyPay };
  const profile = await rows.profile(await rows.account({ roles: ['person'] }), employment, { statement });
  await mark(manager, 'profile-changed', profile.id, 1, new Date());
};

describe('rooms of businesses and the desk, without a mouse', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
    await stage.town.settled();
  });
  afterAll(() => stage.close());

  test('a business sees how many people fit while it writes, makes a change and takes it back', () =>
    stage.play(async () => {
      await stage.town.arrange(async (rows, { manager }) => {
        for (const minHourlyPay of [1250, 1450])
          for (let n = 0; n < 12; n += 1) await newcomer(rows, manager, minHourlyPay);
      });
      await stage.town.settled();
      const visitor = await stage.enter('employer', 'desk', 'sign-in');
      const { page } = visitor;
      await signInByKeys(page, 'employer@musubi.example');
      await page.getByRole('heading', { name: '募集', exact: true }).waitFor();
      await page.goto(`${stage.town.origin}/employer/listings/${idOf('cafe-weekday')}`);
      const counts = page.getByRole('region', { name: 'いまの内容だと' });
      const change = counts.getByRole('button', { name: /ほか.*人/u }).first();
      await change.waitFor();
      expect(await counts.innerText()).toMatch(/1[2-9]\s*人\s*が条件に合います/u);
      await expectSoundOnBoth(visitor, 'what-if');
      await press(page, change);
      const undo = counts.getByRole('button', { name: 'もとに戻す' });
      await undo.waitFor();
      await counts.getByText(/^2[4-9]\s*人$/u).waitFor();
      await press(page, undo);
      await undo.waitFor({ state: 'detached' });
      expectNoTroubles(visitor);
    }));

  test('an administrator has weights proposed, reads the replay and accepts them; residents read why, and the open numbers', () =>
    stage.play(async () => {
      await stage.town.arrange(async (rows, source) => {
        const member = await rows.account({ roles: ['member', 'person'] });
        const listing = await rows.listing(await rows.organisation(member), donation);
        await decideByTravel(rows, source.manager, listing, DECISIONS);
      });
      const visitor = await stage.enter('employer', 'desk', 'sign-in');
      const { page } = visitor;
      await signInByKeys(page, 'admin@musubi.example');
      await press(page, page.getByRole('link', { name: '重み' }));
      await choose(page, page.getByLabel('分野'), donation.words.ja.name);
      await press(page, page.getByRole('button', { name: '見直し案を作る' }));
      await page.getByText('作り始めました').waitFor();
      await expectSoundOnBoth(visitor, 'weights');
      const proposals = page.getByRole('region', { name: '見直し案' });
      await proposals.getByText('判断待ち').waitFor();
      await press(page, proposals.getByRole('link').first());
      await page.getByRole('heading', { name: 'これまでの判断に当てはめると' }).waitFor();
      await expectSoundOnBoth(visitor, 'weight-proposal');
      await press(page, page.getByRole('button', { name: '採用する' }));
      const dialog = page.getByRole('dialog', { name: 'この重みを採用します' });
      await type(page, dialog.getByLabel(/^理由/u), '遠いことを理由にした見送りが続いたため');
      await press(page, dialog.getByRole('button', { name: '採用する' }));
      await page.getByText('採用しました。').waitFor();
      await stage.town.settled();
      await stage.town.arrange(async (_rows, source) => {
        // The worker has published the month of the village as it was when it began.
        await source.manager.deleteAll(OpenFigureEntity);
        await publishFigures({ source, clock: systemClock, log: silentLog });
      });
      const reader = await stage.enter('seeker', 'phone');
      await press(reader.page, reader.page.getByRole('link', { name: '数字で見るむすび' }));
      await choose(reader.page, reader.page.getByLabel('分野'), donation.words.ja.name);
      await reader.page.getByText('遠いことを理由にした見送りが続いたため').waitFor();
      await reader.page.getByRole('row', { name: /^さがしている人 \d{2,}$/u }).waitFor();
      await expectSoundOnBoth(reader, 'figures');
      await tabTo(reader.page, reader.page.getByRole('link', { name: /CSV/u }));
      expectNoTroubles(visitor, reader);
    }));

  test('an administrator watches a full scoring and calls it off', () =>
    stage.play(async () => {
      await stage.town.arrange(async (rows) => {
        // As another worker would hold it, for an hour.
        const handedAt = new Date(Date.now() + 3_600_000);
        await rows.run({ programme: 'freelance', pairsTotal: '1000', pairsDone: '340', handedAt });
      });
      const visitor = await stage.enter('employer', 'desk', 'sign-in');
      const { page } = visitor;
      await signInByKeys(page, 'admin@musubi.example');
      await page.getByText('34 % まで済みました').waitFor();
      await expectSoundOnBoth(visitor, 'runs');
      await press(page, page.getByRole('button', { name: '止める' }));
      const dialog = page.getByRole('dialog', { name: 'この見直しを止めますか' });
      await press(page, dialog.getByRole('button', { name: '止める' }));
      await page.getByText('止められました').waitFor();
      expectNoTroubles(visitor);
    }));

  test('a coordinator tries two ways to place everybody and puts a pair into the queue', () =>
    stage.play(async () => {
      const visitor = await stage.enter('employer', 'desk', 'sign-in');
      const { page } = visitor;
      await signInByKeys(page, 'coordinator@musubi.example');
      await press(page, page.getByRole('link', { name: '割り当て' }));
      const start = page.getByRole('button', { name: '試してみる' });
      await press(page, start);
      await page.getByRole('button', { name: '組み合わせを見る' }).first().waitFor();
      await tabTo(page, page.getByRole('radio', { name: /不満の出ない/u }));
      await page.keyboard.press('ArrowDown');
      await press(page, start);
      await page.getByRole('button', { name: '組み合わせを見る' }).nth(1).waitFor();
      await press(page, page.getByRole('button', { name: '組み合わせを見る' }).first());
      const pairs = page.getByRole('region', { name: /^組み合わせ（/u });
      await pairs.waitFor();
      await press(page, pairs.getByRole('checkbox', { disabled: false }).first(), 'Space');
      await expectSoundOnBoth(visitor, 'allocations');
      await press(page, pairs.getByRole('button', { name: /確認待ちに入れる/u }));
      await page.getByText(/組を確認待ちに入れました/u).waitFor();
      expectNoTroubles(visitor);
    }));
});
