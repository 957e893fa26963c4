import { programmeNamed } from '../../../api/test/make.ts';
import { playJourney } from './journey.ts';
import type { Cast } from './journey.ts';

const programme = programmeNamed('employment');
const listing = { ...programme.examples.listing, title: '平日の昼のカフェ店員（9:30–14:00）' };
const cast: Cast = {
  programme,
  organisation: { name: '合同会社 結び珈琲', kind: '会社・お店', address: '世田谷区太子堂4-22-0' },
  employer: { name: '石井 修', email: 'ishii@example.jp' },
  seeker: { name: '森 さくら', email: 'mori@example.jp' },
  listing,
  profile: programme.examples.profile,
  title: listing.title,
  ownWords: '喫茶店で3年、接客とレジ',
};

describe('a café and a mother of school children', () => {
  playJourney('from the posting to the job, each written through the forms', cast);
});
