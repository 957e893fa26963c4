import { placeList } from '../places/places.ts';
import { bicycleTimes, explainTravel, travelBand, travelBands, travelTable, travelTimes } from './travel.ts';

const codes = travelTimes.codes;
const minutes = (a: string, b: string): number => travelTimes.minutes(a, b) ?? NaN;

describe('travel times', () => {
  test('every pair has whole minutes, the same both ways', () => {
    for (const a of codes) {
      for (const b of codes) {
        const there = minutes(a, b);
        if (!(Number.isInteger(there) && there >= 1 && there <= 120) || there !== minutes(b, a))
          throw new Error(`${a} ${b} ${there}`);
      }
    }
    expect(codes).toHaveLength(277);
  });

  test('an unknown place has no travel time', () => {
    expect(travelTimes.minutes('太子堂四丁目', '渋谷一丁目')).toBeUndefined();
    expect(travelTable('', '')).toBeUndefined();
    expect(explainTravel('太子堂四丁目', 'x')).toBeUndefined();
  });

  test('rail runs east to west: 6.5 km along the line beat 4 km across', () => {
    const along = explainTravel('成城六丁目', '北沢二丁目');
    const across = explainTravel('成城六丁目', '玉川三丁目');
    expect(along?.by).toBe('rail');
    expect([along?.from, along?.to]).toEqual(['成城学園前', '下北沢']);
    expect(across?.by).toBe('bus');
    expect(along?.minutes ?? NaN).toBeLessThan(across?.minutes ?? NaN);
  });

  test.each([
    ['太子堂四丁目', '玉川三丁目', '南烏山六丁目', '玉川三丁目'],
    ['成城六丁目', '経堂一丁目', '成城六丁目', '瀬田四丁目'],
    ['奥沢五丁目', '玉川三丁目', '奥沢五丁目', '弦巻三丁目'],
  ])('%s to %s is faster than %s to %s', (a, b, c, d) => {
    expect(minutes(a, b)).toBeLessThan(minutes(c, d));
  });

  test('short ways are walked', () => {
    expect(explainTravel('太子堂四丁目', '三軒茶屋二丁目')).toEqual({ minutes: 7, by: 'walk' });
    expect(explainTravel('桜二丁目', '桜二丁目')?.by).toBe('walk');
  });

  test('going by way of a third place saves at most one more wait and change', () => {
    const some = codes.filter((_, index) => index % 9 === 0);
    let worst = 0;
    for (const a of some)
      for (const b of some)
        for (const c of codes) worst = Math.max(worst, minutes(a, b) - minutes(a, c) - minutes(c, b));
    expect(worst).toBeLessThanOrEqual(15);
  });

  test('a bicycle is never slower', () => {
    for (const a of codes)
      for (const b of codes)
        if ((bicycleTimes.minutes(a, b) ?? 999) > minutes(a, b)) throw new Error(`${a} ${b}`);
    expect(explainTravel('成城六丁目', '玉川三丁目', { bicycle: true })?.by).toBe('bicycle');
  });

  test('the explanation tells the minutes of the table', () => {
    for (const a of codes.slice(0, 40))
      for (const b of codes) expect(explainTravel(a, b)?.minutes).toBe(minutes(a, b));
  });

  test('a million look-ups take well under a second', () => {
    const [a, b] = [placeList[0]?.code ?? '', placeList[200]?.code ?? ''];
    travelTable(a, b);
    const start = performance.now();
    for (let i = 0; i < 1_000_000; i += 1) travelTable(codes[i % 277] ?? '', b);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test.each([
    [0, '10'],
    [10, '10'],
    [11, '20'],
    [30, '30'],
    [45, '45'],
    [46, '60'],
    [61, '60-plus'],
  ])('%d minutes fall in the band %s', (value, band) => {
    expect(travelBand(value)).toBe(band);
    expect(travelBands.has(band)).toBe(true);
  });
});
