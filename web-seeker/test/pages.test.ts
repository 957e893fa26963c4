import { judge } from '@musubi/matching';
import { programmeOf, shortCard } from '@musubi/programmes';
import { flushPromises } from '@vue/test-utils';
import MatchRoom from '../src/components/MatchRoom.vue';
import TalkActions from '../src/components/TalkActions.vue';
import ListingPage from '../src/pages/ListingPage.vue';
import RegisterPage from '../src/pages/RegisterPage.vue';
import StartPage from '../src/pages/StartPage.vue';
import { useBeginning } from '../src/stores/beginning.ts';
import { useProfiles } from '../src/stores/profiles.ts';
import { mountPage, serve } from './mount.ts';

const employment = programmeOf('employment');
if (!employment) throw new Error('no employment');
const { listing, profile } = employment.examples;
const ID = '0190a0a0-0000-4000-8000-00000000000';
const publicListing = {
  id: `${ID}1`,
  programme: 'employment',
  title: 'カフェ店員',
  organisationName: '喫茶 むすび',
  statement: {
    ...listing,
    place: '太子堂四丁目',
    shifts: ['mon 09:00-17:00', 'tue 09:00-17:00', 'wed 09:00-17:00'],
    weeklyHoursFrom: 6,
  },
};
const verdict = judge(employment.matching, { ...listing }, { ...profile });
const card = {
  listingId: `${ID}1`,
  profileId: `${ID}2`,
  programme: 'employment',
  fit: verdict.fit,
  forListing: verdict.forListing,
  forProfile: verdict.forProfile,
  title: 'カフェ店員',
  statement: { ...listing },
  findings: verdict.findings.map(({ value, ...finding }) => ({
    ...finding,
    ...(value === null ? {} : { value }),
  })),
};
const short = shortCard(card, 'listing');
const own = {
  id: `${ID}2`,
  programme: 'employment',
  state: 'active',
  statement: { ...profile },
  invitable: false,
  wishPublished: false,
  otherRoles: false,
  version: 1,
  revision: 2,
  scoredRevision: 2,
};

/** The one question that is asked with what was chosen; nothing of it is kept. */
const COUNTING = 'POST /v1/programmes/employment/what-if';
const isStoring = (request: string): boolean => !request.startsWith('GET') && request !== COUNTING;

const textOf = (): string => document.body.textContent ?? '';

beforeEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
});

