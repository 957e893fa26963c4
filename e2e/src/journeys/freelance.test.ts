import type { Visitor } from '../visitor.ts';
import { writeTerms } from '../pages/terms.ts';
import { askFor } from '../pages/talk.ts';
import { programmeNamed } from '../../../api/test/make.ts';
import { playJourney } from './journey.ts';
import type { Cast } from './journey.ts';

const programme = programmeNamed('freelance');
const listing = { ...programme.examples.listing, title: '米屋のホームページと、新しい米袋のデザイン' };
const cast: Cast = {
  programme,
  organisation: { name: '若林米店', kind: '会社・お店', address: '世田谷区世田谷1-20-3' },
  employer: { name: '後藤 直樹', email: 'goto@example.jp' },
  seeker: { name: '青木 千尋', email: 'aoki@example.jp' },
  listing,
  profile: programme.examples.profile,
  title: listing.title,
  ownWords: '和菓子店、鍼灸院、町会の記念誌',
};

const TERMS = {
  client: '若林米店',
  contractor: '青木 千尋',
  orderedOn: '2026-12-01',
  what: 'ホームページ一式と、米袋2種の入稿データ',
  receiveOn: '2027-03-31',
  where: '若林米店の店舗2階',
  rights: 'licensed',
  inspection: 'none',
  amount: 420_000,
  expenses: 'paid-extra',
  payBy: '2027-04-30',
  paymentMethod: 'bank-transfer',
  paymentDetails: '受ける人の指定の口座へ',
};

/** Neither a trial nor anything else begins on trust. */
const expectRefusal = async ({ page }: Visitor): Promise<void> => {
  const trial = programme.words.ja.trials[programme.trials[0] ?? ''] ?? '';
  const step = { button: 'お試しを始める', question: 'どんなお試しにしますか', choice: trial } as const;
  const dialog = await askFor(page, step);
  await dialog.getByRole('alert').getByText('直すところがあります').waitFor();
  await dialog.getByRole('button', { name: 'やめる', exact: true }).click();
  await page.getByText('お試しや仕事を始める前に、取引条件を書き終えてください。').waitFor();
};

describe('a rice shop and a designer', () => {
  playJourney('no work starts before its terms stand in writing', cast, {
    beforeTrial: async ({ employer, seeker }) => {
      await expectRefusal(employer);
      await writeTerms(employer.page, programme, TERMS);
      await seeker.page.getByRole('region', { name: '取引条件' }).getByText('米袋2種の入稿データ').waitFor();
    },
  });
});
