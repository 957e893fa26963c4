import type { AnyProgramme } from '@musubi/programmes';
import { DEMO_PASSWORD } from '../../../api/src/seeds/accounts.ts';
import { findingsOf, letThrough, openPair } from '../pages/desk.ts';
import { registerEmployer, registerSeeker, signIn } from '../pages/entry.ts';
import { registerOrganisation } from '../pages/organisation.ts';
import type { OrganisationFacts } from '../pages/organisation.ts';
import { beginPosting, expectRefusal, fillPosting, neededLabels, publish } from '../pages/posting.ts';
import { activate, fillProfile, matchCard, takeRole } from '../pages/profile.ts';
import { acceptAsSeeker, contactOf, openTalk, take } from '../pages/talk.ts';
import { expectSound } from '../sound.ts';
import { openStage } from '../visitor.ts';
import type { Stage, Visitor } from '../visitor.ts';

/** Who walks through a programme, and what they bring. */
export interface Cast {
  readonly programme: AnyProgramme;
  readonly organisation: OrganisationFacts;
  readonly employer: { readonly name: string; readonly email: string };
  readonly seeker: { readonly name: string; readonly email: string };
  readonly listing: object;
  readonly profile: object;
  /** The listing's title as the seeker knows it. */
  readonly title: string;
  /** Words of the profile that only this person wrote. */
  readonly ownWords: string;
}

/** Registers, registers the organisation, is refused with the missing facts by name, completes and publishes. */
async function post(stage: Stage, cast: Cast): Promise<Visitor> {
  const employer = await stage.enter('employer', 'desk');
  const { page } = employer;
  await registerEmployer(page, cast.employer);
  await registerOrganisation(page, cast.organisation);
  await beginPosting(page, cast.programme);
  await expectRefusal(page, neededLabels(cast.programme));
  await expectSound(employer);
  await fillPosting(page, cast.programme, cast.listing);
  await publish(page);
  return employer;
}

/** Registers, picks the role, fills the profile in, starts looking and waits for the card of the listing. */
async function seek(stage: Stage, cast: Cast): Promise<Visitor> {
  const seeker = await stage.enter('seeker', 'phone', 'register');
  const { page } = seeker;
  await registerSeeker(page, cast.seeker);
  await takeRole(page, cast.programme);
  await fillProfile(page, cast.programme, cast.profile);
  await expectSound(seeker);
  await activate(page);
  const card = matchCard(page, cast.title);
  await card.waitFor();
  expect(await card.innerText()).toContain('よい点：');
  return seeker;
}

/** The coordinator sees why the two fit, and lets the pair through. */
async function propose(stage: Stage, cast: Cast): Promise<Visitor> {
  const desk = await stage.enter('employer', 'desk', 'sign-in');
  const { page } = desk;
  await signIn(page, 'coordinator@musubi.example', DEMO_PASSWORD);
  const pair = await openPair(page, cast.programme.words.ja.name, cast.organisation.name, cast.ownWords);
  expect(await findingsOf(pair).getByRole('row').count()).toBeGreaterThan(3);
  expect(await pair.innerText()).not.toContain(cast.seeker.name);
  await expectSound(desk);
  await letThrough(page);
  return desk;
}

/** Both say yes, the seeker first; who the other is appears on both screens then and not before. */
async function agree(cast: Cast, employer: Visitor, seeker: Visitor): Promise<void> {
  await openTalk(seeker.page, 'やりとり', cast.title);
  expect(await contactOf(seeker.page).count()).toBe(0);
  await acceptAsSeeker(seeker.page);
  await seeker.page.getByText('返事待ち・あと').waitFor();
  const title = cast.programme.titleOf(cast.listing, 'ja');
  await openTalk(employer.page, '進行', title);
  expect(await employer.page.getByRole('main').innerText()).not.toContain(cast.seeker.name);
  expect(await contactOf(employer.page).count()).toBe(0);
  await take(employer.page, { button: '会ってみたい', question: '会ってみたいと伝えますか' });
  await contactOf(employer.page).getByText(cast.seeker.name).waitFor();
  expect(await contactOf(employer.page).innerText()).toContain(cast.seeker.email);
  await contactOf(seeker.page).getByText('03-0000-0002').waitFor();
}

/** A trial and its outcome, recorded by the business and seen by the seeker without reloading. */
async function conclude(cast: Cast, employer: Visitor, seeker: Visitor): Promise<void> {
  const { trials, outcomes, words } = cast.programme;
  const trial = words.ja.trials[trials[0] ?? ''] ?? '';
  const outcome = words.ja.outcomes[outcomes[0] ?? ''] ?? '';
  await take(employer.page, { button: 'お試しを始める', question: 'どんなお試しにしますか', choice: trial });
  await take(employer.page, { button: '結果を記録する', question: 'どうなりましたか', choice: outcome });
  await seeker.page.getByText(`結果：${outcome}`).waitFor();
  const history = seeker.page.getByRole('region', { name: 'これまでのこと' });
  const told = ['両方に知らせました', '会ってみたいと答えました', 'お試しを始めました', '結果を記録しました'];
  for (const line of told) await history.getByText(line).first().waitFor();
  await expectSound(seeker);
  await expectSound(employer);
}

/** Nobody's screen met an error that it hid. */
export const expectNoTroubles = (...visitors: readonly Visitor[]): void => {
  expect(visitors.flatMap(({ troubles }) => troubles)).toEqual([]);
};

interface Pair {
  readonly employer: Visitor;
  readonly seeker: Visitor;
}

/** What a programme does besides, once both sides have written and before the next step. */
interface Besides {
  beforeProposal?(pair: Pair): Promise<void>;
  beforeAgreement?(pair: Pair): Promise<void>;
  beforeTrial?(pair: Pair): Promise<void>;
}

/** A test in a town of its own: from the empty forms of both sides to the outcome. */
export function playJourney(name: string, cast: Cast, besides: Besides = {}): void {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  test(name, () =>
    stage.play(async () => {
      const employer = await post(stage, cast);
      const seeker = await seek(stage, cast);
      const pair = { employer, seeker };
      await besides.beforeProposal?.(pair);
      const desk = await propose(stage, cast);
      await besides.beforeAgreement?.(pair);
      await agree(cast, employer, seeker);
      await besides.beforeTrial?.(pair);
      await conclude(cast, employer, seeker);
      expectNoTroubles(employer, seeker, desk);
    }),
  );
}