describe('the beginning', () => {
  test('shows what fits after three taps, without an account', async () => {
    const seen = serve({
      'GET /v1/programmes': { items: [{ id: 'employment', name: '仕事', listings: 7, confidential: false }] },
      'GET /v1/listings': { items: [publicListing] },
    });
    const page = mountPage(StartPage);
    await flushPromises();
    expect(page.text()).toContain('公開中 7 件');
    await page.get('[data-id=employment]').trigger('click');
    await page.get('[data-id=三軒茶屋]').trigger('click');
    await page.get('[data-id=day]').trigger('click');
    await flushPromises();
    expect(page.get('[data-test=sample]').text()).toContain('三軒茶屋駅のまわりの「仕事」');
    expect(page.get('[data-test=match-card]').text()).toContain('カフェ店員');
    expect(seen.filter(isStoring)).toEqual([]);
    page.unmount();
  });

  test('says how many there are in all, and one press widens what was chosen', async () => {
    const count = (n: number) => ({ n, how: 'exact' });
    const answers: Record<string, unknown> = {
      'GET /v1/listings': { items: [publicListing] },
      [COUNTING]: {
        ...{ passing: count(14), good: count(3), costs: [] },
        changes: [
          {
            ...{ criterion: 'reach', kind: 'must', field: 'maxTravelMinutes', edit: { from: 30, to: 45 } },
            ...{ facts: { step: 'raise', by: 15 }, adds: count(6), addsGood: count(1) },
          },
        ],
      },
    };
    serve(answers);
    const page = mountPage(StartPage);
    await page.get('[data-id=employment]').trigger('click');
    await page.get('[data-id=三軒茶屋]').trigger('click');
    await page.get('[data-id=day]').trigger('click');
    expect(page.get('[data-test=what-if]').text()).toContain('数えています');
    await flushPromises();
    expect(page.get('[data-test=what-if-passing]').text()).toContain('14件');
    expect(page.get('[data-test=sample]').text()).toContain('30分以内');
    await page.get('[data-test=what-if-change]').trigger('click');
    expect(useBeginning().stated).toEqual({ maxTravelMinutes: 45 });
    expect(page.get('[data-test=sample]').text()).toContain('45分以内');
    await page.get('[data-test=what-if-undo]').trigger('click');
    expect(useBeginning().stated).toEqual({});
    page.unmount();
  });

  test('goes on when nobody can count, and says so when nothing fits', async () => {
    const answers: Record<string, unknown> = { 'GET /v1/listings': { items: [publicListing] } };
    serve(answers);
    const page = mountPage(StartPage);
    await page.get('[data-id=employment]').trigger('click');
    await page.get('[data-id=三軒茶屋]').trigger('click');
    await page.get('[data-id=day]').trigger('click');
    await flushPromises();
    expect(page.get('[data-test=what-if-away]').text()).toContain('いまは数を出せません');
    expect(page.get('[data-test=match-card]').text()).toContain('カフェ店員');
    const none = { n: 0, how: 'exact' };
    answers[COUNTING] = { passing: none, good: none, costs: [], changes: [] };
    await page.get('[data-test=what-if-again]').trigger('click');
    await flushPromises();
    expect(page.get('[data-test=what-if-passing]').text()).toBe('いま条件に合うものは、まだありません。');
    page.unmount();
  });

  test('a sentence leads to results as well, and each field is taken by hand', async () => {
    const seen = serve({ 'GET /v1/listings': { items: [publicListing] } });
    const page = mountPage(StartPage);
    await flushPromises();
    await page.get('[data-id=employment]').trigger('click');
    await page
      .get('[data-test=intake] textarea')
      .setValue('三宿二丁目で、平日9時半から14時。シングルマザーです');
    await page.get('[data-test=intake-read]').trigger('click');
    await flushPromises();
    expect(useBeginning().stated).toEqual({});
    expect(page.get('[data-test=intake-unread]').text()).toContain('家族のこと');
    await page.get('[data-test=intake-place] button').trigger('click');
    await page.get('[data-test=intake-availability] button').trigger('click');
    expect(Object.keys(useBeginning().stated).sort()).toEqual(['availability', 'place']);
    await page.get('[data-test=with-sentence]').trigger('click');
    await flushPromises();
    expect(page.get('[data-test=sample]').text()).toContain('三宿二丁目のまわりの「仕事」');
    expect(page.get('[data-test=match-card]').text()).toContain('カフェ店員');
    expect(seen.filter(isStoring)).toEqual([]);
    page.unmount();
  });

  test('keeps what was chosen out of storage', async () => {
    serve({});
    const page = mountPage(StartPage);
    useBeginning().place = '太子堂四丁目';
    await flushPromises();
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('太子堂');
    page.unmount();
  });
});

test('registering names everything to correct at once and goes to the list', async () => {
  const seen = serve({});
  const page = mountPage(RegisterPage);
  await page.get('#password').setValue('みじかい');
  await page.get('form').trigger('submit');
  await flushPromises();
  expect(page.findAll('[data-test=error-summary] li')).toHaveLength(3);
  expect(document.activeElement?.getAttribute('data-test')).toBe('error-summary');
  expect(page.text()).toContain('10 文字以上');
  expect(seen).toEqual([]);
});

