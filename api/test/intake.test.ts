import { intakeRoutes } from '@musubi/contracts';
import type { IntakeProposal } from '@musubi/contracts';
import { intakeHandlers } from '../src/intake/intake.handlers.ts';
import type { HandlerTable } from '../src/http/mount.ts';
import { callRoute } from './call.ts';
import { startService } from './service.ts';
import type { Service } from './service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService({
    table: intakeRoutes,
    handlers: intakeHandlers as unknown as HandlerTable,
    config: { limits: { all: 500, search: 6, registration: 500, signIn: 500, counts: 500 } },
  });
}, 60_000);
afterAll(() => service.close());

const ask = (body: object) => callRoute(service, 'proposeStatement', { body });
const CAFE = {
  programme: 'employment',
  side: 'listing',
  text: '72歳です。三軒茶屋のカフェで土日だけホールを手伝ってほしい。時給1300円',
};

describe('free text becomes a proposal', () => {
  test('for anyone: fields, the words that led to them, and what was not read', async () => {
    const { status, json } = await ask({ ...CAFE, language: 'en' });
    const { statement, sources, unread } = json as unknown as IntakeProposal;
    expect([status, statement]).toEqual([
      200,
      expect.objectContaining({ payMin: 1300, occupation: '056-03' }),
    ]);
    expect(sources).toContainEqual(
      expect.objectContaining({
        field: 'payMin',
        words: '時給1300円',
        label: expect.stringMatching(/[a-z]/iu),
      }),
    );
    for (const { from, to, words } of [...sources, ...unread]) expect(CAFE.text.slice(from, to)).toBe(words);
    expect(unread.map(({ matter }) => matter)).toEqual(['age']);
  });

  test.each([
    ['an unknown programme', { ...CAFE, programme: 'dating' }],
    ['an unknown side', { ...CAFE, side: 'both' }],
    ['a text over 2,000 characters', { ...CAFE, text: 'あ'.repeat(2001) }],
  ])('%s is refused', async (_, body) => {
    const { status, json } = await ask(body);
    expect([status, json['code']]).toEqual([400, 'invalid-input']);
  });

  test('who asks too often is told when to come back', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 7; n += 1) statuses.push((await ask(CAFE)).status);
    expect(statuses.at(-1)).toBe(429);
  });
});
