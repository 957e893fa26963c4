import { programmeNamed } from '../../../api/test/make.ts';
import { playJourney } from './journey.ts';
import type { Cast } from './journey.ts';

const programme = programmeNamed('vacant-shop');
const listing = { ...programme.examples.listing, title: '角の豆腐店のあと、朝の早い店を待つ' };
const cast: Cast = {
  programme,
  organisation: { name: '池田 幸子（家主）', kind: '大家さん', address: '世田谷区太子堂4-23-7' },
  employer: { name: '池田 幸子', email: 'ikeda@example.jp' },
  seeker: { name: '前川 結衣', email: 'maekawa@example.jp' },
  listing,
  profile: programme.examples.profile,
  title: listing.title,
  ownWords: '国産小麦の食パンと、豆腐を使った丸パン',
};

describe('an empty tofu shop and a baker', () => {
  playJourney('from the empty unit to the lease', cast);
});