describe('the suggestions', () => {
  const open = async (more: object = {}) => {
    const answer = { answer: 'no', side: 'profile', reason: 'far', at: '2026-11-28T00:00:00.000Z' };
    const answers = `/v1/profiles/${ID}2/answers/${ID}1`;
    let said = false;
    serve({
      [`GET /v1/profiles/${ID}2/matches`]: () => ({
        items: said ? [] : [short],
        turnedDown: said ? [{ ...short, answer }] : [],
        scoredRevision: 2,
        revision: 2,
        nearMisses: [],
        ...more,
      }),
      [`PUT ${answers}`]: () => {
        said = true;
        return { ...answer, listingId: card.listingId, profileId: card.profileId };
      },
      [`DELETE ${answers}`]: () => {
        said = false;
        return {};
      },
    });
    const room = mountPage(MatchRoom, { profile: own });
    await flushPromises();
    return room;
  };

  test('show a card with its action', async () => {
    const room = await open();
    await room.get('[data-test=act]').trigger('click');
    await flushPromises();
    expect(textOf()).toContain('「カフェ店員」に、名前を出さずに伝えます');
  });

  test('a turned down card goes, thanks, and can come back', async () => {
    const room = await open();
    await room.get('[data-test=no]').trigger('click');
    await room.get('[data-test=no-menu] button').trigger('click');
    await flushPromises();
    expect(room.find('[data-test=match-card]').exists()).toBe(false);
    expect(room.text()).toContain('ありがとうございます');
    expect(room.get('[data-test=turned-down]').text()).toContain('遠い');
    await room
      .findAll('button')
      .find((button) => button.text() === 'もとに戻す')
      ?.trigger('click');
    await flushPromises();
    expect(room.find('[data-test=match-card]').exists()).toBe(true);
  });

  test('say that the worker is still at it, and how the same change brings several', async () => {
    const miss = (n: number, by: number) => ({
      listingId: `${ID}${String(n)}`,
      title: `店 ${String(n)}`,
      criterion: 'reach',
      facts: { from: 30, to: 30 + by, by },
    });
    const room = await open({ scoredRevision: 1, nearMisses: [miss(3, 5), miss(4, 18), miss(5, 12)] });
    expect(room.find('[data-test=scoring]').exists()).toBe(true);
    const groups = room.findAll('[data-test=near-misses] > ul > li');
    expect(groups).toHaveLength(1);
    expect(groups[0]?.text()).toContain('48');
    expect(groups[0]?.text()).toContain('ほか 3 件');
  });
});

describe('a listing', () => {
  const PAIR = `GET /v1/profiles/${ID}2/matches/${ID}1`;
  const open = async (answers: Record<string, unknown>) => {
    const seen = serve({ [`GET /v1/listings/${ID}1/public`]: publicListing, ...answers });
    const page = mountPage(ListingPage, { listingId: `${ID}1` });
    useProfiles().put(own);
    await flushPromises();
    return { page, seen };
  };

  test('on the list says what the service found for this one pair', async () => {
    const { page, seen } = await open({ [PAIR]: { ...card, fit: 770 } });
    expect(seen.filter((request) => request.includes('/matches'))).toEqual([PAIR]);
    expect(page.get('[data-test=fit]').text()).toContain('77');
    page.unmount();
  });

  test('on no list is judged here, from what everybody may see', async () => {
    const { page, seen } = await open({});
    expect(seen).toContain(PAIR);
    expect(page.findAll('[data-test=findings] tbody th[scope=row]').length).toBeGreaterThan(5);
    page.unmount();
  });
});

test('only what the lifecycle allows is offered', async () => {
  serve({});
  const talk = {
    id: `${ID}9`,
    listingId: `${ID}1`,
    profileId: `${ID}2`,
    programme: 'employment',
    state: 'proposed',
    basis: 'placement',
    you: 'profile',
    title: 'カフェ店員',
    listingInterest: 'waiting',
    profileInterest: 'waiting',
    waitsFor: 'profile',
    commands: ['accept', 'decline', 'withdraw'],
    termsNeeded: false,
    changedAt: '2026-11-22T00:00:00Z',
    version: 3,
  };
  const actions = mountPage(TalkActions, { talk });
  expect(actions.find('[data-test=accept]').exists()).toBe(true);
  expect(actions.find('[data-test=withdraw]').exists()).toBe(false);
  await actions.setProps({ talk: { ...talk, profileInterest: 'yes' } });
  expect(actions.find('[data-test=accept]').exists()).toBe(false);
  expect(actions.find('[data-test=withdraw]').exists()).toBe(true);
  await actions.setProps({ talk: { ...talk, state: 'closed', commands: [] } });
  expect(actions.findAll('button')).toHaveLength(0);
});
