import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { temporaryFolder } from '../test/temporary-folder.ts';
import { runCommand } from './index.ts';

const ROWS = [
  { id: 'bread', title: 'パン職人', summary: '小麦粉の生地をこねて窯で焼く。', codes: ['12-01'] },
  { id: 'books', title: '経理事務員', summary: '伝票を整理して帳簿をつける。', codes: ['03-01'] },
  { id: 'cakes', title: '洋菓子職人', summary: 'ケーキの生地を作り、飾る。', codes: ['12-01'] },
];
const CORPUS = ROWS.map((row) => `${JSON.stringify(row)}\n`).join('');
const QUERIES = 'Q1\tパンを焼く人\nQ2\t帳簿と伝票\n';

const musubi = async (...args: string[]) => {
  let [out, err] = ['', ''];
  const code = await runCommand(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
};

const fileWith = async (content: string | Uint8Array, name = 'rows.jsonl') => {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, content);
  return path;
};

const rank = async (
  { corpus = CORPUS, queries = QUERIES }: { corpus?: string | Uint8Array; queries?: string } = {},
  ...more: string[]
) => {
  const files = ['--corpus', await fileWith(corpus), '--queries', await fileWith(queries, 'queries.tsv')];
  return musubi('rank', ...files, '--text', 'title^3,summary', '--run', '-', ...more);
};

describe('rank: the run', () => {
  test('is TREC form, ranks from 1, scores falling', async () => {
    const { code, out } = await rank();
    expect(code).toBe(0);
    const lines = out.trim().split('\n');
    for (const line of lines) expect(line).toMatch(/^Q[12] Q0 \S+ [1-9]\d* \d+\.\d+ musubi$/);
    expect(lines.filter((line) => line.startsWith('Q1'))[0]).toMatch(/^Q1 Q0 bread 1 /);
    expect(lines.filter((line) => line.startsWith('Q2'))[0]).toMatch(/^Q2 Q0 books 1 /);
    const scores = lines.filter((line) => line.startsWith('Q1')).map((line) => Number(line.split(' ')[4]));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test('a gzip corpus, line ends of Windows and a byte-order mark give the same run', async () => {
    const { out } = await rank();
    expect((await rank({ corpus: gzipSync(CORPUS) })).out).toBe(out);
    const windows = `\uFEFF${CORPUS.replaceAll('\n', '\r\n')}`;
    expect((await rank({ corpus: windows, queries: QUERIES.replaceAll('\n', '\r\n') })).out).toBe(out);
  });

  test('goes to a file, says nothing then, and stops at the depth', async () => {
    const out = await fileWith('', 'run.txt');
    const answer = await rank({}, '--depth', '1', '--run', out);
    expect(answer).toEqual({ code: 0, out: '', err: '' });
    expect((await readFile(out, 'utf8')).trim().split('\n')).toHaveLength(2);
  });

  test('codes lend relevance', async () => {
    const score = (run: string) =>
      Number(/Q1 Q0 cakes \d+ (\S+)/.exec(run)?.[1] ?? 0) / Number(/Q1 Q0 bread \d+ (\S+)/.exec(run)?.[1]);
    expect(score((await rank({}, '--codes', 'codes')).out)).toBeGreaterThan(score((await rank()).out));
  });

  test('an empty corpus and unknown words give an empty run', async () => {
    expect(await rank({ corpus: '' })).toEqual({ code: 0, out: '', err: '' });
    expect(await rank({ queries: 'Q1\txyzzy\nQ2\t\n' })).toEqual({ code: 0, out: '', err: '' });
  });
});

describe('rank: what the caller can mend ends with code 2', () => {
  test.each([
    ['not JSON', { corpus: '{"id": 1' }, 'line 1: not JSON'],
    ['no object', { corpus: '[]' }, 'line 1: not an object'],
    ['no id', { corpus: '{"title": "x", "summary": "y"}' }, 'id is missing'],
    ['an id with a blank', { corpus: '{"id": "a b", "title": "x", "summary": "y"}' }, 'blanks'],
    ['an id twice', { corpus: CORPUS + CORPUS }, 'occurs twice'],
    ['an unknown field', { corpus: '{"id": 1, "title": "x"}' }, 'no row has the field "summary"'],
    ['broken gzip', { corpus: gzipSync(CORPUS).subarray(0, 30) }, 'broken gzip'],
    ['not UTF-8', { corpus: Uint8Array.of(0x7b, 0x93, 0x94) }, 'not UTF-8'],
    ['a query without a tab', { queries: 'Q1 パン' }, 'id TAB text'],
    ['a query twice', { queries: 'Q1\tパン\nQ1\t米' }, 'occurs twice'],
  ])('%s', async (_, files, message) => {
    const { code, err, out } = await rank(files);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  test.each([
    ['--text', 'title^'],
    ['--text', 'title^0'],
    ['--text', 'title,,summary'],
    ['--depth', '0'],
    ['--depth', 'all'],
    ['--lang', '!'],
    ['--codes', 'nothing'],
    ['--corpus', '/nowhere/at/all.jsonl'],
  ])('%s %s', async (option, value) => {
    expect((await rank({}, option, value)).code).toBe(2);
  });

  test('a missing option is named', async () => {
    expect((await musubi('rank', '--corpus', 'x')).err).toContain('--queries is missing');
  });
});
