import { codeSet } from '../code-set.ts';
import type { Entry } from '../code-set.ts';
import { revised } from '../revision.ts';
import { finder } from '../text/find.ts';
import type { Findable } from '../text/find.ts';
import { industryMajorOf } from './industries.ts';
import { NEED_LETTERS, TRADE_ROWS } from './trade-rows.ts';
import type { TradeRow } from './trade-rows.ts';

/** What premises must usually offer for a trade. */
export interface Needs {
  /** 重飲食: open fire, frying, grilling, strong smells. */
  readonly heavyCooking: boolean;
  readonly gas: boolean;
  readonly water: boolean;
  readonly duct: boolean;
  /** More electric capacity than a shop has by default. */
  readonly power: boolean;
  /** Floor drain or grease trap. */
  readonly drainage: boolean;
  /** Makes things with machines: own limits in housing zones. */
  readonly workshop: boolean;
  /** Hard to run above or below the street. */
  readonly streetLevel: boolean;
}

/** An everyday trade of the ward. */
export interface Trade extends Entry, Needs {
  /** JSIC 小分類, three digits, revision 2013. */
  readonly jsic: string;
  /** JSIC 中分類, two digits: a code of `industries`. */
  readonly industry: string;
  /** JSIC division, one letter. */
  readonly major: string;
  /** Usual floor area in whole m². */
  readonly typicalArea: { readonly from: number; readonly to: number };
}

const needsOf = (letters: string): Needs => {
  const needs = {
    heavyCooking: false,
    gas: false,
    water: false,
    duct: false,
    power: false,
    drainage: false,
    workshop: false,
    streetLevel: false,
  };
  for (const letter of letters) {
    const need = NEED_LETTERS[letter];
    if (need) needs[need] = true;
  }
  return needs;
};

const tradeFrom = ([code, ja, easy, en, jsic, letters, from, to]: TradeRow): Trade => ({
  code,
  ja,
  easy,
  en,
  jsic,
  industry: jsic.slice(0, 2),
  major: industryMajorOf(jsic) ?? 'T',
  typicalArea: { from, to },
  ...needsOf(letters),
});

export const tradeList: readonly Trade[] = TRADE_ROWS.map(tradeFrom);
const byCode = new Map(tradeList.map((trade) => [trade.code, trade]));

export const trades = codeSet('trades', tradeList);

/** The trade of that code, or undefined. */
export const tradeOf = (code: string | undefined): Trade | undefined =>
  code === undefined ? undefined : byCode.get(code);

/** Trade similarity in per mille: same 1000, same three JSIC digits 800, same two digits 600, same division 300, else 0. */
export const tradeSimilarity = revised((a: string, b: string): number => {
  if (a === b) return 1000;
  const [one, other] = [byCode.get(a), byCode.get(b)];
  if (!one || !other) return 0;
  if (one.jsic === other.jsic) return 800;
  if (one.industry === other.industry) return 600;
  return one.major === other.major ? 300 : 0;
}, '1');

/** The names under which each is found and mentioned. */
export const tradeNames = (): readonly Findable[] =>
  TRADE_ROWS.map(([code, ja, easy, en, , , , , alias]) => ({
    code,
    names: [ja, easy, en, ...alias.split(' ')],
  }));

export const findTrades = finder(tradeNames, { loose: true });
