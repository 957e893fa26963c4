import { codeSet, entriesOf } from '../code-set.ts';
import type { Row } from '../code-set.ts';
import { tradeOf } from './trades.ts';

/**
 * The 13 用途地域 by name. Numbers differ between datasets (国土数値情報 A29 and the real-estate library count
 * differently), so codes are words.
 */
// prettier-ignore
const ROWS: readonly Row[] = [
  ['low-rise-1', '第一種低層住居専用地域', 'ひくい いえの 地域（ちいき）1', 'Low-rise residential, class 1'],
  ['low-rise-2', '第二種低層住居専用地域', 'ひくい いえの 地域（ちいき）2', 'Low-rise residential, class 2'],
  ['mid-rise-1', '第一種中高層住居専用地域', 'マンションなどの 地域（ちいき）1', 'Mid- and high-rise residential, class 1'],
  ['mid-rise-2', '第二種中高層住居専用地域', 'マンションなどの 地域（ちいき）2', 'Mid- and high-rise residential, class 2'],
  ['residential-1', '第一種住居地域', 'すむ 地域（ちいき）1', 'Residential, class 1'],
  ['residential-2', '第二種住居地域', 'すむ 地域（ちいき）2', 'Residential, class 2'],
  ['quasi-residential', '準住居地域', '大（おお）きな 道（みち）の 近（ちか）くの 地域（ちいき）', 'Quasi-residential'],
  ['rural-residential', '田園住居地域', '畑（はたけ）と いえの 地域（ちいき）', 'Rural residential'],
  ['neighbourhood-commercial', '近隣商業地域', '近所（きんじょ）の 店（みせ）の 地域（ちいき）', 'Neighbourhood commercial'],
  ['commercial', '商業地域', '店（みせ）の 地域（ちいき）', 'Commercial'],
  ['quasi-industrial', '準工業地域', '小（ちい）さな 工場（こうじょう）の 地域（ちいき）', 'Quasi-industrial'],
  ['industrial', '工業地域', '工場（こうじょう）の 地域（ちいき）', 'Industrial'],
  ['industrial-only', '工業専用地域', '工場（こうじょう）だけの 地域（ちいき）', 'Exclusively industrial'],
];

export const zones = codeSet('zones', entriesOf(ROWS));

/**
 * Largest floor area in whole m² of a shop or eatery; null = no ceiling, 0 = not allowed.
 * Source: research/field.md 6.5 (ward and builder pages; 建築基準法48条 and 別表第二). Special districts, overlays and
 * existing-use rules differ, so the answer is only likely, ask or unlikely. `verified` false = ceiling not checked.
 */
interface ZoneRule {
  readonly ceiling: number | null;
  readonly verified: boolean;
  /** Only as part of a dwelling. */
  readonly inDwelling?: true;
  readonly floors?: number;
}

const RULES: Readonly<Record<string, ZoneRule>> = {
  'low-rise-1': { ceiling: 50, verified: true, inDwelling: true },
  'low-rise-2': { ceiling: 150, verified: true, floors: 2 },
  'mid-rise-1': { ceiling: 500, verified: true },
  'mid-rise-2': { ceiling: 1500, verified: true, floors: 2 },
  'residential-1': { ceiling: 3000, verified: true },
  'residential-2': { ceiling: 10_000, verified: true },
  'quasi-residential': { ceiling: 10_000, verified: true },
  'rural-residential': { ceiling: 150, verified: false, floors: 2 },
  'neighbourhood-commercial': { ceiling: null, verified: true },
  commercial: { ceiling: null, verified: true },
  'quasi-industrial': { ceiling: null, verified: true },
  industrial: { ceiling: 10_000, verified: false },
  'industrial-only': { ceiling: 0, verified: true },
};

export type ZoneAnswer = 'likely' | 'ask' | 'unlikely';
export type ZoneReason =
  | 'no-ceiling'
  | 'below-ceiling'
  | 'in-dwelling-only'
  | 'above-ceiling'
  | 'not-allowed'
  | 'not-verified'
  | 'small-workshop-rule'
  | 'trade-unclear'
  | 'unknown-zone';

