import { openStage } from '../visitor.ts';
import type { Stage } from '../visitor.ts';
import { agree, conclude, expectNoTroubles, post, programmeNamed, propose, seek } from './journey.ts';
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
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  test('from the request for help to the afternoon itself', () =>
    stage.play(async () => {
      const employer = await post(stage, cast);
      const seeker = await seek(stage, cast);
      const desk = await propose(stage, cast);
      await agree(cast, employer, seeker);
      await conclude(cast, employer, seeker);
      expectNoTroubles(employer, seeker, desk);
    }));
});
