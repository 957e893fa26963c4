import { examples } from '../../src/freelance/examples.ts';
import { gate, gateProfile } from '../../src/freelance/gate.ts';
import {
  ACCURATE_ADVERT,
  CARE,
  EQUALITY,
  HARASSMENT,
  NOTICE,
  SEVEN_BANS,
  SIXTY_DAYS,
  SIX_FACTS,
  THIRTY_DAYS,
  WORKER,
} from '../../src/freelance/law.ts';
import type { Brief } from '../../src/freelance/listing.ts';
import type { Professional } from '../../src/freelance/profile.ts';
import { HOUSE_RULE } from '../../src/shared/gate-rules.ts';
import { illnessIn, missing, refusal, telephoneIn, testGates, warning } from '../support/gate-cases.ts';
import type { GateCase } from '../support/gate-cases.ts';

const TAX = { source: '税理士法52条', since: '1951-07-15' };

const listings: readonly GateCase<Brief>[] = [
  ['remote needs no workplace', { remote: true, workplace: undefined }, []],
  ['elsewhere does', { workplace: undefined }, [missing('workplace', SIX_FACTS)]],
  [
    'no pay at all',
    { budgetMin: undefined, budgetMax: undefined, hourlyMax: undefined },
    [refusal('missing-pay', '/budgetMax', SIX_FACTS, { fields: ['budgetMax', 'hourlyMax', 'dailyMax'] })],
  ],
  [
    'pay of nothing',
    { budgetMin: undefined, budgetMax: 0, hourlyMax: 0, dailyMax: 0 },
    [refusal('missing-pay', '/budgetMax', SIX_FACTS, { fields: ['budgetMax', 'hourlyMax', 'dailyMax'] })],
  ],
  [
    'pay by the day alone',
    { budgetMin: undefined, budgetMax: undefined, hourlyMax: undefined, dailyMax: 1 },
    [],
  ],
  ['pay by the hour alone', { budgetMin: undefined, budgetMax: undefined }, []],
  [
    'vague pay in the title',
    { title: '報酬は応相談' },
    [refusal('vague-pay', '/title', ACCURATE_ADVERT, { field: 'title', found: '報酬は応相談' })],
  ],
  [
    'vague pay in the scope',
    { scope: '報酬は要相談です' },
    [refusal('vague-pay', '/scope', ACCURATE_ADVERT, { field: 'scope', found: '報酬は要相談' })],
  ],
  [
    'vague pay in the deliverable',
    { deliverable: '無償で' },
    [refusal('vague-pay', '/deliverable', ACCURATE_ADVERT, { field: 'deliverable', found: '無償' })],
  ],
  [
    'pay by skill',
    { scope: '報酬：スキルに応じて' },
    [refusal('vague-pay', '/scope', ACCURATE_ADVERT, { field: 'scope', found: '報酬:スキルに応じ' })],
  ],
  [
    'pay not settled',
    { scope: '報酬未定' },
    [refusal('vague-pay', '/scope', ACCURATE_ADVERT, { field: 'scope', found: '報酬未定' })],
  ],
  [
    'no pay',
    { scope: 'ノーギャラ' },
    [refusal('vague-pay', '/scope', ACCURATE_ADVERT, { field: 'scope', found: 'ノーギャラ' })],
  ],
  [
    'pay in experience',
    { scope: '実績になります' },
    [refusal('vague-pay', '/scope', ACCURATE_ADVERT, { field: 'scope', found: '実績になります' })],
  ],
  ['pay far from its word', { scope: '報酬は五万円です。日程は応相談' }, []],
  ['60 days', { paymentDays: 60 }, []],
  ['61 days', { paymentDays: 61 }, [refusal('sixty-days', '/paymentDays', SIXTY_DAYS, { paymentDays: 61 })]],
  ['a sub-order after 30', { subOrder: true, paymentDays: 30 }, []],
  [
    'a sub-order after 31',
    { subOrder: true, paymentDays: 31 },
    [refusal('thirty-days', '/paymentDays', THIRTY_DAYS, { paymentDays: 31 })],
  ],
  [
    'no day of payment',
    { paymentDays: undefined },
    [warning('better-with', '/paymentDays', HOUSE_RULE, { fields: ['paymentDays'] })],
  ],
  [
    'the budget upside down',
    { budgetMin: 600_000 },
    [refusal('reversed', '/budgetMin', HOUSE_RULE, { fields: ['budgetMin', 'budgetMax'] })],
  ],
  [
    'an end before the start',
    { endBy: '2027-01-11' },
    [refusal('reversed', '/startFrom', HOUSE_RULE, { fields: ['startFrom', 'endBy'] })],
    [warning('seven-bans', '/endBy', SEVEN_BANS)],
  ],
  [
    'less said',
    { occupation: undefined, skills: [], deliverable: '', rights: undefined },
    [
      warning('better-with', '/occupation', HOUSE_RULE, {
        fields: ['occupation', 'skills', 'deliverable', 'rights'],
      }),
    ],
  ],
  [
    'a tax return in the title',
    { title: '確定申告の代行' },
    [
      refusal('reserved-work', '/title', TAX, {
        found: '確定申告の代行',
        licences: ['tax-accountant', 'lawyer'],
      }),
    ],
  ],
  [
    'a tax return in the scope',
    { scope: '確定申告の代行' },
    [
      refusal('reserved-work', '/scope', TAX, {
        found: '確定申告の代行',
        licences: ['tax-accountant', 'lawyer'],
      }),
    ],
  ],
  [
    'a tax return in the deliverable',
    { deliverable: '確定申告の代行' },
    [
      refusal('reserved-work', '/deliverable', TAX, {
        found: '確定申告の代行',
        licences: ['tax-accountant', 'lawyer'],
      }),
    ],
  ],
  ['a tax return by a tax accountant', { scope: '確定申告の代行', requiredLicences: ['tax-accountant'] }, []],
  ['a tax return by a lawyer', { scope: '確定申告の代行', requiredLicences: ['lawyer', 'doctor'] }, []],
  [
    'a tax return by a doctor',
    { scope: '確定申告の代行', requiredLicences: ['doctor'] },
    [
      refusal('reserved-work', '/scope', TAX, {
        found: '確定申告の代行',
        licences: ['tax-accountant', 'lawyer'],
      }),
    ],
  ],
  [
    'women only, in the title',
    { title: '女性限定' },
    [refusal('shuts-out-sex', '/title', EQUALITY, { field: 'title', quote: '女性限定' })],
  ],
  [
    'women only, in the scope',
    { scope: '女性限定' },
    [refusal('shuts-out-sex', '/scope', EQUALITY, { field: 'scope', quote: '女性限定' })],
  ],
  [
    'women only, in the deliverable',
    { deliverable: '女性限定' },
    [refusal('shuts-out-sex', '/deliverable', EQUALITY, { field: 'deliverable', quote: '女性限定' })],
  ],
  ['steering', { scope: '主婦歓迎' }, []],
  [
    'a month, less a day',
    { startFrom: '2027-01-31', endBy: '2027-02-27' },
    [],
    [warning('seven-bans', '/endBy', SEVEN_BANS)],
  ],
  ['a month', { startFrom: '2027-01-31', endBy: '2027-02-28' }, []],
  [
    'six months, less a day',
    { startFrom: '2027-01-12', endBy: '2027-07-11', careOffered: undefined, terminationTerms: undefined },
    [],
  ],
  [
    'six months',
    { startFrom: '2027-01-12', endBy: '2027-07-12', careOffered: undefined, terminationTerms: undefined },
    [refusal('notice-of-end', '/terminationTerms', NOTICE), warning('care', '/careOffered', CARE)],
  ],
  ['six months in order', { startFrom: '2027-01-12', endBy: '2027-07-12' }, []],
  [
    'ongoing',
    { length: 'ongoing', endBy: undefined, careOffered: false, terminationTerms: ' ' },
    [refusal('notice-of-end', '/terminationTerms', NOTICE), warning('care', '/careOffered', CARE)],
  ],
  ['no end named', { endBy: undefined }, [], [warning('seven-bans', '/endBy', SEVEN_BANS)]],
  [
    'no start named',
    { startFrom: undefined },
    [missing('startFrom', ACCURATE_ADVERT)],
    [warning('seven-bans', '/endBy', SEVEN_BANS)],
  ],
  [
    'nobody to turn to',
    { harassmentContact: undefined },
    [warning('harassment-contact', '/harassmentContact', HARASSMENT)],
  ],
  ['two signs of employment', { controls: ['hours-set', 'place-set'] }, []],
  [
    'two that weigh',
    { controls: ['hours-set', 'may-not-decline'] },
    [warning('reads-like-employment', '/controls', WORKER, { controls: ['hours-set', 'may-not-decline'] })],
  ],
  ['one that weighs', { controls: ['may-not-decline', 'place-set'] }, []],
  [
    'three signs',
    { controls: ['hours-set', 'place-set', 'only-for-us'] },
    [
      warning('reads-like-employment', '/controls', WORKER, {
        controls: ['hours-set', 'place-set', 'only-for-us'],
      }),
    ],
  ],
  ['controls not spoken of', { controls: undefined }, []],
];

