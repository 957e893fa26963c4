import { examples } from '../../src/succession/examples.ts';
import { gate, gateProfile } from '../../src/succession/gate.ts';
import {
  ADVERT,
  CELL,
  CENTRE,
  FEES,
  GUARANTEE,
  OWNERS_WILL,
  PERMITS,
  PLEDGE,
} from '../../src/succession/law.ts';
import type { BusinessToHandOn } from '../../src/succession/listing.ts';
import type { Successor } from '../../src/succession/profile.ts';
import { HOUSE_RULE } from '../../src/shared/gate-rules.ts';
import { illnessIn, missing, refusal, telephoneIn, testGates, warning } from '../support/gate-cases.ts';
import type { GateCase } from '../support/gate-cases.ts';

const BARBER = { source: '理容師法6条', since: '1948-01-01' };

const listings: readonly GateCase<BusinessToHandOn>[] = [
  [
    'consent withheld',
    { publishConsent: false },
    [refusal('consent-needed', '/publishConsent', OWNERS_WILL)],
  ],
  ['no pledge', { ndaBeforeName: undefined }, [refusal('pledge-needed', '/ndaBeforeName', PLEDGE)]],
  [
    'another area',
    { area: 'tamagawa' },
    [refusal('does-not-agree', '/area', ADVERT, { fields: ['area', 'place'] })],
  ],
  [
    'another kind',
    { major: 'food' },
    [refusal('does-not-agree', '/major', ADVERT, { fields: ['major', 'industry'] })],
  ],
  [
    'another band',
    { staff: 5 },
    [refusal('does-not-agree', '/staffBand', ADVERT, { fields: ['staffBand', 'staff'] })],
  ],
  [
    'another industry',
    { trade: 'ramen' },
    [refusal('does-not-agree', '/industry', ADVERT, { fields: ['industry', 'trade'] })],
  ],
  ['no area', { area: undefined }, [missing('area', ADVERT)]],
  ['no kind', { major: undefined }, [missing('major', ADVERT)]],
  ['no band', { staffBand: undefined }, [missing('staffBand', ADVERT)]],
  ['no place', { place: undefined }, [missing('place', ADVERT)]],
  ['no industry', { industry: undefined }, [missing('industry', ADVERT)]],
  ['no staff', { staff: undefined }, [missing('staff', ADVERT)]],
  [
    'no trade',
    { trade: undefined },
    [missing('trade', ADVERT)],
    [warning('permit-passes', '/trade', PERMITS)],
  ],
  [
    'an unknown industry',
    { industry: 'zz' },
    [
      refusal('does-not-agree', '/major', ADVERT, { fields: ['major', 'industry'] }),
      refusal('does-not-agree', '/industry', ADVERT, { fields: ['industry', 'trade'] }),
    ],
  ],
  ['a trade of no industry', { trade: 'no-such-trade' }, [], [warning('permit-passes', '/trade', PERMITS)]],
  ['an industry of three digits', { industry: '581' }, []],
  [
    'a kind that nobody has',
    { major: 'mining' },
    [
      refusal('does-not-agree', '/major', ADVERT, { fields: ['major', 'industry'] }),
      refusal('cell-too-small', '/major', CELL, { size: 0 }),
    ],
  ],
  [
    'the name in the text',
    { pitch: '小麦堂の味' },
    [refusal('name-in-text', '/pitch', ADVERT, { field: 'pitch', found: '小麦堂' })],
  ],
  [
    'a telltale in the text',
    { pitch: '昭和58年の創業' },
    [warning('telltale-in-text', '/pitch', ADVERT, { field: 'pitch', found: '昭和58年' })],
  ],
  ['the name in the story, which only the introduced read', { story: '小麦堂の味、昭和58年の創業' }, []],
  [
    'a supporter without a word on fees',
    { adviser: 'registered-supporter', feesExplained: false },
    [refusal('fees-unexplained', '/feesExplained', FEES)],
  ],
  ['a supporter, fees explained', { adviser: 'registered-supporter', feesExplained: true }, []],
  ['fees of nobody', { feesExplained: undefined }, []],
  ['no adviser', { adviser: 'none' }, [warning('adviser-wise', '/adviser', CENTRE)]],
  ['adviser not stated', { adviser: undefined }, [warning('adviser-wise', '/adviser', CENTRE)]],
  ['a guarantee', { personalGuarantee: 'some' }, [warning('guarantee', '/personalGuarantee', GUARANTEE)]],
  [
    'perhaps a guarantee',
    { personalGuarantee: 'not-sure' },
    [warning('guarantee', '/personalGuarantee', GUARANTEE)],
  ],
  ['guarantee not stated', { personalGuarantee: undefined }, []],
  [
    'a barber without a licence',
    { major: 'living', industry: '78', trade: 'barber' },
    [warning('trade-needs-licence', '/requiredLicences', BARBER, { licences: ['barber'] })],
  ],
  [
    'a barber, licences not stated',
    { major: 'living', industry: '78', trade: 'barber', requiredLicences: undefined },
    [warning('trade-needs-licence', '/requiredLicences', BARBER, { licences: ['barber'] })],
  ],
  [
    'a barber who asks for a barber',
    { major: 'living', industry: '78', trade: 'barber', requiredLicences: ['barber'] },
    [],
  ],
  [
    'a pharmacy that takes either licence',
    { trade: 'pharmacy', industry: '60', requiredLicences: ['doctor', 'medicine-seller'] },
    [],
    [warning('permit-passes', '/trade', PERMITS)],
  ],
  [
    'an end before the start',
    { handoverBy: '2027-03-31' },
    [refusal('reversed', '/handoverFrom', HOUSE_RULE, { fields: ['handoverFrom', 'handoverBy'] })],
  ],
  [
    'less said',
    {
      story: undefined,
      pitch: undefined,
      trialPossible: undefined,
      experienceHoped: undefined,
      handoverBy: undefined,
    },
    [
      warning('better-with', '/story', HOUSE_RULE, {
        fields: ['story', 'pitch', 'trialPossible', 'experienceHoped', 'handoverBy'],
      }),
    ],
  ],
];

