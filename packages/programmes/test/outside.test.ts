import { SETAGAYA_CENSUS } from '../src/succession/census.ts';
import type { Census } from '../src/succession/census.ts';
import type { BusinessToHandOn } from '../src/succession/listing.ts';
import { project, PublicBusiness, widening } from '../src/succession/projection.ts';
import { namedIn, telltaleIn } from '../src/succession/telltale.ts';

describe('the public class', () => {
  /** A ward where some classes of one area stand for fewer than ten. */
  const thin: Census = {
    ...SETAGAYA_CENSUS,
    establishments: {
      kinuta: { food: 100, retail: 30, living: 9, making: 0, building: 0, care: 0, learning: 0, business: 0 },
      tamagawa: {
        food: 100,
        retail: 100,
        living: 9,
        making: 9,
        building: 0,
        care: 0,
        learning: 0,
        business: 0,
      },
    },
  };
  const of = (area?: string, major?: string, staffBand?: string): BusinessToHandOn => ({
    ...(area !== undefined && { area }),
    ...(major !== undefined && { major }),
    ...(staffBand !== undefined && { staffBand }),
    businessName: 'パンの小麦堂',
    place: '上馬三丁目',
    trade: 'bakery',
  });

  test.each([
    ['is told as it is', of('kinuta', 'food', 'up-to-4'), of('kinuta', 'food', 'up-to-4'), 'none'],
    ['loses its size', of('kinuta', 'retail', '10-or-more'), of('kinuta', 'retail'), 'widened'],
    ['loses its area too', of('kinuta', 'living', 'up-to-4'), of(undefined, 'living'), 'widened'],
    ['is not told', of('kinuta', 'making', 'up-to-4'), of(), 'impossible'],
    ['of an unknown kind is not told', of('kinuta', 'mining'), of(), 'impossible'],
    ['without an area', of(undefined, 'food', 'up-to-4'), of(undefined, 'food', 'up-to-4'), 'none'],
    ['without a kind', of('kinuta'), of('kinuta'), 'none'],
    ['of nothing', of(), of(), 'none'],
  ])('%s', (_name, business, outline, how) => {
    const shown = project(business, thin);
    const { area, major, staffBand } = outline;
    expect(shown).toBeInstanceOf(PublicBusiness);
    expect(Object.entries(shown)).toEqual(
      Object.entries({ area, major, staffBand }).filter(([, value]) => value !== undefined),
    );
    expect(widening(business, thin)).toBe(how);
  });

  test('is that of the ward where no other table is given', () => {
    expect({ ...project(of('kinuta', 'living', 'up-to-4')) }).toEqual({
      area: 'kinuta',
      major: 'living',
      staffBand: 'up-to-4',
    });
    expect(widening(of('kinuta', 'living', 'up-to-4'))).toBe('none');
  });
});