const NOTHING = [
  missing('headline', HOUSE_RULE),
  missing('occupations', HOUSE_RULE),
  warning('better-with', '/skills', HOUSE_RULE, { fields: ['skills', 'hoursPerWeek', 'availableFrom'] }),
];

const profiles: readonly GateCase<Professional>[] = [
  ...telephoneIn<Professional>(['headline', 'story', 'referencesText']),
  ...illnessIn<Professional>(['headline', 'story', 'referencesText']),
  [
    'dates upside down',
    { availableUntil: '2027-01-01' },
    [refusal('reversed', '/availableFrom', HOUSE_RULE, { fields: ['availableFrom', 'availableUntil'] })],
  ],
  [
    'orders upside down',
    { orderFloor: 500_000 },
    [refusal('reversed', '/orderFloor', HOUSE_RULE, { fields: ['orderFloor', 'orderWished'] })],
  ],
  [
    'nothing said',
    { headline: '', occupations: [], skills: [], hoursPerWeek: undefined, availableFrom: undefined },
    NOTHING,
  ],
];

testGates<Brief, Professional>({
  gate,
  gateProfile,
  examples,
  ofExample: [warning('seven-bans', '/endBy', SEVEN_BANS)],
  ofNothing: {
    listing: [
      missing('employerName', SIX_FACTS),
      missing('employerAddress', SIX_FACTS),
      missing('contact', SIX_FACTS),
      missing('scope', SIX_FACTS),
      missing('title', ACCURATE_ADVERT),
      missing('startFrom', ACCURATE_ADVERT),
      missing('workplace', SIX_FACTS),
      refusal('missing-pay', '/budgetMax', SIX_FACTS, { fields: ['budgetMax', 'hourlyMax', 'dailyMax'] }),
      warning('better-with', '/occupation', HOUSE_RULE, {
        fields: ['occupation', 'skills', 'deliverable', 'paymentDays', 'rights'],
      }),
      warning('harassment-contact', '/harassmentContact', HARASSMENT),
    ],
    profile: NOTHING,
  },
  listings,
  profiles,
});
