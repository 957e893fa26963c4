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

const texts: readonly GateCase<VacantUnit>[] = [
  [
    '家賃は交渉できます',
    { ownerWish: '家賃は交渉できます' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '家賃は交渉' })],
  ],
  [
    '賃料の値引きあり',
    { ownerWish: '賃料の値引きあり' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '賃料の値引' })],
  ],
  [
    '保証金のご相談',
    { ownerWish: '保証金のご相談' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '保証金のご相談' })],
  ],
  [
    '敷金の相談',
    { ownerWish: '敷金の相談' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '敷金の相談' })],
  ],
  [
    '礼金は勉強します',
    { ownerWish: '礼金は勉強します' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '礼金は勉強' })],
  ],
  [
    '造作の値下げ',
    { ownerWish: '造作の値下げ' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '造作の値下' })],
  ],
  [
    '金額の交渉',
    { ownerWish: '金額の交渉' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '金額の交渉' })],
  ],
  [
    '値段の交渉',
    { ownerWish: '値段の交渉' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '値段の交渉' })],
  ],
  [
    '条件はご相談ください',
    { ownerWish: '条件はご相談ください' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '条件はご相談' })],
  ],
  [
    '値引き可',
    { ownerWish: '値引き可' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '値引き可' })],
  ],
  [
    '値引可',
    { ownerWish: '値引可' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '値引可' })],
  ],
  [
    '値下げします',
    { ownerWish: '値下げします' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '値下げします' })],
  ],
  [
    '交渉に応じます',
    { ownerWish: '交渉に応じます' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '交渉に応じ' })],
  ],
  [
    '交渉可能',
    { ownerWish: '交渉可能' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '交渉可' })],
  ],
  [
    '交渉できます',
    { ownerWish: '交渉できます' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '交渉できます' })],
  ],
  [
    '値下げok',
    { ownerWish: '値下げok' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '値下げok' })],
  ],
  [
    '仲介手数料無料',
    { ownerWish: '仲介手数料無料' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '仲介手数料無料' })],
  ],
  [
    '手数料は不要',
    { ownerWish: '手数料は不要' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '手数料は不要' })],
  ],
  [
    '手数料なし',
    { ownerWish: '手数料なし' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '手数料なし' })],
  ],
  [
    '手数料かかりません',
    { ownerWish: '手数料かかりません' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '手数料かかりません' })],
  ],
  [
    '直接契約',
    { ownerWish: '直接契約' },
    [refusal('price-talk', '/ownerWish', BROKERAGE, { field: 'ownerWish', found: '直接契約' })],
  ],
  ['条件は別に定めますのでまた後でご相談', { ownerWish: '条件は別に定めますのでまた後でご相談' }, []],
  ['家賃。相談', { ownerWish: '家賃。相談' }, []],
  [
    '外国人不可',
    { ownerWish: '外国人不可' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '外国人不可' })],
  ],
  [
    '外国籍お断り',
    { ownerWish: '外国籍お断り' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '外国籍お断り' })],
  ],
  [
    '外国の人はご遠慮',
    { ownerWish: '外国の人はご遠慮' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '外国の人はご遠慮' })],
  ],
  [
    '外国の方おことわり',
    { ownerWish: '外国の方おことわり' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '外国の方おことわり' })],
  ],
  [
    '女性は禁止',
    { ownerWish: '女性は禁止' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '女性は禁止' })],
  ],
  [
    '男性NG',
    { ownerWish: '男性NG' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '男性NG' })],
  ],
  [
    '高齢者は除く',
    { ownerWish: '高齢者は除く' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '高齢者は除く' })],
  ],
  [
    '年配ng',
    { ownerWish: '年配ng' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '年配ng' })],
  ],
  [
    '障害者不可',
    { ownerWish: '障害者不可' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '障害者不可' })],
  ],
  [
    '障がい者不可',
    { ownerWish: '障がい者不可' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '障がい者不可' })],
  ],
  [
    '子連れ不可',
    { ownerWish: '子連れ不可' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '子連れ不可' })],
  ],
  [
    'LGBT不可',
    { ownerWish: 'LGBT不可' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: 'LGBT不可' })],
  ],
  [
    '日本人のみ',
    { ownerWish: '日本人のみ' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '日本人のみ' })],
  ],
  [
    '日本国籍限定',
    { ownerWish: '日本国籍限定' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '日本国籍限定' })],
  ],
  [
    '男性に限る',
    { ownerWish: '男性に限る' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '男性に限る' })],
  ],
  [
    '女性だけ',
    { ownerWish: '女性だけ' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '女性だけ' })],
  ],
  [
    '若い人のみ',
    { ownerWish: '若い人のみ' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '若い人のみ' })],
  ],
  [
    '若い方限定',
    { ownerWish: '若い方限定' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '若い方限定' })],
  ],
  ['外国人に人気の通りですが、なんでも不可', { ownerWish: '外国人に人気の通りですが、なんでも不可' }, []],
  ['日本人が多い町です', { ownerWish: '日本人が多い町です' }, []],
  [
    '容姿端麗',
    { ownerWish: '容姿端麗' },
    [refusal('excludes-people', '/ownerWish', EQUALITY, { field: 'ownerWish', found: '容姿端麗' })],
  ],
  ['主婦歓迎', { ownerWish: '主婦歓迎' }, []],
  [
    '太子堂四丁目',
    { ownerWish: '太子堂四丁目' },
    [refusal('contact-in-text', '/ownerWish', PERSONAL_DATA, { field: 'ownerWish', found: '四丁目' })],
  ],
  [
    '03-1234-5678',
    { ownerWish: '03-1234-5678' },
    [refusal('contact-in-text', '/ownerWish', PERSONAL_DATA, { field: 'ownerWish', found: '03-1234-5678' })],
  ],
  ['昭和32年からの店です。', { ownerWish: '昭和32年からの店です。' }, []],
  [
    'price talk in the title',
    { title: '家賃相談' },
    [refusal('price-talk', '/title', BROKERAGE, { field: 'title', found: '家賃相談' })],
  ],
  [
    'exclusion in the title',
    { title: '女性限定' },
    [refusal('excludes-people', '/title', EQUALITY, { field: 'title', found: '女性限定' })],
  ],
  [
    'a contact in the title',
    { title: '03-1234-5678' },
    [refusal('contact-in-text', '/title', PERSONAL_DATA, { field: 'title', found: '03-1234-5678' })],
  ],
];

describe('a text of an owner', () => testGate(gate, examples.listing, texts));
