import { fieldsOf, read } from '@musubi/statements';
import { PROGRAMMES, proposeStatement } from '../../src/index.ts';
import { faultsOf, ratesOf } from './rates.ts';
import { TODAY } from './rows.ts';
import { TUNED } from './tuned.ts';
import { UNSEEN } from './unseen.ts';

const SIDES = ['listing', 'profile'] as const;
const BOTH = PROGRAMMES.flatMap((programme) => SIDES.map((side) => ({ programme, side })));
const ALL_TEXTS = [...TUNED, ...UNSEEN].map(({ text }) => text);

describe('sentences', () => {
  test.each(TUNED)('$programme $side: $text', (row) => {
    expect(faultsOf(row)).toBeUndefined();
  });

  test('sentences never used for mending keep their rate', () => {
    const { expected, hit, wrong } = ratesOf(UNSEEN);
    expect(hit / expected).toBeGreaterThan(0.85);
    expect(wrong / expected).toBeLessThan(0.16);
  });
});

describe('whatever is read, by whatever programme', () => {
  test.each(BOTH)('$programme.id $side: proposes only what the form would take', ({ programme, side }) => {
    for (const text of [...ALL_TEXTS, ALL_TEXTS.join('')]) {
      const { statement } = proposeStatement(programme, side, text, 'ja', TODAY);
      expect([text, read(programme[side], statement)]).toEqual([text, expect.objectContaining({ ok: true })]);
    }
  });

  test.each(BOTH)('$programme.id $side: each field shows the words that led to it', ({ programme, side }) => {
    for (const text of ALL_TEXTS) {
      const { statement, sources } = proposeStatement(programme, side, text, 'ja', TODAY);
      expect(new Set(sources.map(({ field }) => field))).toEqual(new Set(Object.keys(statement)));
      for (const { from, to, words, label } of sources) {
        expect([words, words.length > 0, label.length > 0]).toEqual([text.slice(from, to), true, true]);
      }
    }
  });

  test.each(BOTH)('$programme.id $side: every reader reads a field that exists', ({ programme, side }) => {
    const names = new Set(fieldsOf(programme[side]).map(({ name }) => name));
    const read = Object.keys(programme.intake?.[side] ?? {});
    expect(read.length).toBeGreaterThan(5);
    expect(read.filter((name) => !names.has(name))).toEqual([]);
  });
});

const PRIVATE_FACTS = [
  'うつ病で治療中です',
  'シングルマザーです',
  '借金があります',
  '生活保護を受けています',
  'ネパール人です',
  '在留資格は永住です',
  '72歳です',
  '夫の介護をしています',
  '障害者手帳を持っています',
  '前科があります',
  '妊娠中です',
  '大学を中退しました',
  '女性です',
];

describe('sensitive matters', () => {
  const plain = '経堂のパン屋のレジ、平日9時から14時、時給1300円';

  test.each(PRIVATE_FACTS)('%s: not read, said to be not read, and it changes nothing', (fact) => {
    for (const { programme, side } of BOTH) {
      const alone = proposeStatement(programme, side, plain, 'ja', TODAY);
      const told = proposeStatement(programme, side, `${fact}。${plain}`, 'ja', TODAY);
      expect(told.statement).toEqual(alone.statement);
      expect(told.unread.length).toBeGreaterThan(0);
      for (const { from, to } of told.sources)
        expect(told.unread.some((span) => from < span.to && span.from < to)).toBe(false);
    }
  });

  test.each(['無償で大丈夫です', '工夫が好きで、椅子が小さい店', '外国人観光客の案内', '弟子の育成'])(
    '%s: nothing about anybody',
    (text) => {
      for (const { programme, side } of BOTH)
        expect(proposeStatement(programme, side, text, 'ja', TODAY).unread).toEqual([]);
    },
  );

  test('fields that hold sensitive facts are never filled', () => {
    const text = `残業なし、座ってできる、静かな場所、通院の日に合わせて休める。週20時間まで。${ALL_TEXTS.join('')}`;
    for (const { programme, side } of BOTH) {
      const sensitive = fieldsOf(programme[side]).filter(({ sensitivity }) => sensitivity === 'sensitive');
      const { statement } = proposeStatement(programme, side, text, 'ja', TODAY);
      expect(sensitive.filter(({ name }) => name in statement)).toEqual([]);
    }
  });
});

describe('hostile text', () => {
  test.each([
    ['nothing', ''],
    ['lone surrogates', '\uD800時給\uDC00円'],
    ['names of objects', '__proto__ constructor toString 週7日'],
    ['absurd numbers', '時給99999999999円、週9日、月99時間、0坪、間口999999m、25時から99時、13月45日から'],
    ['digits', '9'.repeat(5000)],
    ['a megabyte', 'カフェで週3日。'.repeat(100_000)],
    ['marks', '((((（（（^$.*+?[]{}|\\〜〜〜〜、、、、'],
  ])('%s', (_, text) => {
    const started = performance.now();
    for (const { programme, side } of BOTH) {
      const { statement } = proposeStatement(programme, side, text, 'en', TODAY);
      expect(read(programme[side], statement).ok).toBe(true);
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
