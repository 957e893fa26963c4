import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { foldFindings } from '@musubi/matching';
import type { Finding } from '@musubi/matching';
import { PROGRAMMES } from '@musubi/programmes';
import { temporaryFolder } from '../test/temporary-folder.ts';
import { runCommand } from './index.ts';

const SHARED = join(import.meta.dirname, '../../../../shared/data');

const musubi = async (...args: string[]) => {
  let out = '';
  let err = '';
  const code = await runCommand(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
};

const fileWith = async (content: string | Uint8Array, name = 'input.jsonl') => {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, content);
  return path;
};

const rowsOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('plan', () => {
  test('names every criterion in both directions, with what its form needs to know', async () => {
    const listings = await fileWith('{"town":"三軒茶屋","rent":200000}\n{"town":"桜","rent":150000}\n');
    const profiles = await fileWith('{"towns":["三軒茶屋"],"rentMax":180000}\n');
    const flags = ['--listings', listings, '--profiles', profiles];
    const { code, out } = await musubi('plan', 'vacant-shop', ...flags, '--format', 'json');
    expect(code).toBe(0);
    const plan = JSON.parse(out) as Record<string, { criteria: string[]; passes?: number }[]>;
    const criteria = PROGRAMMES.find(({ id }) => id === 'vacant-shop')!.matching.criteria.map(({ id }) => id);
    for (const side of ['listing', 'profile'])
      expect(plan[side]!.flatMap((line) => line.criteria).toSorted()).toEqual(criteria.toSorted());
    expect(plan['listing']!.find((line) => line.criteria.includes('rent'))).toMatchObject({
      classes: { listing: 2, profile: 1 },
      passes: 500,
    });
    expect((await musubi('plan', 'vacant-shop', ...flags)).out).toContain('must row');
  });

  test('an unknown programme is refused', async () => {
    expect(await musubi('plan', 'marriage')).toMatchObject({ code: 2, out: '' });
  });
});

describe('schema', () => {
  test.each(PROGRAMMES.map(({ id }) => id))('%s: both statements have a closed schema', async (id) => {
    for (const side of ['listing', 'profile']) {
      const { code, out } = await musubi('schema', id, side);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ type: 'object', additionalProperties: false });
    }
  });

  test('an unknown programme is refused with the list of known ones', async () => {
    const { code, err } = await musubi('schema', 'dating', 'listing');
    expect(code).toBe(2);
    expect(err).toContain('employment');
  });
});

describe.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))(
  'match %s',
  (id, programme) => {
    const files = async () => ({
      listings: await fileWith(JSON.stringify({ id: 'L1', statement: programme.examples.listing })),
      profiles: await fileWith(JSON.stringify({ id: 'P1', statement: programme.examples.profile })),
    });

    test('a row carries the scores that its findings fold to', async () => {
      const { listings, profiles } = await files();
      const { code, out } = await musubi(
        'match',
        '--programme',
        id,
        '--listings',
        listings,
        '--profiles',
        profiles,
        '--format',
        'jsonl',
      );
      const [row] = rowsOf(out);
      expect(code).toBe(0);
      expect(row).toMatchObject({ listing: 'L1', profile: 'P1' });
      const folded = foldFindings(row?.['findings'] as Finding[]);
      expect(row).toMatchObject({
        fit: folded.fit,
        forListing: folded.forListing,
        forProfile: folded.forProfile,
      });
    });

    test('both directions agree on the fit', async () => {
      const { listings, profiles } = await files();
      const call = (by: string) =>
        musubi(
          'match',
          '--programme',
          id,
          '--listings',
          listings,
          '--profiles',
          profiles,
          '--format',
          'jsonl',
          '--by',
          by,
        );
      expect((await call('profile')).out).toBe((await call('listing')).out);
    });

    test.each(['ja', 'ja-easy', 'en'])('explains in %s without a gap', async (language) => {
      const { listings, profiles } = await files();
      const { code, out } = await musubi(
        'explain',
        '--programme',
        id,
        '--listing',
        listings,
        '--profile',
        profiles,
        '--lang',
        language,
      );
      expect(code).toBe(0);
      expect(out).not.toMatch(/undefined|\{\w+\}/u);
    });
  },
);