describe('a name in a text', () => {
  const named = (text: string, businessName?: string, place?: string): string | undefined =>
    namedIn(text, {
      ...(businessName !== undefined && { businessName }),
      ...(place !== undefined && { place }),
    });

  test.each([
    ['the whole name', '小麦堂です', '小麦堂', '小麦堂'],
    ['its part', '山田さんの店', '山田商店', '山田'],
    ['its part behind の', '小麦堂です', 'パンの小麦堂', '小麦堂'],
    ['its part behind ・', '灯ともします', 'カフェ・灯とも', '灯とも'],
    ['its part behind ＆', '鈴木です', '佐藤＆鈴木', '鈴木'],
    ['its part behind &', '鈴木です', '佐藤&鈴木', '鈴木'],
    ['its part behind a space', '三日月です', 'ベーカリー 三日月', '三日月'],
    ['its part behind a wide space', '三日月です', 'ベーカリー　三日月', '三日月'],
    ['its part between several', '三日月です', 'ベーカリー ・ 三日月', '三日月'],
    ['the name in another script', 'ミツバの味', 'パン工房 みつば', 'みつば'],
    ['a company in front', '山田の店', '株式会社山田', '山田'],
    ['a company behind', '山田の店', '山田株式会社', '山田'],
    ['a limited company in front', '山田の店', '有限会社 山田', '山田'],
    ['a limited company behind', '山田の店', '山田有限会社', '山田'],
    ['a partnership in front', '山田の店', '合同会社山田', '山田'],
    ['a partnership behind', '山田の店', '山田合同会社', '山田'],
    ...['商店 本店 支店 食堂 工房 工務店 製作所 商会 理容室 美容室 医院 酒店 米店 書店 薬局'].flatMap(
      (ends) =>
        ends.split(' ').map((end) => [`a name that ends in ${end}`, '山田です', `山田${end}`, '山田']),
    ),
  ])('%s', (_name, text, businessName, found) => {
    expect(named(text, businessName)).toBe(found);
  });

  test.each([
    ...'パン ベーカリー カフェ 喫茶 珈琲 コーヒー 工房 食堂 商店 サロン クリニック レストラン キッチン 世田谷 せたがや 東京'
      .split(' ')
      .map((word) => [`the everyday word ${word}`, `${word}のある暮らし`, `${word} 灯篭`] as const),
    ['a trade', '豆腐を作る', '豆腐 灯篭'],
    ['one character', '灯がともる', 'カフェ 灯'],
    ['no name at all', 'よい店です', undefined],
    ['an empty name', 'よい店です', ''],
    ['a legal form alone', '株式会社です', '株式会社'],
    ['a legal form in the middle', '山田の店', '山株式会社田'],
    ['an end in the middle', '山田です', '山商店田'],
  ] as const)('%s names nobody', (_name, text, businessName) => {
    expect(named(text, businessName)).toBeUndefined();
  });

  test.each([
    ['the town', '上馬で愛されて', '上馬'],
    ['the station', '下北沢のにぎわい', '下北沢'],
    ['the longer of two', '三軒茶屋のそば', '三軒茶屋'],
    ['a street number', '桜三丁目', '三丁目'],
    ['a telephone', '03-1234-5678', '03-1234-5678'],
    ['a page', 'https://example.jp', 'https://'],
  ])('%s leads there', (_name, text, found) => {
    expect(named(text, '灯篭')).toBe(found);
  });

  test.each([
    '世田谷区の店',
    '世田谷の店',
    '世田谷地域の店',
    '北沢地域の店',
    '玉川地域の店',
    '砧地域',
    '桜の季節',
    '砧を打つ',
  ])('%s leads nowhere', (text) => {
    expect(named(text, '灯篭')).toBeUndefined();
  });

  test('its own place is found even where no list has it', () => {
    expect(named('隠れ里の店', '灯篭', '隠れ里')).toBe('隠れ里');
    expect(named('隠れ里の店', '灯篭', '')).toBeUndefined();
    expect(named('隠れ里の店', '灯篭')).toBeUndefined();
  });
});

describe('a telltale', () => {
  test.each([
    ['創業58年'],
    ['創業 58 年'],
    ['1958年創業'],
    ['1958 年 開業'],
    ['1958年開店'],
    ['明治3年'],
    ['大正 10 年'],
    ['昭和58年'],
    ['平成元年'],
    ['令和2年'],
    ['区内唯一'],
    ['都内で一番'],
    ['世田谷初'],
    ['日本最古'],
    ['町内で唯一'],
    ['元祖'],
    ['発祥'],
    ['本家'],
    ['テレビ'],
    ['雑誌'],
    ['新聞'],
    ['ミシュラン'],
    ['受賞'],
    ['食べログ'],
    ['インスタ'],
    ['フォロワー'],
    ['駅から'],
    ['駅まで'],
    ['駅前'],
    ['駅より'],
    ['大学の前'],
    ['病院前'],
    ['学校の隣'],
    ['神社のとなり'],
    ['寺の向かい'],
    ['公園のそば'],
  ])('"%s" is known to insiders', (text) => {
    expect(telltaleIn(`店は${text}で`)).toBe(text);
  });

  test('is found in wide characters', () => {
    expect(telltaleIn('創業５８年')).toBe('創業58年');
  });

  test.each([
    '創業者の思い',
    '58年',
    '一番の味',
    '駅の話',
    '大学生が多い',
    '昭和の味',
    '創業5年',
    '公園に近い',
  ])('"%s" is not', (text) => {
    expect(telltaleIn(text)).toBeUndefined();
  });
});
