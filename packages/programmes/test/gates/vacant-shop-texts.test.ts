import { PERSONAL_DATA } from '../../src/shared/gate-rules.ts';
import { examples } from '../../src/vacant-shop/examples.ts';
import { gate } from '../../src/vacant-shop/gate.ts';
import type { VacantUnit } from '../../src/vacant-shop/listing.ts';
import { refusal, testGate } from '../support/gate-cases.ts';
import type { GateCase } from '../support/gate-cases.ts';

const BROKERAGE = { source: '宅地建物取引業法2条2号・3条・12条', since: '1952-08-01' };
const EQUALITY = {
  source: '世田谷区多様性を認め合い男女共同参画と多文化共生を推進する条例7条',
  since: '2018-04-01',
};

const LAWS = { 'price-talk': BROKERAGE, 'excludes-people': EQUALITY, 'contact-in-text': PERSONAL_DATA };
type Rule = keyof typeof LAWS;

/** What is written, and by which rule which piece of it is refused; or nothing. */
type Row = readonly [text: string, rule?: Rule, found?: string];

const refusedIn = (field: 'ownerWish' | 'title', rule: Rule, found = '') => [
  refusal(rule, `/${field}`, LAWS[rule], { field, found }),
];

const wishes: readonly Row[] = [
  ['家賃は交渉できます', 'price-talk', '家賃は交渉'],
  ['賃料の値引きあり', 'price-talk', '賃料の値引'],
  ['保証金のご相談', 'price-talk', '保証金のご相談'],
  ['敷金の相談', 'price-talk', '敷金の相談'],
  ['礼金は勉強します', 'price-talk', '礼金は勉強'],
  ['造作の値下げ', 'price-talk', '造作の値下'],
  ['金額の交渉', 'price-talk', '金額の交渉'],
  ['値段の交渉', 'price-talk', '値段の交渉'],
  ['条件はご相談ください', 'price-talk', '条件はご相談'],
  ['値引き可', 'price-talk', '値引き可'],
  ['値引可', 'price-talk', '値引可'],
  ['値下げします', 'price-talk', '値下げします'],
  ['交渉に応じます', 'price-talk', '交渉に応じ'],
  ['交渉可能', 'price-talk', '交渉可'],
  ['交渉できます', 'price-talk', '交渉できます'],
  ['値下げok', 'price-talk', '値下げok'],
  ['仲介手数料無料', 'price-talk', '仲介手数料無料'],
  ['手数料は不要', 'price-talk', '手数料は不要'],
  ['手数料なし', 'price-talk', '手数料なし'],
  ['手数料かかりません', 'price-talk', '手数料かかりません'],
  ['直接契約', 'price-talk', '直接契約'],
  ['条件は別に定めますのでまた後でご相談'],
  ['家賃。相談'],
  ['外国人不可', 'excludes-people', '外国人不可'],
  ['外国籍お断り', 'excludes-people', '外国籍お断り'],
  ['外国の人はご遠慮', 'excludes-people', '外国の人はご遠慮'],
  ['外国の方おことわり', 'excludes-people', '外国の方おことわり'],
  ['女性は禁止', 'excludes-people', '女性は禁止'],
  ['男性NG', 'excludes-people', '男性NG'],
  ['高齢者は除く', 'excludes-people', '高齢者は除く'],
  ['年配ng', 'excludes-people', '年配ng'],
  ['障害者不可', 'excludes-people', '障害者不可'],
  ['障がい者不可', 'excludes-people', '障がい者不可'],
  ['子連れ不可', 'excludes-people', '子連れ不可'],
  ['LGBT不可', 'excludes-people', 'LGBT不可'],
  ['日本人のみ', 'excludes-people', '日本人のみ'],
  ['日本国籍限定', 'excludes-people', '日本国籍限定'],
  ['男性に限る', 'excludes-people', '男性に限る'],
  ['女性だけ', 'excludes-people', '女性だけ'],
  ['若い人のみ', 'excludes-people', '若い人のみ'],
  ['若い方限定', 'excludes-people', '若い方限定'],
  ['外国人に人気の通りですが、なんでも不可'],
  ['日本人が多い町です'],
  ['容姿端麗', 'excludes-people', '容姿端麗'],
  ['主婦歓迎'],
  ['太子堂四丁目', 'contact-in-text', '四丁目'],
  ['03-1234-5678', 'contact-in-text', '03-1234-5678'],
  ['昭和32年からの店です。'],
];

const texts: readonly GateCase<VacantUnit>[] = [
  ...wishes.map(([text, rule, found]): GateCase<VacantUnit> => [
    text,
    { ownerWish: text },
    rule ? refusedIn('ownerWish', rule, found) : [],
  ]),
  ['price talk in the title', { title: '家賃相談' }, refusedIn('title', 'price-talk', '家賃相談')],
  ['exclusion in the title', { title: '女性限定' }, refusedIn('title', 'excludes-people', '女性限定')],
  [
    'a contact in the title',
    { title: '03-1234-5678' },
    refusedIn('title', 'contact-in-text', '03-1234-5678'),
  ],
];

describe('a text of an owner', () => testGate(gate, examples.listing, texts));
