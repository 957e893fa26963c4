import { parentOf } from './codes.ts';
import { withoutPersonNames } from './person-names.ts';
import { queryKindOf } from './query-kind.ts';
import { createRanker } from './ranker.ts';
import { best } from './select.ts';
import type { RankDocument } from './counted.ts';

const document = (id: string, title: string, text: string, ...codes: string[]): RankDocument => ({
  id,
  fields: { title, text },
  codes,
});

const DOCUMENTS = [
  document('bread', 'パン職人', '小麦粉の生地をこね、発酵させて窯で焼き、店に並べる。', '12_01-1'),
  document('cakes', '洋菓子職人', 'ケーキの生地を作り、果物で飾る。', '12_01-1'),
  document('tofu', '豆腐職人', '大豆を水につけて煮る。', '12_01-2'),
  document('books', '経理事務員', '伝票を整理し、帳簿をつけ、決算書を作る。', '03_01-1'),
  document('nurse', '看護師', '病院で患者の体温と血圧を測り、医師を手伝う。山田病院など。', '05_01-1'),
  document('web', 'Web developer', 'Builds web sites and services in TypeScript. Tests them.', '02_01-1'),
  document('dev', 'Développeur / Développeuse', 'Programme des applications.', '02_01-1'),
];
const WEIGHTS = [
  { field: 'title', weight: 3 },
  { field: 'text', weight: 1 },
];
const ranker = createRanker(DOCUMENTS, WEIGHTS);
const ids = (query: string, depth?: number): readonly string[] =>
  ranker.rank(query, depth).map(({ id }) => id);

