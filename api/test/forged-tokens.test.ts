import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { startAccountService } from './account-service.ts';
import { callRoute } from './call.ts';
import { Maker } from './make.ts';
import type { Signed } from './make.ts';
import { TEST_SECRET } from './service.ts';
import type { Service } from './service.ts';

let service: Service;
let person: Signed;

beforeAll(async () => {
  service = await startAccountService();
  person = await new Maker(service.app, service.dataSource.manager).signed('person');
});
afterAll(() => service.close());

const part = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const seconds = (): number => Math.floor(Date.now() / 1000);
const header = { alg: 'HS256', typ: 'at+jwt' };
const claims = () => ({
  sub: person.account.id,
  sid: person.sessionId,
  purpose: 'access',
  iss: 'musubi',
  aud: 'musubi-api',
  iat: seconds(),
  exp: seconds() + 600,
});
const hmac = (head: unknown, payload: unknown, secret = TEST_SECRET, hash = 'sha256'): string => {
  const input = `${part(head)}.${part(payload)}`;
  return `${input}.${createHmac(hash, secret).update(input).digest('base64url')}`;
};
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const byKey = (head: object): string => {
  const input = `${part(head)}.${part(claims())}`;
  return `${input}.${sign('sha256', Buffer.from(input), rsa.privateKey).toString('base64url')}`;
};
const withClaims = (changes: object): string => hmac(header, { ...claims(), ...changes });
const withHeader = (changes: object): string => hmac({ ...header, ...changes }, claims());
const lacking = (name: string): string => withClaims({ [name]: undefined });

const algorithms = (): [string, string][] => [
  ['alg none', `${part({ alg: 'none', typ: 'at+jwt' })}.${part(claims())}.`],
  ['alg None, signed', withHeader({ alg: 'None' })],
  ['alg nOnE with signature of HS256', withHeader({ alg: 'nOnE' })],
  ['HS384 with our secret', hmac({ ...header, alg: 'HS384' }, claims(), TEST_SECRET, 'sha384')],
  ['HS512 with our secret', hmac({ ...header, alg: 'HS512' }, claims(), TEST_SECRET, 'sha512')],
  ['RS256', byKey({ ...header, alg: 'RS256' })],
  ['RS256 named HS256', byKey(header)],
  [
    'HS256 with a public key as secret',
    hmac(header, claims(), rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString()),
  ],
  ['alg as number', withHeader({ alg: 256 })],
  ['alg as list', withHeader({ alg: ['HS256'] })],
  ['alg missing', hmac({ typ: 'at+jwt' }, claims())],
  ['lower-case alg', withHeader({ alg: 'hs256' })],
  ['empty secret', hmac(header, claims(), '')],
  ['other secret', hmac(header, claims(), 'another-secret-of-enough-length-0123456789')],
  ['secret with a space', hmac(header, claims(), `${TEST_SECRET} `)],
];

const heads = (): [string, string][] => [
  ['unknown crit', withHeader({ crit: ['exp2'], exp2: 1 })],
  ['crit b64', withHeader({ crit: ['b64'], b64: false })],
  ['typ JWT', withHeader({ typ: 'JWT' })],
  ['typ missing', hmac({ alg: 'HS256' }, claims())],
  ['typ refresh', withHeader({ typ: 'rt+jwt' })],
  ['typ as list', withHeader({ typ: ['at+jwt'] })],
  [
    'jku with another secret',
    hmac({ ...header, jku: 'https://evil.example/keys' }, claims(), 'evil'.repeat(10)),
  ],
  ['jwk in the header', hmac({ ...header, jwk: { kty: 'oct', k: part('evil') } }, claims(), 'evil')],
  ['kid with a path', hmac({ ...header, kid: '../../../dev/null' }, claims(), '')],
  ['kid with SQL', hmac({ ...header, kid: "' OR 1=1 --" }, claims(), 'x')],
  ['header is a list', hmac([header], claims())],
  ['header is null', hmac(null, claims())],
  ['header is not JSON', hmac('{', claims())],
];

