import { randomUUID } from 'node:crypto';
import { startAccountService } from './account-service.ts';
import { callRoute, cookieOf } from './call.ts';
import type { Answer } from './call.ts';
import { Maker } from './make.ts';
import type { Service } from './service.ts';

let service: Service;
let make: Maker;
const password = 'とても長い合い言葉です2026';

beforeAll(async () => {
  service = await startAccountService();
  make = new Maker(service.app, service.dataSource.manager);
});
afterAll(() => service.close());

const register = async (
  key: string = randomUUID(),
  email = `${randomUUID()}@example.jp`,
): Promise<{ answer: Answer; email: string }> => ({
  answer: await callRoute(service, 'register', { key, body: { email, password, name: '山田 花子' } }),
  email,
});
const tokenOf = (answer: Answer): string => String(answer.json['accessToken']);
const read = async (token: string): Promise<number> =>
  (await callRoute(service, 'readAccount', { token })).status;

describe('registering', () => {
  test('signs in, and the same key again signs in to the same account', async () => {
    const key = randomUUID();
    const { answer, email } = await register(key);
    expect(answer.status).toBe(201);
    const again = await register(key, email);
    expect([again.answer.status, again.answer.json['accountId']]).toEqual([201, answer.json['accountId']]);
    expect((await register(key)).answer.json['code']).toBe('idempotency-mismatch');
    expect((await register(randomUUID(), email)).answer.json['code']).toBe('already-exists');
  });

  test.each([
    ['short', 'too-short'],
    ['password123', 'too-common'],
  ])('refuses the password %p', async (weak, rule) => {
    const answer = await callRoute(service, 'register', {
      body: { email: 'a@example.jp', password: weak, name: 'あ' },
    });
    expect(answer.json['fields']).toEqual([expect.objectContaining({ path: '/password', rule })]);
  });

  test('keeps no token and no readable password', async () => {
    await register();
    const rows = JSON.stringify(await service.dataSource.query('SELECT * FROM idempotency_key, account'));
    expect(rows).not.toContain(password);
    expect(rows).not.toContain('eyJ');
    expect(rows).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
  });
});

describe('S-08: a session ends at once', () => {
  test('at sign-out', async () => {
    const { answer } = await register();
    expect((await callRoute(service, 'signOut', { token: tokenOf(answer) })).status).toBe(204);
    expect(await read(tokenOf(answer))).toBe(401);
    expect((await callRoute(service, 'refreshSession', { cookie: cookieOf(answer) })).status).toBe(401);
  });

  test('when the account is suspended, and roles count from the next request', async () => {
    const administrator = await make.signed('administrator');
    const member = await make.signed('auditor');
    const change = (version: number, body: object) =>
      callRoute(service, 'changeRoles', {
        token: administrator.token,
        params: { accountId: member.account.id },
        version,
        body,
      });
    expect((await callRoute(service, 'listAudit', { token: member.token })).status).toBe(200);
    expect((await change(1, { roles: ['person'] })).status).toBe(200);
    expect((await callRoute(service, 'listAudit', { token: member.token })).status).toBe(403);
    expect((await change(1, { status: 'suspended' })).status).toBe(412);
    expect((await change(2, { status: 'suspended' })).status).toBe(200);
    expect(await read(member.token)).toBe(401);
  });

  test('when the password changes, on every other browser', async () => {
    const { answer } = await register();
    const token = tokenOf(answer);
    const wrong = await callRoute(service, 'changePassword', {
      token,
      body: { current: 'wrong', next: 'another long password' },
    });
    expect(wrong.json['code']).toBe('wrong-credentials');
    const changed = await callRoute(service, 'changePassword', {
      token,
      body: { current: password, next: 'another long password' },
    });
    expect(changed.status).toBe(200);
    expect([await read(token), await read(tokenOf(changed))]).toEqual([401, 200]);
  });

  test('when a refresh token comes back after it was exchanged, for thief and owner alike', async () => {
    const { answer } = await register();
    const first = cookieOf(answer);
    const second = await callRoute(service, 'refreshSession', { cookie: first });
    expect(second.status).toBe(200);
    service.clock.forward(11_000);
    expect((await callRoute(service, 'refreshSession', { cookie: first })).status).toBe(401);
    expect((await callRoute(service, 'refreshSession', { cookie: cookieOf(second) })).status).toBe(401);
    expect(await read(tokenOf(second))).toBe(401);
  });

  test('but not when two tabs refresh at once', async () => {
    const { answer } = await register();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => callRoute(service, 'refreshSession', { cookie: cookieOf(answer) })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    const withCookie = answers.filter((one) => cookieOf(one) !== '');
    expect(withCookie).toHaveLength(1);
    for (const one of answers) expect(await read(tokenOf(one))).toBe(200);
    expect(
      (await callRoute(service, 'refreshSession', { cookie: withCookie[0] ? cookieOf(withCookie[0]) : '' }))
        .status,
    ).toBe(200);
  });

  test('and other sites cannot refresh it', async () => {
    const { answer } = await register();
    const foreign: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
    ];
    for (const headers of foreign) {
      expect((await callRoute(service, 'refreshSession', { cookie: cookieOf(answer), headers })).status).toBe(
        403,
      );
    }
    expect(answer.headers.getSetCookie().join()).toMatch(/HttpOnly/u);
    expect(answer.headers.getSetCookie().join()).toMatch(/SameSite=Strict/u);
    expect(answer.headers.getSetCookie().join()).toMatch(/Path=\/v1\/session/u);
  });
});

describe('guessing', () => {
  test('is bounded for strangers and cannot lock the owner out', async () => {
    const { email } = await register();
    const trusting = await startAccountService({ trustedProxies: ['127.0.0.1'] });
    try {
      const from = async (address: string, guess: string): Promise<number> =>
        (
          await callRoute(trusting, 'signIn', {
            body: { email, password: guess },
            headers: { 'x-forwarded-for': address },
          })
        ).status;
      await callRoute(trusting, 'register', { body: { email, password, name: '山田' } });
      expect(await from('203.0.113.9', password)).toBe(200);
      const guesses = [];
      for (let n = 0; n < 14; n += 1)
        guesses.push(await from(`198.51.100.${String(n)}`, `wrong guess ${String(n)}`));
      expect(guesses).toEqual([...Array<number>(10).fill(401), ...Array<number>(4).fill(429)]);
      expect(await from('198.51.100.77', password)).toBe(429);
      expect(await from('203.0.113.9', password)).toBe(200);
    } finally {
      await trusting.close();
    }
  });

  test('a forged forwarded address counts for nothing without a trusted proxy', async () => {
    const { email } = await register();
    const statuses = [];
    for (let n = 0; n < 12; n += 1) {
      statuses.push(
        (
          await callRoute(service, 'signIn', {
            body: { email, password: 'wrong' },
            headers: { 'x-forwarded-for': `198.51.100.${String(n)}` },
          })
        ).status,
      );
    }
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
  });
});
