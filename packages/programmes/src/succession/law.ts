import { FOOD_TRADES } from '../shared/food-trades.ts';
import type { Source } from '../shared/gate-kit.ts';

/** 中小M&Aガイドライン（第3版）, 中小企業庁, 30 August 2024. */
const guideline = (part: string): Source => ({
  source: `中小M&Aガイドライン（第3版）${part}`,
  since: '2024-08-30',
});

export const ADVERT = guideline('ノンネーム・シートと企業概要書');
export const OWNERS_WILL = guideline('依頼者の意思の尊重・秘密保持');
export const PLEDGE = guideline('秘密保持契約（名前を伝える前）');
export const FEES = guideline('手数料・提供される業務の説明');
export const GUARANTEE: Source = {
  source: '経営者保証に関するガイドライン特則・中小M&Aガイドライン（第3版）経営者保証の解除',
  since: '2024-08-30',
};
export const CENTRE = guideline('公的な支援機関（事業承継・引継ぎ支援センター）');
/** The ward's own rule after the health ministry's smallest cell of 10. */
export const CELL: Source = {
  source: 'むすび 最小10件のきまり（厚生労働省NDB公表基準に準じる）',
  since: '2026-04-01',
};
/** 生活衛生関係営業 may be taken over by notice since December 2023, without a new permit. */
export const PERMITS: Source = {
  source:
    '生活衛生関係営業等の事業活動の継続に資する環境の整備を図るための旅館業法等の一部改正（事業譲渡の承継）',
  since: '2023-12-13',
};

/** Trades whose permit passes with the business by notice to the health centre. */
export const PERMIT_PASSES: ReadonlySet<string> = new Set([
  ...FOOD_TRADES,
  'barber',
  'beauty-salon',
  'laundry',
  'sento',
  'guesthouse',
]);

interface TradeLicence {
  /** One of these must be at work in the business. */
  readonly licences: readonly string[];
  readonly law: Source;
}

/** Licences without which the trade may not be carried on. */
export const TRADE_LICENCES: Readonly<Record<string, TradeLicence>> = {
  barber: { licences: ['barber'], law: { source: '理容師法6条', since: '1948-01-01' } },
  'beauty-salon': { licences: ['hairdresser'], law: { source: '美容師法6条', since: '1957-09-02' } },
  laundry: { licences: ['laundry-master'], law: { source: 'クリーニング業法4条', since: '1960-02-04' } },
  pharmacy: {
    licences: ['pharmacist', 'medicine-seller'],
    law: { source: '医薬品医療機器等法7条・28条', since: '2014-11-25' },
  },
  clinic: { licences: ['doctor'], law: { source: '医療法10条', since: '1948-10-27' } },
  'dental-clinic': { licences: ['dentist'], law: { source: '医療法10条', since: '1948-10-27' } },
  'estate-agent': {
    licences: ['estate-transaction-agent'],
    law: { source: '宅地建物取引業法31条の3', since: '2015-04-01' },
  },
  'car-repair': { licences: ['car-mechanic'], law: { source: '道路運送車両法80条', since: '1951-07-01' } },
};
