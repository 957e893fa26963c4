import { shopAllowed, townOf } from '@musubi/vocabulary';
import type { GateFinding } from '../definition.ts';
import { findUnfairWording } from '../shared/fair-hiring/find-wording.ts';
import { FOOD_TRADES } from '../shared/food-trades.ts';
import { isBlank, missingFacts, ruleWhen, textsOf } from '../shared/gate-kit.ts';
import type { Source } from '../shared/gate-kit.ts';
import { HOUSE_RULE, betterWith, noContacts, reversed } from '../shared/gate-rules.ts';
import { sensitiveInText } from '../shared/personal-text.ts';
import { addressIn, firstOf } from '../shared/text-finds.ts';
import type { VacantUnit } from './listing.ts';
import type { TenantWish } from './profile.ts';

/** What an advert for premises must say; 公正取引委員会認定 不動産の表示に関する公正競争規約, revised 2022. */
const FAIR_ADVERT: Source = { source: '不動産の表示に関する公正競争規約8条', since: '2022-09-01' };
/** Brokering leases for others again and again is a licensed trade; whoever does it needs a licence (2条2号, 3条, 12条). */
const BROKERAGE: Source = { source: '宅地建物取引業法2条2号・3条・12条', since: '1952-08-01' };
const ZONING: Source = { source: '建築基準法48条・別表第二', since: '2018-04-01' };
const FIXED_TERM: Source = { source: '借地借家法38条', since: '2022-05-18' };
const TEMPORARY: Source = { source: '借地借家法40条', since: '1992-08-01' };
const FOOD_PERMIT: Source = { source: '食品衛生法55条（営業許可）', since: '2021-06-01' };
const FIRE: Source = {
  source: '対象火気設備等の位置、構造及び管理に関する省令（平成14年総務省令24号）・東京都火災予防条例3条の2',
  since: '2003-01-01',
};
const EQUALITY: Source = {
  source: '世田谷区多様性を認め合い男女共同参画と多文化共生を推進する条例7条',
  since: '2018-04-01',
};

const NEGOTIATION: readonly RegExp[] = [
  /(家賃|賃料|保証金|敷金|礼金|造作|金額|値段|条件)[^。\n]{0,8}(交渉|値引|値下|ご?相談|勉強)/u,
  /(交渉|値引き?|値下げ)(可|可能|します|できます|に応じ|OK)/iu,
  /(仲介手数料|手数料)[^。\n]{0,6}(不要|無料|なし|かかりません)|直接契約/u,
];

const EXCLUSION: readonly RegExp[] = [
  /(外国人|外国籍|外国の(人|方)|女性|男性|高齢者|年配|障害者|障がい者|子連れ|LGBT)[^。\n]{0,8}(不可|お断り|おことわり|禁止|遠慮|除く|NG)/iu,
  /(日本人|日本国籍|男性|女性|若い人|若い方)[^。\n]{0,4}(のみ|限定|に限る|だけ)/u,
];

const TEXTS = ['title', 'ownerWish'] as const;

/** Everything that speaks against publishing an empty shop. */
export const gate = (unit: VacantUnit): readonly GateFinding[] => [
  ...missingFacts(
    unit,
    ['title', 'town', 'floor', 'area', 'rent', 'depositMonths', 'fitOut', 'leaseKinds', 'availableFrom'],
    FAIR_ADVERT,
  ),
  ...missingFacts(unit, ['brokerage'], BROKERAGE),
  ...ruleWhen(unit.floor === 0, 'no-floor-zero', 'refusal', '/floor', HOUSE_RULE),
  ...reversed(unit, 'availableFrom', 'availableUntil'),
  ...betterWith(unit, ['zone', 'heavyCooking', 'gasUnits', 'electricKva', 'initialCost']),
  ...texts(unit),
  ...place(unit),
  ...zoning(unit),
  ...lease(unit),
  ...broker(unit),
  ...kitchen(unit),
  ...money(unit),
];

/** A wish is public, so nothing in it may lead to the person's door. */
export const gateProfile = (wish: TenantWish): readonly GateFinding[] => [
  ...missingFacts(wish, ['title', 'trade'], HOUSE_RULE),
  ...betterWith(wish, ['towns', 'areaMin', 'rentMax', 'startFrom']),
  ...noContacts(wish, ['title', 'story']),
  ...sensitiveInText(wish, ['title', 'story']),
  ...reversed(wish, 'areaMin', 'areaMax'),
  ...reversed(wish, 'floorMin', 'floorMax'),
  ...reversed(wish, 'startFrom', 'startBy'),
];

