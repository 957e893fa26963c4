import { Choice, Choices, Code, Codes, Day, Flag, LongText, Text, Whole } from '@musubi/statements';
import { places, towns, trades, zones } from '@musubi/vocabulary';

/** `group` and `optional` of a field: a draft may lack anything, the gate names what a posting must have. */
const of = (group: string) => ({ group, optional: true }) as const;

/** スケルトン, half stripped, 居抜き. */
export const FIT_OUTS = ['skeleton', 'partly', 'fitted'] as const;

/** What may stand in a unit, left by the tenant before or built in. */
export const FITTINGS = [
  'counter',
  'kitchen-line',
  'hood',
  'grease-trap',
  'floor-drain',
  'cold-room',
  'sinks',
  'oven',
  'fryer',
  'work-table',
  'display-case',
  'shelves',
  'tables-chairs',
  'air-conditioning',
  'customer-toilet',
  'step-free',
  'sign-frame',
  'shutter',
  'rear-door',
  'bicycle-parking',
  'living-space',
] as const;

/** 普通建物賃貸借, 定期建物賃貸借 (借地借家法38条), 一時使用 for trials (40条). */
export const LEASE_KINDS = ['ordinary', 'fixed-term', 'temporary'] as const;

/** Who leads the talks on the lease: a licensed partner of the ward, or the owner's own broker. Never this service. */
export const BROKERAGES = ['ward-partner', 'own-broker'] as const;

/** An empty shop. Its town may be known to everybody, its address only to people who were introduced. */
export class VacantUnit {
  @Text({ ...of('unit'), max: 60 })
  title?: string;

  @Code(towns, of('unit'))
  town?: string;

  @Code(places, { ...of('unit'), sensitivity: 'personal' })
  place?: string;

  @Text({ ...of('unit'), max: 120, sensitivity: 'personal' })
  address?: string;

  /** 1 = street level, -1 = first basement; no floor 0. */
  @Whole({ ...of('unit'), min: -3, max: 60, unit: 'floor' })
  floor?: number;

  @Whole({ ...of('unit'), min: 1, max: 5000, unit: 'square-metres' })
  area?: number;

  @Whole({ ...of('unit'), min: 300, max: 100_000, unit: 'millimetres' })
  frontage?: number;

  @Code(zones, of('unit'))
  zone?: string;

  @Code(trades, of('state'))
  previousTrade?: string;

  @Choice(FIT_OUTS, of('state'))
  fitOut?: string;

  @Choices(FITTINGS, of('state'))
  fittings?: string[];

  /** 重飲食可: open fire, frying, strong smells. */
  @Flag(of('state'))
  heavyCooking?: boolean;

  /** 号数 of the gas meter. */
  @Whole({ ...of('state'), min: 0, max: 200, unit: 'gas-units' })
  gasUnits?: number;

  @Whole({ ...of('state'), min: 0, max: 500, unit: 'kva' })
  electricKva?: number;

  /** 呼び径 of the water pipe. */
  @Whole({ ...of('state'), min: 0, max: 100, unit: 'millimetres' })
  waterPipe?: number;

  /** A duct runs to the roof, or may be built. */
  @Flag(of('state'))
  duct?: boolean;

  @Whole({ ...of('money'), min: 0, max: 20_000_000, unit: 'yen-per-month' })
  rent?: number;

  @Whole({ ...of('money'), min: 0, max: 2_000_000, unit: 'yen-per-month' })
  commonFee?: number;

  @Whole({ ...of('money'), min: 0, max: 24, unit: 'months' })
  depositMonths?: number;

  @Whole({ ...of('money'), min: 0, max: 12, unit: 'months' })
  keyMoneyMonths?: number;

  /** 造作譲渡料. */
  @Whole({ ...of('money'), min: 0, max: 50_000_000, unit: 'yen' })
  fitOutPrice?: number;

  /** Deposit, key money and fit-out together: what must be ready at the start. */
  @Whole({ ...of('money'), min: 0, max: 500_000_000, unit: 'yen' })
  initialCost?: number;

  @Choices(LEASE_KINDS, of('lease'))
  leaseKinds?: string[];

  @Whole({ ...of('lease'), min: 1, max: 240, unit: 'months' })
  leaseMonths?: number;

  @Day(of('lease'))
  availableFrom?: string;

  @Day(of('lease'))
  availableUntil?: string;

  /** Longest trial; 0 = none. */
  @Whole({ ...of('lease'), min: 0, max: 365, unit: 'days' })
  trialDays?: number;

  @Codes(trades, { ...of('wishes'), max: 10 })
  wishedTrades?: string[];

  @Codes(trades, { ...of('wishes'), max: 20 })
  refusedTrades?: string[];

  /** The shop should be quiet from this hour on; 26 = two at night. */
  @Whole({ ...of('wishes'), min: 12, max: 30, unit: 'clock-hour' })
  closingHourMax?: number;

  @Whole({ ...of('wishes'), min: 0, max: 50, unit: 'years' })
  experienceHoped?: number;

  @Whole({ ...of('wishes'), min: 1, max: 240, unit: 'months' })
  stayHoped?: number;

  @LongText({ ...of('wishes'), max: 800 })
  ownerWish?: string;

  @Choice(BROKERAGES, of('hand-off'))
  brokerage?: string;

  @Text({ ...of('hand-off'), max: 80 })
  broker?: string;

  /** 免許証番号, such as 東京都知事(3)第12345号. */
  @Text({ ...of('hand-off'), max: 60 })
  brokerLicence?: string;
}
