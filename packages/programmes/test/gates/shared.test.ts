import { isBlank, missingFacts, ruleWhen, textsOf } from '../../src/shared/gate-kit.ts';
import { betterWith, HOUSE_RULE, noContacts, PERSONAL_DATA, reversed } from '../../src/shared/gate-rules.ts';
import { missing, refusal, warning } from '../support/gate-cases.ts';

interface Sheet {
  a?: string;
  b?: string;
  from?: number | string;
  to?: number | string;
  list?: string[];
  flag?: boolean;
}
const LAW = { source: 'a law', since: '2026-01-01' };

test('the rules that stand behind no statute say so, and from when', () => {
  expect(HOUSE_RULE).toEqual({ source: 'むすび 掲載のきまり', since: '2026-04-01' });
  expect(PERSONAL_DATA).toEqual({
    source: '個人情報の保護に関する法律23条（安全管理措置）',
    since: '2022-04-01',
  });
});

test.each([
  [undefined, true],
  ['', true],
  [' \n', true],
  [[], true],
  ['x', false],
  [['x'], false],
  [0, false],
  [false, false],
])('%j says nothing: %s', (value, blank) => {
  expect(isBlank(value)).toBe(blank);
});

test('each fact that says nothing is refused by its name', () => {
  expect(missingFacts<Sheet>({ a: ' ', flag: false }, ['a', 'b', 'flag'], LAW)).toEqual([
    missing('a', LAW),
    missing('b', LAW),
  ]);
});

test('a rule speaks when it is broken, with facts where there are some', () => {
  expect(ruleWhen(false, 'r', 'refusal', '/a', LAW)).toEqual([]);
  expect(ruleWhen(true, 'r', 'warning', '/a', LAW, { n: 1 })).toEqual([warning('r', '/a', LAW, { n: 1 })]);
  expect(Object.keys(ruleWhen(true, 'r', 'refusal', '/a', LAW)[0] ?? {})).not.toContain('facts');
});

test('texts are what is written, and nothing else', () => {
  const odd = { a: 'x', b: ' ', from: 5, list: ['y'] };
  expect(textsOf<Sheet>(odd, ['a', 'b', 'from', 'list' as 'a'])).toEqual([{ field: 'a', text: 'x' }]);
});

test.each<[Sheet, boolean]>([
  [{ from: 2, to: 1 }, true],
  [{ from: 1, to: 1 }, false],
  [{ from: 1, to: 2 }, false],
  [{ from: 1 }, false],
  [{ to: 1 }, false],
  [{ from: '2027-01-02', to: '2027-01-01' }, true],
  [{ from: '2027-01-01', to: '2027-01-01' }, false],
  [{ from: '2027-01-01', to: '2027-01-02' }, false],
  [{ from: '2027-01-01' }, false],
  [{ to: '2027-01-01' }, false],
  [{ from: 2, to: '1' }, false],
  [{ from: '2', to: 1 }, false],
])('%j is upside down: %s', (sheet, broken) => {
  expect(reversed<Sheet>(sheet, 'from', 'to')).toEqual(
    broken ? [refusal('reversed', '/from', HOUSE_RULE, { fields: ['from', 'to'] })] : [],
  );
});

test('a contact or an address in a text is refused, the contact named first', () => {
  const found = (text: string) => noContacts<Sheet>({ a: text, b: '' }, ['a', 'b']);
  const said = (piece: string) => [
    refusal('contact-in-text', '/a', PERSONAL_DATA, { field: 'a', found: piece }),
  ];
  expect(found('a@example.jp、三丁目')).toEqual(said('a@example.jp'));
  expect(found('桜三丁目')).toEqual(said('三丁目'));
  expect(found('桜の店')).toEqual([]);
});

test('what would help is asked for once, all of it', () => {
  expect(betterWith<Sheet>({ b: 'x', list: [] }, ['a', 'b', 'list'])).toEqual([
    warning('better-with', '/a', HOUSE_RULE, { fields: ['a', 'list'] }),
  ]);
  expect(betterWith<Sheet>({ a: 'x' }, ['a'])).toEqual([]);
});
