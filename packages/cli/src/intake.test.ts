import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Proposal } from '@musubi/programmes';
import { temporaryFolder } from '../test/temporary-folder.ts';
import { runCommand } from './index.ts';

const musubi = async (...args: string[]) => {
  let out = '';
  let err = '';
  const code = await runCommand(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
};

const CAFE = '三軒茶屋のカフェで土日だけホールを手伝ってほしい。時給1300円';
const LISTING = ['intake', '--programme', 'employment', '--side', 'listing'];

describe('intake', () => {
  test('a sentence becomes fields, each with the words that led to it', async () => {
    const { code, out } = await musubi(...LISTING, '--text', CAFE);
    expect(code).toBe(0);
    expect(out).toContain('payMin');
    expect(out).toContain('1300');
    expect(out).toContain('「時給1300円」');
    expect(out).toContain('職種');
  });

  test('JSON holds statement, sources and unread; places are those of the text', async () => {
    const text = `72歳です。${CAFE}`;
    const { out } = await musubi(...LISTING, '--text', text, '--format', 'json', '--lang', 'en');
    const { statement, sources, unread } = JSON.parse(out) as Proposal;
    expect(statement).toMatchObject({ occupation: '056-03', payKind: 'hour', payMin: 1300 });
    for (const { from, to, words } of [...sources, ...unread]) expect(text.slice(from, to)).toBe(words);
    expect(unread.map(({ matter }) => matter)).toEqual(['age']);
  });

  test('a file does as well, and nothing in it is nothing out', async () => {
    const file = join(await temporaryFolder(), 'text.txt');
    await writeFile(file, CAFE);
    const fromFile = await musubi(...LISTING, file);
    expect(fromFile).toEqual(await musubi(...LISTING, '--text', CAFE));
    expect((await musubi(...LISTING, '--text', 'よろしくお願いします')).out).toBe('');
  });

  test.each([
    [
      'an unknown programme',
      ['intake', '--programme', 'dating', '--side', 'listing', '--text', 'a'],
      'dating',
    ],
    ['an unknown side', ['intake', '--programme', 'employment', '--side', 'both', '--text', 'a'], '--side'],
    ['no side', ['intake', '--programme', 'employment', '--text', 'a'], '--side'],
    ['a text and a file', [...LISTING, '--text', 'a', 'file.txt'], 'one text'],
    ['a file that is not there', [...LISTING, '/nowhere/text.txt'], 'ENOENT'],
  ])('%s is refused', async (_, args, named) => {
    const { code, err } = await musubi(...args);
    expect(code).toBe(2);
    expect(err).toContain(named);
  });
});