describe('input', () => {
  test('a wrong field refuses the file and names line and field', async () => {
    const listings = await fileWith('{"title":"店員"}\n{"title":5}\n');
    const profiles = await fileWith('{}');
    const { code, err, out } = await musubi(
      'match',
      '--programme',
      'employment',
      '--listings',
      listings,
      '--profiles',
      profiles,
    );
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(':2: /title type');
  });

  test('a line that is not JSON is named', async () => {
    const listings = await fileWith('{"title":"店員"}\n{oops\n');
    const { code, err } = await musubi(
      'match',
      '--programme',
      'employment',
      '--listings',
      listings,
      '--profiles',
      listings,
    );
    expect(code).toBe(2);
    expect(err).toContain(':2: not JSON');
  });

  test.each([
    ['match'],
    ['match', '--programme', 'employment'],
    ['fly'],
    ['import', '--from', 'pigeon', 'x'],
    ['match', '--wings'],
  ])('refuses %p %p with help', async (...args) => {
    expect((await musubi(...args)).code).toBe(2);
  });

  test('a missing file is one line, not a stack', async () => {
    const { code, err } = await musubi('import', '--from', 'json-resume', '/nowhere/at/all');
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('import', () => {
  test('a job posting inside a page becomes an opening, and every property is spoken of', async () => {
    const posting = {
      '@type': 'JobPosting',
      title: '調理師',
      jobLocation: { address: { addressLocality: '世田谷区', streetAddress: '三宿２丁目' } },
      baseSalary: { currency: 'JPY', value: { minValue: 1300, maxValue: 1500, unitText: 'HOUR' } },
      jobBenefits: 'まかない',
    };
    const page = `<!doctype html><html><head><script type="application/ld+json">${JSON.stringify(posting)}</script></head></html>`;
    const { code, out, err } = await musubi(
      'import',
      '--from',
      'job-posting',
      await fileWith(page, 'page.html'),
    );
    expect(code).toBe(0);
    expect(rowsOf(out)[0]).toMatchObject({
      statement: { title: '調理師', place: '三宿二丁目', payKind: 'hour', payMin: 1300, payMax: 1500 },
    });
    for (const property of ['title', 'jobLocation', 'baseSalary', 'jobBenefits'])
      expect(err).toContain(property);
  });

  test('a résumé keeps name, school and contact out', async () => {
    const resume = {
      basics: { name: '山田花子', email: 'hanako@example.jp', label: '看護師', summary: '病棟で働きました' },
      education: [{ institution: '何とか大学' }],
    };
    const { out, err } = await musubi(
      'import',
      '--from',
      'json-resume',
      await fileWith(JSON.stringify(resume)),
    );
    expect(out).not.toMatch(/山田|hanako|大学/u);
    expect(err).toContain('education: refused');
  });

  test('the corporate register reads the same in Shift_JIS and UTF-8, with and without header', async () => {
    const row =
      '1,2010901058729,01,0,2026-01-05,2026-01-05,株式会社むすび,,301,東京都,世田谷区,砧３丁目,,13,112,1570073,,,,,,,2026-01-05,1,,,,,ムスビ,0';
    const utf8 = await musubi('import', '--from', 'corporate-register', await fileWith(row, 'a.csv'));
    const sjis = await musubi(
      'import',
      '--from',
      'corporate-register',
      await fileWith(iconv.encode(row, 'cp932'), 'a.csv'),
    );
    expect(rowsOf(utf8.out)[0]).toMatchObject({
      statement: { name: '株式会社むすび', address: '東京都世田谷区砧3丁目' },
    });
    expect(sjis.out).toBe(utf8.out);
  });

  test('a corporate number with a wrong check digit is refused with its line', async () => {
    const { out, err } = await musubi(
      'import',
      '--from',
      'corporate-register',
      await fileWith('1,2010901058728,01,0,,,株式会社むすび,,301,東京都,世田谷区,砧', 'a.csv'),
    );
    expect(out).toBe('');
    expect(err).toContain('a.csv:1: *: refused');
  });

  test('municipal CSV: comment lines, quotes over lines, and rows without a name are all accounted for', async () => {
    const csv =
      '\uFEFF#lang,ja\n#property,name,address,note\n1,区民会館,世田谷区世田谷4-21-27,"二階に\n広間"\n2,,住所だけ,\n';
    const { out, err } = await musubi('import', '--from', 'municipal-csv', await fileWith(csv, 'b.csv'));
    expect(rowsOf(out)).toHaveLength(1);
    for (const line of ['b.csv:1:', 'b.csv:2:', 'b.csv:3:', 'b.csv:5:']) expect(err).toContain(line);
  });

  test('the real files: every row is made or refused', async () => {
    const register = join(SHARED, 'corporate-register-ja/setagaya-new-corporations-2026.csv');
    if (!existsSync(register)) return console.warn('../shared/data is absent: real files not read');
    const report = join(await temporaryFolder(), 'report.jsonl');
    const { out } = await musubi('import', '--from', 'corporate-register', register, '--report', report);
    const refused = rowsOf(await readFile(report, 'utf8')).filter(
      ({ field, fate }) => field === '*' && fate === 'refused',
    );
    expect(rowsOf(out).length + refused.length).toBe(699);
  });
});