const texts = (unit: VacantUnit): readonly GateFinding[] => [
  ...noContacts(unit, TEXTS),
  ...textsOf(unit, TEXTS).flatMap(({ field, text }) => {
    const price = firstOf(text, NEGOTIATION);
    const unfair = findUnfairWording(text).find(({ severity }) => severity === 'refusal');
    const excluded = firstOf(text, EXCLUSION) ?? unfair?.quote;
    return [
      ...ruleWhen(price !== undefined, 'price-talk', 'refusal', `/${field}`, BROKERAGE, {
        field,
        found: price ?? '',
      }),
      ...ruleWhen(excluded !== undefined, 'excludes-people', 'refusal', `/${field}`, EQUALITY, {
        field,
        found: excluded ?? '',
      }),
    ];
  }),
];

const place = (unit: VacantUnit): readonly GateFinding[] => {
  const { place: chome, town, address } = unit;
  const elsewhere = chome !== undefined && town !== undefined && townOf(chome)?.code !== town;
  const vague = !isBlank(address) && addressIn(address) === undefined && !/[0-9０-９]/u.test(address ?? '');
  return [
    ...ruleWhen(elsewhere, 'place-not-in-town', 'refusal', '/place', HOUSE_RULE, { town: town ?? '' }),
    ...ruleWhen(vague, 'address-vague', 'warning', '/address', HOUSE_RULE),
  ];
};

/** A use that the zone makes unlikely is refused where it is all that is wished, else warned of. */
const zoning = ({ zone, area, wishedTrades }: VacantUnit): readonly GateFinding[] => {
  if (zone === undefined || area === undefined) return [];
  const wished = isBlank(wishedTrades) ? [undefined] : (wishedTrades ?? []);
  const answers = wished.map((trade) => ({ trade, ...shopAllowed(zone, area, trade) }));
  const unlikely = answers.filter(({ answer }) => answer === 'unlikely');
  const ask = answers.filter(({ answer }) => answer === 'ask');
  const facts = (found: typeof answers) => ({
    zone,
    area,
    ...(found[0]?.ceiling !== undefined && { ceiling: found[0].ceiling }),
    trades: found.flatMap(({ trade }) => (trade === undefined ? [] : [trade])),
  });
  const none = unlikely.length === answers.length;
  return [
    ...ruleWhen(
      unlikely.length > 0,
      'zoning-unlikely',
      none ? 'refusal' : 'warning',
      '/zone',
      ZONING,
      facts(unlikely),
    ),
    ...ruleWhen(ask.length > 0, 'zoning-ask', 'warning', '/zone', ZONING, facts(ask)),
  ];
};

const lease = (unit: VacantUnit): readonly GateFinding[] => {
  const kinds = unit.leaseKinds ?? [];
  const trial = (unit.trialDays ?? 0) > 0;
  return [
    ...ruleWhen(
      kinds.includes('fixed-term') && unit.leaseMonths === undefined,
      'fixed-term-needs-months',
      'refusal',
      '/leaseMonths',
      FIXED_TERM,
    ),
    ...ruleWhen(kinds.includes('fixed-term'), 'fixed-term-in-writing', 'warning', '/leaseKinds', FIXED_TERM),
    ...ruleWhen(
      trial && !kinds.includes('temporary') && !kinds.includes('fixed-term'),
      'trial-needs-lease',
      'warning',
      '/trialDays',
      TEMPORARY,
    ),
    ...ruleWhen(
      trial &&
        [...(unit.wishedTrades ?? []), unit.previousTrade ?? ''].some((trade) => FOOD_TRADES.has(trade)),
      'trial-food-permit',
      'warning',
      '/trialDays',
      FOOD_PERMIT,
    ),
  ];
};

const broker = (unit: VacantUnit): readonly GateFinding[] =>
  unit.brokerage === 'own-broker' ? missingFacts(unit, ['broker', 'brokerLicence'], BROKERAGE) : [];

const kitchen = (unit: VacantUnit): readonly GateFinding[] =>
  ruleWhen(
    unit.heavyCooking === true && (unit.duct !== true || isBlank(unit.gasUnits)),
    'heavy-cooking-unproven',
    'warning',
    '/heavyCooking',
    FIRE,
  );

const money = ({
  rent,
  depositMonths,
  keyMoneyMonths,
  fitOutPrice,
  initialCost,
}: VacantUnit): readonly GateFinding[] => {
  if (rent === undefined || initialCost === undefined) return [];
  const least = rent * ((depositMonths ?? 0) + (keyMoneyMonths ?? 0)) + (fitOutPrice ?? 0);
  return ruleWhen(initialCost < least, 'initial-cost-too-low', 'refusal', '/initialCost', FAIR_ADVERT, {
    initialCost,
    least,
  });
};