const bodies = (): [string, string][] => [
  ['no exp', lacking('exp')],
  ['no iat', lacking('iat')],
  ['no iss', lacking('iss')],
  ['no aud', lacking('aud')],
  ['no sub', lacking('sub')],
  ['no session', lacking('sid')],
  ['no purpose', lacking('purpose')],
  ['expired', withClaims({ exp: seconds() - 1 })],
  ['expired long ago', withClaims({ iat: 1, exp: 2 })],
  ['far too long a life', withClaims({ iat: seconds() - 86_400, exp: seconds() + 86_400 })],
  ['exp as text', withClaims({ exp: String(seconds() + 600) })],
  ['exp as object', withClaims({ exp: {} })],
  ['exp null', withClaims({ exp: null })],
  ['not yet valid', withClaims({ nbf: seconds() + 600 })],
  ['iat in words', withClaims({ iat: 'now' })],
  ['other issuer', withClaims({ iss: 'somebody' })],
  ['issuer as list', withClaims({ iss: ['somebody'] })],
  ['other audience', withClaims({ aud: 'other-api' })],
  ['audience with a suffix', withClaims({ aud: 'musubi-api2' })],
  ['purpose refresh', withClaims({ purpose: 'refresh' })],
  ['purpose as list', withClaims({ purpose: ['access'] })],
  ['sub is no id', withClaims({ sub: 'admin' })],
  ['sub as object', withClaims({ sub: { id: person.account.id } })],
  ['sub of somebody else', withClaims({ sub: '00000000-0000-4000-8000-000000000000' })],
  ['session of somebody else', withClaims({ sid: '00000000-0000-4000-8000-000000000000' })],
  ['session with SQL', withClaims({ sid: "' OR '1'='1" })],
  ['payload null', hmac(header, null)],
  ['payload a list', hmac(header, [claims()])],
  ['payload text', hmac(header, '"x"')],
  ['payload not JSON', hmac(header, '{"sub":')],
  ['payload a number', hmac(header, 3)],
  ['payload empty', hmac(header, {})],
];

const junk = (): [string, string][] => {
  const good = hmac(header, claims());
  const [head = '', payload = '', signature = ''] = good.split('.');
  return [
    ['no signature', `${head}.${payload}.`],
    ['two parts', `${head}.${payload}`],
    ['four parts', `${good}.x`],
    ['signature cut', `${head}.${payload}.${signature.slice(0, -2)}`],
    ['signature of zeros', `${head}.${payload}.${'A'.repeat(43)}`],
    ['payload changed', `${head}.${part({ ...claims(), roles: ['administrator'] })}.${signature}`],
    ['dots', '...'],
    ['empty', ''],
    ['words', 'not a token'],
    ['very long', 'a'.repeat(9000)],
    ['percent', '%00.%00.%00'],
    ['padding', `${good}==`],
  ];
};

describe('S-07: forged tokens', () => {
  test('the right one is accepted, so that the others are refused for the right reason', async () => {
    expect((await callRoute(service, 'readAccount', { token: hmac(header, claims()) })).status).toBe(200);
  });

  test('more than sixty kinds are all refused with the same 401', async () => {
    const forged = [...algorithms(), ...heads(), ...bodies(), ...junk()];
    expect(forged.length).toBeGreaterThanOrEqual(60);
    const answers = await Promise.all(
      forged.map(async ([name, token]) => {
        const answer = await callRoute(service, 'readAccount', {
          headers: { authorization: `Bearer ${token}` },
        });
        return [name, answer.status, answer.text];
      }),
    );
    const [, , refusal] = answers[0] ?? [];
    expect(answers).toEqual(forged.map(([name]) => [name, 401, refusal]));
  });

  test.each(['bearer', 'Basic', 'Bearer  ', 'JWT', 'Token'])(
    'the scheme %p does not count',
    async (scheme) => {
      const answer = await callRoute(service, 'readAccount', {
        headers: { authorization: `${scheme} ${hmac(header, claims())}` },
      });
      expect(answer.status).toBe(401);
    },
  );
});
