import { clientOf } from '@musubi/contracts';
import type { Client } from '@musubi/contracts';
import { DEMO_PASSWORD } from './accounts.ts';
import { idOf } from './dice.ts';

const profileOf = (person: string, programme: string): string => idOf(`profile ${person} ${programme}`);

/** Somebody of the demo who is signed in. */
const signIn = async (origin: string, email: string): Promise<Client> => {
  let token: string | undefined;
  const client = clientOf({ origin, fetch, token: () => token });
  const signedIn = await client.call('signIn', { body: { email, password: DEMO_PASSWORD } });
  token = signedIn.accessToken;
  return client;
};

interface Pair {
  readonly listing: string;
  readonly person: string;
  readonly programme: string;
}

const paramsOf = ({ listing, person, programme }: Pair) => ({
  listingId: idOf(listing),
  profileId: profileOf(person, programme),
});

const keyOf = (pair: Pair, step: string): string => idOf(`play ${pair.listing} ${pair.person} ${step}`);

/** The coordinator reads why, and lets the pair through. Answers the introduction. */
const propose = async (desk: Client, pair: Pair): Promise<string> => {
  const params = paramsOf(pair);
  const { version } = await desk.call('readPair', { params });
  const done = await desk.call('movePair', {
    params,
    version,
    body: { command: 'propose' },
    key: keyOf(pair, 'propose'),
  });
  if (done.introductionId === undefined) throw new Error('A proposed pair has no introduction.');
  return done.introductionId;
};

interface Step {
  readonly command: string;
  readonly outcome?: string;
  readonly note?: string;
}

const move = async (who: Client, introductionId: string, step: Step): Promise<void> => {
  const params = { introductionId };
  const { version } = await who.call('readIntroduction', { params });
  await who.call('moveIntroduction', { params, version, body: { ...step } });
};

const IZAKAYA: Pair = { listing: 'izakaya-hall', person: 'student', programme: 'employment' };
const BRIEF: Pair = { listing: 'rice-brief', person: 'designer', programme: 'freelance' };
const SHOP: Pair = { listing: 'tofu-shop', person: 'tenant', programme: 'vacant-shop' };
const KITCHEN: Pair = { listing: 'saturday-kitchen', person: 'donor', programme: 'skill-donation' };

/** From a suggestion to an outcome, as people would do it: through the same routes as the screens. */
const playOne = async (desk: Client, employer: Client, seeker: Client): Promise<void> => {
  const introductionId = await propose(desk, IZAKAYA);
  await move(seeker, introductionId, { command: 'accept' });
  await move(employer, introductionId, { command: 'accept' });
  await move(employer, introductionId, {
    command: 'start-trial',
    outcome: 'half-day',
    note: '金曜の夕方に、半日お試しで。',
  });
  await move(employer, introductionId, { command: 'record-outcome', outcome: 'hired-after-trial' });
};

/** Others on their way, so that no screen is empty on the first evening. */
const playOthers = async (origin: string, desk: Client, employer: Client): Promise<void> => {
  const brief = await propose(desk, BRIEF);
  await move(await signIn(origin, 'designer@musubi.example'), brief, { command: 'accept' });
  await move(employer, brief, { command: 'accept' });
  const shop = await propose(desk, SHOP);
  await move(await signIn(origin, 'tenant@musubi.example'), shop, { command: 'accept' });
  await propose(desk, KITCHEN);
  const nurse = await signIn(origin, 'nurse@musubi.example');
  await nurse.call('apply', {
    params: { profileId: profileOf('nurse', 'employment') },
    body: { listingId: idOf('clinic-nurse'), message: '8年ぶりです。まずは見学からお願いできますか。' },
    key: idOf('play nurse apply'),
  });
};

/** Plays the first introductions of the seed town against a running service. */
export const playTown = async (origin: string, log: (line: string) => void): Promise<void> => {
  const desk = await signIn(origin, 'coordinator@musubi.example');
  const employer = await signIn(origin, 'employer@musubi.example');
  const student = await signIn(origin, 'student@musubi.example');
  await playOne(desk, employer, student);
  log('一組が実りました：炭火焼 ほし と 留学生のスジャタさん（提案 → 双方の返事 → 半日のお試し → 採用）');
  await playOthers(origin, desk, employer);
};
