import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { industries, industryMajorOf, industryMajors, industrySimilarity } from './industries.ts';
import { OCCUPATION_NEIGHBOURS } from './occupation-rows.ts';
import {
  findOccupations,
  occupationMajorOf,
  occupationMajors,
  occupationMiddles,
  occupations,
  occupationSimilarity,
  occupationTree,
} from './occupations.ts';
import { findTrades, tradeList, tradeOf, trades, tradeSimilarity } from './trades.ts';
import { shopAllowed, zoneReasons, zones } from './zoning.ts';

const data = join(import.meta.dirname, '../../../../../shared/data');

describe('occupations', () => {
  test('15 majors, 99 middles, and every small group belongs to a middle', () => {
    expect(occupationMajors.codes).toHaveLength(15);
    expect(occupationMiddles.codes).toHaveLength(99);
    for (const code of occupations.codes) {
      expect(code).toMatch(/^\d{3}(-\d{2})?$/);
      expect(occupationMajors.has(occupationMajorOf(code) ?? '')).toBe(true);
    }
  });

  test.each([
    ['055-01', '055-01', 1000],
    ['055-01', '055-02', 700],
    ['055', '055-02', 700],
    ['055-01', '056-03', 500],
    ['050-01', '051-01', 500],
    ['030-03', '051-01', 500],
    ['053-02', '057-01', 300],
    ['055-01', '009-01', 0],
    ['nobody', 'nobody', 0],
    ['', '055-01', 0],
  ])('%s and %s are %d near', (a, b, expected) => {
    expect(occupationSimilarity(a, b)).toBe(expected);
    expect(occupationTree.distance(b, a)).toBe(expected);
  });

  test('neighbours are known middles, each pair declared once, and symmetric', () => {
    const seen = new Set<string>();
    for (const [a, b] of OCCUPATION_NEIGHBOURS) {
      expect([a, occupationMiddles.has(a), b, occupationMiddles.has(b)]).toEqual([a, true, b, true]);
      expect(a).not.toBe(b);
      const pair = [a, b].sort().join();
      expect([pair, seen.has(pair)]).toEqual([pair, false]);
      seen.add(pair);
      expect(occupationTree.neighbours(b, a)).toBe(true);
    }
  });

  test.each([
    ['パン職人', '072-01'],
    ['板前', '055-01'],
    ['看護師', '023'],
    ['ホームヘルパー', '051-01'],
    ['経理', '038-03'],
    ['waiter', '056-03'],
    ['保育補助', '030-03'],
    ['エンジニア', '009-01'],
  ])('%s finds %s first', (query, code) => {
    expect(findOccupations(query)[0]).toBe(code);
  });

  test('every code and its major of the job tag records is here', () => {
    const file = join(data, 'jobtag-ja-occupations/corpus.jsonl.gz');
    if (!existsSync(file)) return console.log('../shared/data/jobtag-ja-occupations is absent: skipped');
    const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
    const codes = lines.flatMap((line) => (JSON.parse(line) as { mhlw_codes: string[] }).mhlw_codes);
    for (const code of codes) {
      const [major = '', small = ''] = code.split('_');
      expect([code, occupations.has(small), occupationMajorOf(small)]).toEqual([code, true, major]);
    }
  });
});

