import { areas } from './areas.ts';
import type { AreaCode } from './areas.ts';
import { findPlaces } from './find-places.ts';
import { metresBetween } from './geometry.ts';
import { areaOf, nearestStation, placeList, placeOf, placesIn, townList, townOf } from './places.ts';
import { LINES } from './station-rows.ts';
import { findStations, stationList, stationOf } from './stations.ts';

const codesOf = (query: string): readonly string[] => findPlaces(query).map(({ code }) => code);

describe('places', () => {
  test('277 chome in 61 towns in five areas', () => {
    expect(placeList).toHaveLength(277);
    expect(townList).toHaveLength(61);
    expect(areas.codes).toHaveLength(5);
  });

  test.each([
    ['太子堂四丁目', 'setagaya'],
    ['下馬六丁目', 'setagaya'],
    ['北沢二丁目', 'kitazawa'],
    ['豪徳寺一丁目', 'kitazawa'],
    ['桜上水五丁目', 'kitazawa'],
    ['奥沢五丁目', 'tamagawa'],
    ['桜新町一丁目', 'tamagawa'],
    ['成城六丁目', 'kinuta'],
    ['船橋一丁目', 'kinuta'],
    ['上北沢四丁目', 'karasuyama'],
    ['八幡山三丁目', 'karasuyama'],
    ['南烏山六丁目', 'karasuyama'],
  ] as const)('%s lies in %s', (code, area) => {
    expect(areaOf(code)).toBe(area);
    expect(areaOf(townOf(code)?.code ?? '')).toBe(area);
  });

  test('駒沢 is split between Setagaya (1, 2) and Tamagawa (3 to 5)', () => {
    const found = ['一', '二', '三', '四', '五'].map((chome) => areaOf(`駒沢${chome}丁目`));
    expect(found).toEqual(['setagaya', 'setagaya', 'tamagawa', 'tamagawa', 'tamagawa']);
  });

  test('number of towns by area: the ward counts 駒沢 and 池尻 twice, we once', () => {
    const count = (area: AreaCode): number => townList.filter((town) => town.area === area).length;
    expect(areas.codes.map((area) => count(area as AreaCode))).toEqual([14, 10, 19, 11, 7]);
  });

  test('the areas together are all places', () => {
    expect(areas.codes.flatMap((area) => placesIn(area as AreaCode))).toHaveLength(277);
  });

  test('every place lies in the ward and no two at the same spot', () => {
    for (const place of placeList) {
      expect(place.lat).toBeGreaterThan(35.58);
      expect(place.lat).toBeLessThan(35.69);
      expect(place.lng).toBeGreaterThan(139.57);
      expect(place.lng).toBeLessThan(139.69);
    }
    expect(new Set(placeList.map(({ lat, lng }) => `${lat},${lng}`)).size).toBe(277);
  });

  test('every town has a postcode of its own', () => {
    for (const town of townList) expect(town.postcode).toMatch(/^15[4-8][0-9]{4}$/);
  });

  test('an unknown code has no place, town, area or station', () => {
    for (const code of ['', '渋谷一丁目', '__proto__', 'constructor']) {
      expect([placeOf(code), townOf(code), areaOf(code), nearestStation(code)]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
    }
  });

  test.each([
    ['太子堂四丁目', '西太子堂', 5],
    ['北沢二丁目', '下北沢', 4],
    ['成城六丁目', '成城学園前', 7],
    ['玉川三丁目', '二子玉川', 8],
  ])('%s is nearest to %s', (code, station, within) => {
    const nearest = nearestStation(code);
    expect(nearest?.station.code).toBe(station);
    expect(nearest?.walkMinutes).toBeLessThanOrEqual(within);
  });
});

describe('stations', () => {
  test('39 in the ward, each on a line, names without marks', () => {
    expect(stationList.filter((station) => station.inWard)).toHaveLength(39);
    for (const station of stationList) {
      expect(station.lines.length).toBeGreaterThan(0);
      expect(station.code).not.toMatch(/[()（）]/);
    }
  });

  test('lines follow the map: neighbours on a line are 300 m to 2.2 km apart', () => {
    for (const line of LINES) {
      line.stations.slice(1).forEach((name, index) => {
        const [a, b] = [stationOf(line.stations[index] ?? ''), stationOf(name)];
        const metres = a && b ? metresBetween(a, b) : NaN;
        expect([name, metres > 300 && metres < 2600]).toEqual([name, true]);
      });
    }
  });

  test.each([
    ['三茶', '三軒茶屋'],
    ['ニコタマ', '二子玉川'],
    ['梅が丘', '梅ヶ丘'],
    ['祖師谷大蔵', '祖師ヶ谷大蔵'],
    ['shimokitazawa', '下北沢'],
    ['用賀駅', '用賀'],
  ])('%s is %s', (query, code) => {
    expect(findStations(query)[0]).toBe(code);
  });
});

describe('findPlaces', () => {
  test.each([
    '三宿２丁目',
    '三宿二丁目',
    '三宿2丁目',
    'みしゅく２ちょうめ',
    'mishuku 2-chome',
    '三宿2-10-5',
    '東京都世田谷区三宿二丁目',
  ])('%s is 三宿二丁目', (query) => {
    expect(findPlaces(query)[0]).toEqual({ code: '三宿二丁目', by: 'place' });
  });

  test('a town gives all its chome', () => {
    expect(codesOf('弦巻').slice(0, 5)).toEqual([
      '弦巻一丁目',
      '弦巻二丁目',
      '弦巻三丁目',
      '弦巻四丁目',
      '弦巻五丁目',
    ]);
    expect(codesOf('つるまき')[0]).toBe('弦巻一丁目');
    expect(codesOf('TSURUMAKI')[0]).toBe('弦巻一丁目');
  });

  test('a postcode gives its town', () => {
    expect(findPlaces('〒154-0004')[0]).toEqual({ code: '太子堂一丁目', by: 'postcode' });
    expect(codesOf('1540004')).toHaveLength(5);
  });

  test('a station gives the chome around it, nearest first, with the walk', () => {
    const found = findPlaces('三軒茶屋駅');
    expect(found[0]).toEqual({ code: '太子堂四丁目', by: 'station', station: '三軒茶屋', walkMinutes: 4 });
    expect(found.every(({ walkMinutes = 99 }) => walkMinutes <= 12)).toBe(true);
  });

  test('nothing is found for nothing, and the limit holds', () => {
    expect(findPlaces('')).toEqual([]);
    expect(findPlaces('   ')).toEqual([]);
    expect(findPlaces('大阪')).toEqual([]);
    expect(findPlaces('世田谷', 3)).toHaveLength(3);
  });
});
