import { programmeNamed } from '../../../api/test/make.ts';
import { playJourney } from './journey.ts';
import type { Cast } from './journey.ts';

const programme = programmeNamed('skill-donation');
const listing = { ...programme.examples.listing, title: '休憩所のスマホ相談会' };
const cast: Cast = {
  programme,
  organisation: { name: '松原ひろば', kind: 'NPO・地域の団体', address: '世田谷区松原2-1-1' },
  employer: { name: '近藤 恵', email: 'kondo@example.jp' },
  seeker: { name: '木村 隆', email: 'kimura@example.jp' },
  listing,
  profile: programme.examples.profile,
  title: listing.title,
  ownWords: '長く通信の仕事をしてきました',
};

describe('a meeting place and somebody who can explain telephones', () => {
  playJourney('from the request for help to the afternoon itself', cast);
});