const NOTHING = [
  missing('headline', HOUSE_RULE),
  missing('majors', HOUSE_RULE),
  missing('areas', HOUSE_RULE),
  warning('better-with', '/trades', HOUSE_RULE, {
    fields: ['trades', 'experienceLevel', 'fundsBand', 'readyFrom', 'willingToTry'],
  }),
];

const profiles: readonly GateCase<Successor>[] = [
  ...telephoneIn<Successor>(['headline', 'story']),
  ...illnessIn<Successor>(['headline', 'story']),
  [
    'dates upside down',
    { readyBy: '2027-05-31' },
    [refusal('reversed', '/readyFrom', HOUSE_RULE, { fields: ['readyFrom', 'readyBy'] })],
  ],
  [
    'nothing said',
    {
      headline: undefined,
      majors: [],
      areas: [],
      trades: [],
      experienceLevel: undefined,
      fundsBand: undefined,
      readyFrom: undefined,
      willingToTry: undefined,
    },
    NOTHING,
  ],
];

testGates<BusinessToHandOn, Successor>({
  gate,
  gateProfile,
  examples,
  ofExample: [warning('permit-passes', '/trade', PERMITS)],
  ofNothing: {
    listing: [
      missing('area', ADVERT),
      missing('major', ADVERT),
      missing('staffBand', ADVERT),
      missing('industry', ADVERT),
      missing('trade', ADVERT),
      missing('businessName', ADVERT),
      missing('place', ADVERT),
      missing('staff', ADVERT),
      missing('reason', ADVERT),
      missing('handedOn', ADVERT),
      missing('priceBand', ADVERT),
      missing('handoverMonths', ADVERT),
      missing('nameWish', ADVERT),
      refusal('consent-needed', '/publishConsent', OWNERS_WILL),
      refusal('pledge-needed', '/ndaBeforeName', PLEDGE),
      warning('adviser-wise', '/adviser', CENTRE),
      warning('better-with', '/story', HOUSE_RULE, {
        fields: ['story', 'pitch', 'trialPossible', 'experienceHoped', 'handoverBy'],
      }),
    ],
    profile: NOTHING,
  },
  listings,
  profiles,
});
