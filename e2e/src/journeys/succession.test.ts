import type { Response } from 'playwright-core';
import { openTalk } from '../pages/talk.ts';
import { matchCard } from '../pages/profile.ts';
import type { Visitor } from '../visitor.ts';
import { programmeNamed } from '../../../api/test/make.ts';
import { playJourney } from './journey.ts';
import type { Cast } from './journey.ts';

const programme = programmeNamed('succession');
const cast: Cast = {
  programme,
  organisation: { name: 'パンの小麦堂', kind: '会社・お店', address: '世田谷区上馬3-2-1' },
  employer: { name: '長谷川 茂', email: 'hasegawa@example.jp' },
  seeker: { name: '藤田 亮', email: 'fujita@example.jp' },
  listing: programme.examples.listing,
  profile: programme.examples.profile,
  title: programme.titleOf(programme.examples.listing, 'ja'),
  ownWords: 'ホテルと町の店でパンを焼いて九年',
};

/** What would tell which shop it is. */
const SECRETS = ['パンの小麦堂', '上馬', '長谷川', '夫婦で四十年'];

const expectSecret = async ({ page }: Visitor): Promise<void> => {
  const content = await page.content();
  expect(SECRETS.filter((secret) => content.includes(secret))).toEqual([]);
};

/** Everything that the service tells this browser from now on. @returns a function that ends it. */
const listenTo = ({ page }: Visitor): (() => Promise<readonly string[]>) => {
  const texts: Promise<string>[] = [];
  const hear = (answer: Response): void => {
    const isStream = answer.headers()['content-type']?.startsWith('text/event-stream') === true;
    if (answer.url().includes('/v1/') && !isStream) texts.push(answer.text());
  };
  page.on('response', hear);
  return async () => {
    page.off('response', hear);
    return Promise.all(texts);
  };
};

/** Every room in which the listing can be met, with what stands there. */
const lookAround = async (seeker: Visitor): Promise<void> => {
  const { page } = seeker;
  await matchCard(page, cast.title).getByRole('link', { name: cast.title }).click();
  await page.getByRole('heading', { name: cast.title, exact: true, level: 1 }).waitFor();
  await page.getByRole('heading', { name: '書かれていること' }).waitFor();
  await expectSecret(seeker);
  await page.getByRole('navigation', { name: 'メニュー' }).getByRole('link', { name: 'さがす' }).click();
  await page.getByLabel('分野').selectOption({ label: programme.words.ja.name });
  await page.getByRole('button', { name: 'さがす', exact: true }).click();
  await page
    .getByRole('article')
    .filter({ hasText: cast.title })
    .or(page.getByRole('link', { name: cast.title }))
    .first()
    .waitFor();
  await expectSecret(seeker);
};

describe('a bakery whose owner is 71 and a baker', () => {
  let heard: () => Promise<readonly string[]>;

  playJourney('nobody learns which shop it is before both sides agree', cast, {
    beforeProposal: async ({ seeker }) => {
      heard = listenTo(seeker);
      await expectSecret(seeker);
      await lookAround(seeker);
    },
    beforeAgreement: async ({ seeker }) => {
      await openTalk(seeker.page, 'やりとり', cast.title);
      await expectSecret(seeker);
      expect((await heard()).filter((text) => SECRETS.some((secret) => text.includes(secret)))).toEqual([]);
    },
  });
});
