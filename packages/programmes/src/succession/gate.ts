import { areaOf, industryMajorOf, tradeOf } from '@musubi/vocabulary';
import type { GateFinding } from '../definition.ts';
import { missingFacts, ruleWhen, textsOf } from '../shared/gate-kit.ts';
import { HOUSE_RULE, betterWith, noContacts, reversed } from '../shared/gate-rules.ts';
import { sensitiveInText } from '../shared/personal-text.ts';
import { cellSize } from './census.ts';
import {
  ADVERT,
  CELL,
  CENTRE,
  FEES,
  GUARANTEE,
  OWNERS_WILL,
  PERMITS,
  PERMIT_PASSES,
  PLEDGE,
  TRADE_LICENCES,
} from './law.ts';
import type { BusinessToHandOn } from './listing.ts';
import type { Successor } from './profile.ts';
import { widening } from './projection.ts';
import { majorOfDivision, staffBandOf } from './public-classes.ts';
import { namedIn, telltaleIn } from './telltale.ts';

/** Everything that speaks against publishing the public class of a business. */
export const gate = (business: BusinessToHandOn): readonly GateFinding[] => [
  ...missingFacts(
    business,
    ['area', 'major', 'staffBand', 'industry', 'trade', 'businessName', 'place', 'staff'],
    ADVERT,
  ),
  ...missingFacts(business, ['reason', 'handedOn', 'priceBand', 'handoverMonths', 'nameWish'], ADVERT),
  ...consent(business),
  ...agreement(business),
  ...cell(business),
  ...texts(business),
  ...support(business),
  ...permits(business),
  ...reversed(business, 'handoverFrom', 'handoverBy'),
  ...betterWith(business, ['story', 'pitch', 'trialPossible', 'experienceHoped', 'handoverBy']),
];

/** A wish is public, so nothing in it may lead to the person's door. */
export const gateProfile = (successor: Successor): readonly GateFinding[] => [
  ...missingFacts(successor, ['headline', 'majors', 'areas'], HOUSE_RULE),
  ...betterWith(successor, ['trades', 'experienceLevel', 'fundsBand', 'readyFrom', 'willingToTry']),
  ...noContacts(successor, ['headline', 'story']),
  ...sensitiveInText(successor, ['headline', 'story']),
  ...reversed(successor, 'readyFrom', 'readyBy'),
];

const consent = ({ publishConsent, ndaBeforeName }: BusinessToHandOn): readonly GateFinding[] => [
  ...ruleWhen(publishConsent !== true, 'consent-needed', 'refusal', '/publishConsent', OWNERS_WILL),
  ...ruleWhen(ndaBeforeName !== true, 'pledge-needed', 'refusal', '/ndaBeforeName', PLEDGE),
];

/** Coarse and fine facts must tell of one business, or the public class would mislead. */
const agreement = ({
  area,
  major,
  staffBand,
  industry,
  trade,
  place,
  staff,
}: BusinessToHandOn): readonly GateFinding[] => {
  const division = industry === undefined ? undefined : industryMajorOf(industry);
  const kind = division === undefined ? undefined : majorOfDivision(division);
  const ofTrade = tradeOf(trade)?.industry;
  const clash = (broken: boolean, fine: string, coarse: string) =>
    ruleWhen(broken, 'does-not-agree', 'refusal', `/${coarse}`, ADVERT, { fields: [coarse, fine] });
  return [
    ...clash(area !== undefined && place !== undefined && areaOf(place) !== area, 'place', 'area'),
    ...clash(major !== undefined && industry !== undefined && kind !== major, 'industry', 'major'),
    ...clash(
      staffBand !== undefined && staff !== undefined && staffBandOf(staff) !== staffBand,
      'staff',
      'staffBand',
    ),
    ...clash(
      industry !== undefined && ofTrade !== undefined && industry.length === 2 && ofTrade !== industry,
      'trade',
      'industry',
    ),
  ];
};

/** P-04: the public class stands for at least ten businesses of the ward, or is widened, or is not published. */
const cell = (business: BusinessToHandOn): readonly GateFinding[] => {
  const { area, major, staffBand } = business;
  if (area === undefined || major === undefined || staffBand === undefined) return [];
  const size = cellSize({ area, major, staffBand });
  const result = widening(business);
  return [
    ...ruleWhen(result === 'widened', 'cell-widened', 'warning', '/staffBand', CELL, { size }),
    ...ruleWhen(result === 'impossible', 'cell-too-small', 'refusal', '/major', CELL, { size }),
  ];
};

/** The no-name sheet is read before the owner knows the reader: no name, no town, nothing that insiders recognise. */
const texts = (business: BusinessToHandOn): readonly GateFinding[] =>
  textsOf(business, ['pitch']).flatMap(({ field, text }) => {
    const named = namedIn(text, business);
    const known = telltaleIn(text);
    return [
      ...ruleWhen(named !== undefined, 'name-in-text', 'refusal', `/${field}`, ADVERT, {
        field,
        found: named ?? '',
      }),
      ...ruleWhen(known !== undefined, 'telltale-in-text', 'warning', `/${field}`, ADVERT, {
        field,
        found: known ?? '',
      }),
    ];
  });

const support = ({ adviser, feesExplained, personalGuarantee }: BusinessToHandOn): readonly GateFinding[] => [
  ...ruleWhen(
    adviser === 'registered-supporter' && feesExplained !== true,
    'fees-unexplained',
    'refusal',
    '/feesExplained',
    FEES,
  ),
  ...ruleWhen(adviser === undefined || adviser === 'none', 'adviser-wise', 'warning', '/adviser', CENTRE),
  ...ruleWhen(
    personalGuarantee === 'some' || personalGuarantee === 'not-sure',
    'guarantee',
    'warning',
    '/personalGuarantee',
    GUARANTEE,
  ),
];

const permits = ({ trade = '', requiredLicences = [] }: BusinessToHandOn): readonly GateFinding[] => {
  const needed = TRADE_LICENCES[trade];
  const lacks =
    needed !== undefined && !needed.licences.some((licence) => requiredLicences.includes(licence));
  return [
    ...(needed
      ? ruleWhen(lacks, 'trade-needs-licence', 'warning', '/requiredLicences', needed.law, {
          licences: needed.licences,
        })
      : []),
    ...ruleWhen(PERMIT_PASSES.has(trade), 'permit-passes', 'warning', '/trade', PERMITS),
  ];
};
