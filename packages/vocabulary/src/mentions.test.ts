import * as vocabulary from './index.ts';

const { hoursIn, mentionsAt, mentionsIn } = vocabulary;
const said = (text: string): readonly string[] =>
  mentionsIn(text).map((mention) => `${mention.vocabulary}:${mention.code}`);

describe('mentionsIn', () => {
  test.each([
    ['三軒茶屋でパン屋さんの経験があります', ['towns:三軒茶屋', 'stations:三軒茶屋', 'trades:bakery']],
    ['レジと接客、Excelもできます', ['skills:cash-register', 'skills:table-service', 'skills:spreadsheets']],
    ['保育士の資格があり、成城学園前の近くで', ['licences:nursery-teacher', 'stations:成城学園前']],
    ['元看護師です。訪問看護をしていました', ['licences:nurse', 'skills:home-nursing', 'occupations:023-00']],
    ['ネパール語と英語が話せます', ['spokenLanguages:ne', 'spokenLanguages:en']],
    ['三宿２丁目在住、車の免許あり', ['places:三宿二丁目', 'licences:driving-car']],
    ['世田谷線沿線で', ['lines:setagaya']],
    ['子どもが好きです', ['skills:after-school-care', 'themes:children-play']],
    ['こどもが好きです', ['skills:after-school-care']],
    ['TypeScriptとVue', ['skills:typescript', 'skills:vue']],
    ['I worked as a waiter in Shimokitazawa', ['occupations:056-03', 'stations:下北沢']],
    ['座ってできる仕事、静かな場所で', ['accommodations:sitting-work', 'accommodations:quiet-place']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expect.arrayContaining(expected));
  });

  test('longer names win, and katakana words are whole', () => {
    expect(said('世田谷線')).not.toContain('towns:世田谷');
    expect(said('バスケットボール')).toEqual(['skills:basketball-coaching']);
    expect(said('google')).toEqual([]);
    expect(said('上北沢')).not.toContain('towns:北沢');
  });

  test.each([
    ['ｺﾝﾋﾞﾆで', 'occupations:045-03', 'ｺﾝﾋﾞﾆ'],
    ['三宿２丁目のお豆腐屋さん', 'places:三宿二丁目', '三宿２丁目'],
    ['三宿２丁目のお豆腐屋さん', 'trades:tofu', '豆腐屋'],
    ['  子供が好き', 'skills:after-school-care', '子供が好き'],
    ['🌸梅ヶ丘🌸', 'stations:梅ヶ丘', '梅ヶ丘'],
  ])('in %s the words of %s are %s', (text, mention, words) => {
    const places = mentionsAt(text).filter(({ vocabulary: kind, code }) => `${kind}:${code}` === mention);
    expect(places.map(({ from, to }) => text.slice(from, to))).toEqual([words]);
  });

  test('two kanji within a longer word are not named', () => {
    expect(said('社会保険完備')).toEqual([]);
    expect(said('本屋さんか花屋さんに来て')).toEqual(
      expect.arrayContaining(['trades:bookshop', 'trades:florist']),
    );
  });

  test('what is too common is nothing', () => {
    expect(said('仕事と家族と地域の相談')).toEqual([]);
    expect(said('')).toEqual([]);
  });

  test('every mention is a code of the vocabulary it names', () => {
    const text =
      vocabulary.skillList.map(({ ja }) => ja).join('、') +
      vocabulary.placeList.map(({ code }) => code).join('、');
    for (const mention of mentionsIn(text)) {
      const set = vocabulary[mention.vocabulary];
      expect([mention, set.has(mention.code)]).toEqual([mention, true]);
    }
  });

  test('most skills are found by their own name', () => {
    const missed = vocabulary.skillList.filter(({ code, ja }) => !said(ja).includes(`skills:${code}`));
    expect(missed.length / vocabulary.skillList.length).toBeLessThan(0.1);
  });

  test('hostile text never throws and a long one is quick', () => {
    const start = performance.now();
    for (const text of [
      '\uD800',
      '__proto__',
      'あ'.repeat(100_000),
      '取り'.repeat(50_000),
      'ﷺ'.repeat(20_000),
    ]) {
      expect(() => [mentionsIn(text), hoursIn(text)]).not.toThrow();
    }
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

describe('hoursIn', () => {
  test.each([
    ['週3日、9時半から14時まで働きたい', [], ['09:30-14:00'], 3],
    ['月・水・金の午前9時〜12時', ['mon', 'wed', 'fri'], ['09:00-12:00'], undefined],
    ['平日10:00-15:30', ['mon', 'tue', 'wed', 'thu', 'fri'], ['10:00-15:30'], undefined],
    ['土日、夜6時から10時まで', ['sat', 'sun'], ['18:00-22:00'], undefined],
    ['火曜と木曜、９時２０分〜１２時５０分', ['tue', 'thu'], ['09:30-12:30'], undefined],
    ['9時から5時', [], ['09:00-17:00'], undefined],
    ['土日は休みたい', [], [], undefined],
    ['日曜以外なら', ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], [], undefined],
    ['月〜土、朝9時〜昼2時', ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], ['09:00-14:00'], undefined],
    ['9〜14時', [], ['09:00-14:00'], undefined],
    ['夕方5時から9時', [], ['17:00-21:00'], undefined],
    ['土日祝の夕方から', ['sat', 'sun'], ['17:00-22:00'], undefined],
    ['平日、水曜は休み、午前中', ['mon', 'tue', 'thu', 'fri'], ['09:00-12:00'], undefined],
    ['週3〜4日、13時以降', [], ['13:00-22:00'], 3],
    ['Monday to Wednesday 9:00-12:00', ['mon', 'tue', 'wed'], ['09:00-12:00'], undefined],
    ['夜勤で夜景を見る', [], [], undefined],
    ['22時から翌2時', [], ['22:00-24:00'], undefined],
    ['17時〜25時', [], ['17:00-24:00'], undefined],
    ['朝から昼過ぎまで', [], ['09:00-14:00'], undefined],
    ['15時まで', [], ['09:00-15:00'], undefined],
    ['25時から99時まで', [], [], undefined],
    ['日本の月と水と土', [], [], undefined],
    ['', [], [], undefined],
  ])('%s', (text, days, times, daysPerWeek) => {
    const hours = hoursIn(text);
    expect([hours.days, hours.times, hours.daysPerWeek]).toEqual([days, times, daysPerWeek]);
  });

  test('the words stand where they were written, whatever their width', () => {
    const text = '　ｶﾞﾝﾊﾞﾘﾏｽ、週３日、９時半〜１４時、土・日';
    const words = hoursIn(text).words.map(({ about, from, to }) => [about, text.slice(from, to)]);
    expect(words).toEqual([
      ['days', '土・日'],
      ['times', '９時半〜１４時'],
      ['count', '週３日'],
    ]);
  });

  test('days and times make a week of slots', () => {
    expect(hoursIn('月・水の9時半から14時').week).toEqual(['mon 09:30-14:00', 'wed 09:30-14:00']);
    expect(hoursIn('9時から12時').week).toHaveLength(5);
    expect(hoursIn('月曜').week).toEqual([]);
    expect(hoursIn('木日祝休み、9時〜13時').week.map((slot) => slot.slice(0, 3))).toEqual([
      'mon',
      'tue',
      'wed',
      'fri',
      'sat',
    ]);
  });
});