describe('industries and trades', () => {
  test('20 divisions and 99 groups', () => {
    expect(industryMajors.codes).toHaveLength(20);
    expect(industries.codes.filter((code) => /^\d{2}$/.test(code))).toHaveLength(99);
    expect(industryMajorOf('76')).toBe('M');
    expect(industryMajorOf('586')).toBe('I');
    expect(industryMajorOf('M')).toBe('M');
    expect(industryMajorOf('xx')).toBeUndefined();
  });

  test('similarity of industries and trades', () => {
    expect([
      industrySimilarity('76', '76'),
      industrySimilarity('76', '77'),
      industrySimilarity('76', '83'),
    ]).toEqual([1000, 500, 0]);
    expect(industrySimilarity('xx', 'yy')).toBe(0);
    expect(tradeSimilarity('bakery', 'bakery')).toBe(1000);
    expect(tradeSimilarity('bakery', 'western-sweets')).toBe(800);
    expect(tradeSimilarity('ramen', 'izakaya')).toBe(600);
    expect(tradeSimilarity('bakery', 'bookshop')).toBe(300);
    expect(tradeSimilarity('bakery', 'nursery')).toBe(0);
    expect(tradeSimilarity('bakery', 'nobody')).toBe(0);
  });

  test('every trade has a known group and a sensible floor area', () => {
    expect(trades.codes.length).toBeGreaterThanOrEqual(40);
    for (const trade of tradeList) {
      expect(trade.jsic).toMatch(/^\d{3}$/);
      expect(industries.has(trade.industry)).toBe(true);
      expect(industryMajors.has(trade.major)).toBe(true);
      expect(trade.typicalArea.from).toBeLessThan(trade.typicalArea.to);
    }
  });

  test('JSIC codes of trades exist in the ministry file', () => {
    const file = join(data, 'classifications-ja/jsic-industry.csv');
    if (!existsSync(file)) return console.log('../shared/data/classifications-ja is absent: skipped');
    const known = new Set(
      readFileSync(file, 'utf8')
        .split('\n')
        .map((line) => line.split(',')[2]),
    );
    for (const { code, jsic } of tradeList) expect([code, known.has(jsic)]).toEqual([code, true]);
  });

  test('what a ramen shop needs', () => {
    expect(tradeOf('ramen')).toMatchObject({
      heavyCooking: true,
      gas: true,
      water: true,
      duct: true,
      workshop: false,
      major: 'M',
    });
    expect(tradeOf('bookshop')).toMatchObject({ heavyCooking: false, gas: false, water: false });
    expect(tradeOf('nobody')).toBeUndefined();
    expect(tradeOf(undefined)).toBeUndefined();
  });

  test.each([
    ['八百屋', 'greengrocer'],
    ['お豆腐屋さん', 'tofu'],
    ['珈琲', 'cafe'],
    ['せんとう', 'sento'],
    ['bakery', 'bakery'],
  ])('%s finds %s', (query, code) => {
    expect(findTrades(query)).toContain(code);
  });
});

describe('zoning', () => {
  test.each([
    ['low-rise-1', 40, 'bookshop', 'ask', 'in-dwelling-only'],
    ['low-rise-1', 51, 'bookshop', 'unlikely', 'above-ceiling'],
    ['low-rise-2', 150, 'bookshop', 'likely', 'below-ceiling'],
    ['low-rise-2', 151, 'bookshop', 'unlikely', 'above-ceiling'],
    ['low-rise-2', 100, 'bakery', 'ask', 'small-workshop-rule'],
    ['mid-rise-1', 500, 'cafe', 'likely', 'below-ceiling'],
    ['mid-rise-2', 1501, 'cafe', 'unlikely', 'above-ceiling'],
    ['residential-1', 3000, 'bakery', 'likely', 'below-ceiling'],
    ['residential-2', 10_000, 'cafe', 'likely', 'below-ceiling'],
    ['rural-residential', 100, 'cafe', 'ask', 'not-verified'],
    ['commercial', 99_999, 'ramen', 'likely', 'no-ceiling'],
    ['quasi-industrial', 200, 'printing', 'likely', 'no-ceiling'],
    ['industrial', 100, 'cafe', 'ask', 'not-verified'],
    ['industrial-only', 10, 'cafe', 'unlikely', 'not-allowed'],
    ['industrial-only', 100, 'metal-workshop', 'ask', 'trade-unclear'],
    ['nowhere', 10, 'cafe', 'ask', 'unknown-zone'],
  ])('%s, %d m², %s: %s (%s)', (zone, area, trade, answer, reason) => {
    expect(shopAllowed(zone, area, trade)).toMatchObject({ answer, reason });
  });

  test('a larger floor never gets a better answer', () => {
    const rank = { likely: 2, ask: 1, unlikely: 0 };
    for (const zone of zones.codes) {
      for (const trade of [undefined, ...trades.codes]) {
        let before = 2;
        for (const area of [10, 50, 51, 150, 151, 500, 501, 1500, 1501, 3000, 3001, 10_000, 10_001]) {
          const now = rank[shopAllowed(zone, area, trade).answer];
          expect(now <= before).toBe(true);
          before = now;
        }
      }
    }
  });

  test('every answer names its source', () => {
    for (const zone of [...zones.codes, 'nowhere']) {
      const { source, reason } = shopAllowed(zone, 20);
      expect(source).toContain('建築基準法');
      expect(zoneReasons.has(reason)).toBe(true);
    }
  });
});