describe('ranking', () => {
  test.each([
    ['パン屋', 'bread'],
    ['ﾊﾟﾝ', 'bread'],
    ['帳簿をつける。', 'books'],
    ['患者の血圧を測る', 'nurse'],
    ['developpeur', 'dev'],
    ['WEB DEVELOPERS', 'web'],
  ])('%s finds %s first', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  test('a heavier field wins', () => {
    const documents = [
      document('a', '庭師', 'パンを食べる'),
      document('b', 'パン', '庭師と話す'),
      document('c', '大工', '家'),
    ];
    const first = (title: number, text: number) =>
      createRanker(documents, [
        { field: 'title', weight: title },
        { field: 'text', weight: text },
      ]).rank('パン')[0]?.id;
    expect([first(9, 1), first(1, 90)]).toEqual(['b', 'a']);
  });

  test('ties keep the order of the corpus', () => {
    const same = ['x', 'a', 'm'].map((id) => document(id, '大工', '家を建てる'));
    const other = document('z', '看護師', '患者');
    const found = createRanker([...same, other], WEIGHTS).rank('大工');
    expect(found.map(({ id }) => id)).toEqual(['x', 'a', 'm']);
    expect(new Set(found.map(({ score }) => score)).size).toBe(1);
  });

  test('the same answer every time, whatever was asked before; less depth is a beginning', () => {
    const before = ranker.rank('生地を作る職人');
    for (const query of ['帳簿', 'web', '', '看護師']) ranker.rank(query);
    expect(ranker.rank('生地を作る職人')).toEqual(before);
    expect(createRanker(DOCUMENTS, WEIGHTS).rank('生地を作る職人')).toEqual(before);
    expect(ranker.rank('生地を作る職人', 2)).toEqual(before.slice(0, 2));
  });

  test('a word repeated in a document counts less and less', () => {
    const stuffed = document('stuffed', '広告', '帳簿'.repeat(500));
    const found = createRanker([stuffed, ...DOCUMENTS], WEIGHTS).rank('伝票を整理し、帳簿をつける。');
    expect(found[0]?.id).toBe('books');
  });

  test('what has all of a query stands before what has half of it often', () => {
    const half = document('half', '記録係', '計量の記録。記録、記録、記録の整理。記録の保管。');
    const all = document(
      'all',
      '調理補助',
      '材料の計量、皿洗い、掃除をする。野菜を切る。計量したものを記録する。',
    );
    const found = createRanker([half, all, ...DOCUMENTS], WEIGHTS).rank('材料を計量し、結果を記録する。');
    expect(found[0]?.id).toBe('all');
  });

  test.each([
    ['the kana that a compound leaves out', '組立工', '部品を組み立てる。', '部品を組が立てる。'],
    ['the particle that a compound leaves out', '材料管理', '材料の管理をする。', '材料、管理をする。'],
  ])('%s parts nothing', (_, query, same, other) => {
    const documents = [document('other', '係', other), document('same', '係', same), ...DOCUMENTS];
    expect(createRanker(documents, WEIGHTS).rank(query)[0]?.id).toBe('same');
  });

  test('beyond 65,536 documents the last is found as the first is', () => {
    const documents = Array.from({ length: 70_000 }, (_, at) => document(String(at), '係', ''));
    documents[1] = document('first', '豆腐', '');
    documents[69_999] = document('last', '豆腐', '');
    const found = createRanker(documents, WEIGHTS).rank('豆腐');
    expect(found.map(({ id }) => id)).toEqual(['first', 'last']);
    expect(found[0]?.score).toBe(found[1]?.score);
  });

  test('documents of one class lend each other relevance, most for a profile', () => {
    const plain = createRanker(
      DOCUMENTS.map(({ id, fields }) => ({ id, fields })),
      WEIGHTS,
    );
    const query = '小麦粉の生地をこねる。発酵させる。窯で焼く。焼いたものを店に並べる。毎朝の仕込みをする。';
    const score = (found: readonly { id: string; score: number }[]) =>
      found.find(({ id }) => id === 'tofu')?.score ?? 0;
    expect(score(ranker.rank(query))).toBeGreaterThan(score(plain.rank(query)));
  });
});

describe('who somebody is does not change the ranking', () => {
  const work =
    '病院で十年働きました。患者の血圧を測り、体温を記録しました。夜勤もできます。伝票の整理も得意です。';
  const forms: readonly ((name: string) => string)[] = [
    (name) => `氏名：${name}\n${work}`,
    (name) => `名前: ${name}、${work}`,
    (name) => `${work} ${name}と申します。`,
    (name) => `氏名　${name}\n${work}`,
    (name) => `お名前\n${name}\n${work}`,
    (name) => `フリガナ: ${name} 様\n氏名: ${name}\n${work}`,
  ];
  test.each(['山田 太郎', '佐藤花子', '看護 大豆', '帳簿 一', 'グエン・ヴァン・アン'])('%s', (name) => {
    for (const form of forms) expect(ranker.rank(form(name))).toEqual(ranker.rank(form('渡辺 次郎')));
  });

  test('a name above the birthday is one, whatever it means elsewhere', () => {
    const form = (name: string) => `履歴書\n${name}\n生年月日　1990年1月1日\n${work}`;
    for (const name of ['山田太郎', '看護花子', '帳簿一郎'])
      expect(ranker.rank(form(name))).toEqual(ranker.rank(form('渡辺次郎')));
  });

  test.each(['John Smith', 'Marie Curie', 'Ada King Lovelace', 'Bjørn Østby'])('%s', (name) => {
    const text = (who: string) =>
      `Name: ${who}\n${who} built web sites. Tests of services in TypeScript for ten years in a small team.`;
    expect(ranker.rank(text(name))).toEqual(ranker.rank(text('Jane Doe')));
  });

  test('a name without a label counts only where some document has it as a word', () => {
    const text = (who: string) =>
      `${who}. Built web sites. Tests of services in TypeScript. ${'Ten years in a small team. '.repeat(8)}`;
    expect(ranker.rank(text('Wilhelmina Weber'))).toEqual(ranker.rank(text('Oluwaseun Adeyemi')));
  });

  test('names are taken wherever they stand again; a one-letter part is a word elsewhere', () => {
    expect(withoutPersonNames('氏名：森 花子、花子は森で働く').replaceAll(' ', '')).toBe(
      '氏名：、は森で働く',
    );
    expect(withoutPersonNames('経理事務を五年')).toBe('経理事務を五年');
  });
});

describe('kinds of query', () => {
  test.each([
    ['パン職人', 'name'],
    ['Développeur web / Développeuse web', 'name'],
    ['1級ボイラー技士', 'licence'],
    ['普通自動車免許', 'licence'],
    ['材料を計量する。', 'duty'],
    ['患者の血圧を測る', 'duty'],
    ['材料を計量し、記録する。生地をこね、形を整えて焼く。焼き上がったものを店に並べる。', 'profile'],
    ['', 'name'],
  ])('%s: %s', (query, kind) => {
    expect(queryKindOf(query)).toBe(kind);
  });
});

describe('parts', () => {
  test.each([
    ['12_072-06', '12_072'],
    ['2512.1', '2512'],
    ['H533', 'H53'],
    ['', ''],
  ])('the parent of %s is %s', (code, parent) => {
    expect(parentOf(code)).toBe(parent);
  });

  test('best: the highest, without zeros', () => {
    expect(best(Float64Array.of(0, 3, 1, 3, 2), 3)).toEqual([1, 3, 4]);
    expect(best(Float64Array.of(0, 0), 3)).toEqual([]);
    expect(best(Float64Array.of(1), 0)).toEqual([]);
    const many = Float64Array.from({ length: 9000 }, (_, at) => (at * 7919) % 9001);
    const sorted = [...many.keys()].sort((a, b) => (many[b] ?? 0) - (many[a] ?? 0)).slice(0, 100);
    expect(best(many, 100)).toEqual(sorted);
    expect(best(many, 50)).toEqual(sorted.slice(0, 50));
    expect(best(Float64Array.of(2, 5, 2, 5, 2), 4)).toEqual([1, 3, 0, 2]);
  });
});

describe('hostile input', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \u3000\n\t'],
    ['a lone surrogate', '\uD800パン\uDC00'],
    ['names of objects', '__proto__ constructor toString hasOwnProperty'],
    ['marks', '((((（（（^$.*+?[]{}|\\'],
    ['one mark many times', '\u0301'.repeat(50_000)],
    ['a megabyte', 'パンを焼く。'.repeat(170_000)],
    ['labels', '氏名：'.repeat(20_000)],
    ['blanks after a label', `氏名：${' '.repeat(100_000)}`],
    ['capitals', 'A B '.repeat(50_000)],
  ])('%s', (_, text) => {
    const started = performance.now();
    expect(() => ranker.rank(text)).not.toThrow();
    expect(() => createRanker([document('x', text, text), ...DOCUMENTS], WEIGHTS).rank(text)).not.toThrow();
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('no documents, no fields, weights that do not count', () => {
    expect(createRanker([], WEIGHTS).rank('パン')).toEqual([]);
    expect(createRanker(DOCUMENTS, []).rank('パン')).toEqual([]);
    expect(createRanker(DOCUMENTS, [{ field: 'title', weight: 0 }]).rank('パン')).toEqual([]);
    expect(createRanker(DOCUMENTS, [{ field: 'absent', weight: 1 }]).rank('パン')).toEqual([]);
  });
});
