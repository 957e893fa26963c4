import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPlaces } from '../places/find-places.ts';
import { findSkills } from '../skills/skills.ts';
import { findOccupations } from '../work/occupations.ts';
import { fromKanjiNumber, LONGEST_TEXT, normalise, normaliseTraced, toKanjiNumber } from './normalise.ts';
import { contains, searchKey } from './search-key.ts';
import { terms } from './terms.ts';

describe('normalise', () => {
  test.each([
    ['三宿２丁目　ｶﾌｪ', '三宿2丁目 カフェ'],
    ['三宿二丁目', '三宿2丁目'],
    ['十二丁目二十三番地', '12丁目23番地'],
    ['ＷＥＢデザイナ−', 'webデザイナー'],
    ['９〜１４時', '9~14時'],
    ['二級建築士', '2級建築士'],
    ['千歳台', '千歳台'],
    ['百合', '百合'],
    ['1万2千円', '1万2千円'],
    ['\u200b見え\u00adない\u202e', '見えない'],
    [' \t\n ', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  test('step by step is the same, and each unit knows where it comes from', () => {
    for (const text of [
      '　三宿２丁目のｶﾌｪ〜 ',
      '①㈱ﾊﾟﾝ屋',
      'Ｄéveloppeur',
      'ﾌﾟﾛ十二丁目',
      '🌸Ａ\u200bＢ',
      'が',
    ]) {
      const { text: clean, from, to } = normaliseTraced(text);
      expect([text, clean]).toEqual([text, normalise(text)]);
      expect(from).toHaveLength(clean.length);
      expect(from.every((at, unit) => at < (to[unit] ?? 0) && at >= (from[unit - 1] ?? 0))).toBe(true);
    }
  });

  test('twice is once', () => {
    for (const text of ['三宿二丁目のｶﾌｪ〜', '①㈱ﾊﾟﾝ屋', 'Ｄéveloppeur'])
      expect(normalise(normalise(text))).toBe(normalise(text));
  });

  test('kanji numbers of addresses go both ways', () => {
    for (let value = 1; value < 100; value += 1) expect(fromKanjiNumber(toKanjiNumber(value))).toBe(value);
  });
});

describe('searchKey: spellings that meet', () => {
  test.each([
    ['コンピューター', 'コンピュータ'],
    ['パン屋さん', 'ぱん屋'],
    ['お豆腐屋さん', '豆腐屋'],
    ['取り扱い', '取扱い'],
    ['取扱い', '取扱'],
    ['引っ越し', '引越し'],
    ['申し込み', '申込'],
    ['打ち合わせ', '打合せ'],
    ['パンづくり', 'パン作り'],
    ['梅ヶ丘', '梅が丘'],
    ['自由ケ丘', '自由が丘'],
    ['ウェイター', 'ウエイター'],
    ['ヴァイオリン', 'ブアイオリン'],
    ['三宿２丁目', '三宿二丁目'],
    ['Café', 'CAFE'],
    ['Web デザイン', 'ｗｅｂ・デザイン'],
    ['さんげんぢゃや', 'サンゲンヂャヤ'],
  ])('%s = %s', (a, b) => {
    expect(searchKey(a)).toBe(searchKey(b));
  });

  test.each([
    ['パン', 'バン'],
    ['大工', '大型'],
    ['C#', 'C'],
    ['三宿一丁目', '三宿二丁目'],
  ])('%s is not %s', (a, b) => {
    expect(searchKey(a)).not.toBe(searchKey(b));
  });

  test('contains', () => {
    expect(contains('駅前のお豆腐屋さんで働く', 'とうふ')).toBe(false);
    expect(contains('駅前のお豆腐屋さんで働く', '豆腐')).toBe(true);
    expect(contains('レジ打ちをしたい', 'ﾚｼﾞ')).toBe(true);
    expect(contains('何か', '')).toBe(false);
    expect(contains('何か', '・・')).toBe(false);
  });
});

describe('terms', () => {
  test('each term once, however often it is said', () => {
    const once = terms('パンを焼く仕事');
    expect(new Set(once).size).toBe(once.length);
    expect(terms('パンを焼く仕事。'.repeat(50)).filter((term) => !once.includes(term))).toEqual([]);
  });

  test('a name by which somebody introduces themselves is no term', () => {
    const nameless = terms('パンを焼きます。と申します。');
    for (const name of ['山田花子', '李明', 'グエン・ヴァン・アン'])
      expect(terms(`パンを焼きます。${name}と申します。`)).toEqual(nameless);
  });

  test('two spellings share their terms', () => {
    expect(terms('ｺﾝﾋﾟｭｰﾀｰ')).toEqual(terms('コンピュータ'));
  });

  test('words of other scripts, without accents', () => {
    expect(terms('Développeur web à Tokyo, développeur')).toEqual(['developpeur', 'web', 'tokyo']);
    expect(terms('')).toEqual([]);
    expect(terms('!!! …')).toEqual([]);
  });
});

const hostileFiles = join(import.meta.dirname, '../../../../../shared/data/naughty-strings');

const hostile = (): readonly string[] => {
  if (!existsSync(hostileFiles)) {
    console.log('../shared/data/naughty-strings is absent: only generated strings are tried');
    return [];
  }
  return readdirSync(hostileFiles)
    .filter((file) => !file.endsWith('.md'))
    .flatMap((file) => readFileSync(join(hostileFiles, file), 'utf8').split('\n'));
};

/** Reproducible strings of any code units, lone surrogates among them. */
const generated = (count: number): readonly string[] => {
  let state = 20_261_122;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const pools = [0x80, 0x3100, 0xa000, 0x10000];
  return Array.from({ length: count }, () =>
    String.fromCharCode(...Array.from({ length: next(40) }, () => next(pools[next(4)] ?? 1))),
  );
};

describe('hostile text', () => {
  test('never throws, and every answer is well formed', () => {
    const strings = [
      ...hostile(),
      ...generated(3000),
      '\uD800',
      '\uDC00x',
      '__proto__',
      'constructor',
      '﷽'.repeat(3000),
      'ー'.repeat(5000),
    ];
    for (const text of strings) {
      expect(() => [
        normalise(text),
        normaliseTraced(text),
        searchKey(text),
        terms(text),
        contains(text, text),
      ]).not.toThrow();
      expect(normalise(text)).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
    }
    for (const text of strings.slice(0, 400)) {
      expect(() => [findPlaces(text), findSkills(text), findOccupations(text)]).not.toThrow();
    }
  });

  test('a megabyte costs no more than a long letter', () => {
    const start = performance.now();
    for (const piece of ['あ', '取り', 'ｶﾞ', 'a-', '㌀', '\u0301', 'お御', '二']) {
      const text = piece.repeat(1_000_000 / piece.length);
      expect(normalise(text).length).toBeLessThanOrEqual(LONGEST_TEXT);
      terms(text);
    }
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