// prettier-ignore
const REASON_ROWS: readonly Row[] = [
  ['no-ceiling', '店舗の面積の上限がない地域です', '大（おお）きさの きまりが ない 地域（ちいき）です', 'No ceiling on the floor area of shops here'],
  ['below-ceiling', '面積が上限以下です', '大（おお）きさは きまりの 中（なか）です', 'The floor area is below the ceiling'],
  ['in-dwelling-only', '住まいと一緒の小さな店だけが認められます', 'いえと いっしょの 小（ちい）さい 店（みせ）だけです', 'Only as part of a dwelling'],
  ['above-ceiling', '面積が上限を超えています', '大（おお）きさが きまりを こえて います', 'The floor area is above the ceiling'],
  ['not-allowed', '店舗・飲食店は認められない地域です', '店（みせ）は できない 地域（ちいき）です', 'Shops and eateries are not allowed here'],
  ['not-verified', '上限を確認できていません', 'きまりを たしかめて いません', 'The ceiling has not been verified'],
  ['small-workshop-rule', '作る設備のある店には別の制限があります', '作（つく）る 機械（きかい）が ある 店（みせ）は ほかの きまりが あります', 'Shops that make things have limits of their own'],
  ['trade-unclear', '業種によって変わります', 'しごとで かわります', 'It depends on the trade'],
  ['unknown-zone', '用途地域がわかりません', '地域（ちいき）が わかりません', 'The zone is not known'],
];

/** Why `shopAllowed` answers as it does, in words. */
export const zoneReasons = codeSet('zoneReasons', entriesOf(REASON_ROWS));

export interface ZoneFinding {
  readonly answer: ZoneAnswer;
  readonly reason: ZoneReason;
  /** Whole m², where a ceiling stood behind the answer. */
  readonly ceiling?: number;
  readonly source: string;
}

const SOURCE = '建築基準法48条・別表第二（research/field.md 6.5）';

/**
 * Whether a shop of `areaM2` whole m² for a trade code may be opened in a zone. Never a promise: overlays and existing use
 * decide, so people are sent to the ward's building desk whenever the answer is not `likely`, and before any contract.
 */
export const shopAllowed = (zone: string, areaM2: number, trade?: string): ZoneFinding => {
  const rule = RULES[zone];
  if (!rule) return { answer: 'ask', reason: 'unknown-zone', source: SOURCE };
  if (rule.ceiling === null) return { answer: 'likely', reason: 'no-ceiling', source: SOURCE };
  const ceiling = rule.ceiling;
  if (ceiling === 0)
    return tradeOf(trade)?.workshop
      ? { answer: 'ask', reason: 'trade-unclear', source: SOURCE }
      : { answer: 'unlikely', reason: 'not-allowed', source: SOURCE };
  if (areaM2 > ceiling)
    return {
      answer: rule.verified ? 'unlikely' : 'ask',
      reason: rule.verified ? 'above-ceiling' : 'not-verified',
      ceiling,
      source: SOURCE,
    };
  return withinCeiling(rule, ceiling, trade);
};

/** In the housing zones a bakery, tofu maker or other food workshop has its own limit for machines and floor (50 m²). */
const HOUSING = 500;

const withinCeiling = (rule: ZoneRule, ceiling: number, trade: string | undefined): ZoneFinding => {
  const needs = tradeOf(trade);
  if (rule.inDwelling) return { answer: 'ask', reason: 'in-dwelling-only', ceiling, source: SOURCE };
  if (needs?.workshop && ceiling <= HOUSING)
    return { answer: 'ask', reason: 'small-workshop-rule', ceiling, source: SOURCE };
  if (!rule.verified) return { answer: 'ask', reason: 'not-verified', ceiling, source: SOURCE };
  return { answer: 'likely', reason: 'below-ceiling', ceiling, source: SOURCE };
};
