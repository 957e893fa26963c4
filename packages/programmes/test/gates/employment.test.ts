import { examples } from '../../src/employment/examples.ts';
import { gate, gateProfile } from '../../src/employment/gate.ts';
import {
  ACCIDENT_INSURANCE,
  BREAKS,
  CONDITIONS,
  CONDITIONS_2024,
  EMPLOYMENT_INSURANCE,
  SIX_FACTS,
  SMOKING,
  SOCIAL_INSURANCE,
  TERM_LIMIT,
  WEEKLY_LIMIT,
} from '../../src/employment/law.ts';
import type { JobOpening } from '../../src/employment/listing.ts';
import type { JobSeeker } from '../../src/employment/profile.ts';
import { HOUSE_RULE } from '../../src/shared/gate-rules.ts';
import { illnessIn, missing, refusal, telephoneIn, testGates, warning } from '../support/gate-cases.ts';
import type { GateCase } from '../support/gate-cases.ts';

const listings: readonly GateCase<JobOpening>[] = [
  [
    'a fixed term without its length',
    { termMonths: undefined, renewal: undefined },
    [missing('termMonths', CONDITIONS), missing('renewal', CONDITIONS)],
  ],
  [
    'an open term needs none',
    {
      contractTerm: 'open-ended',
      termMonths: undefined,
      renewal: undefined,
      renewalCriteria: undefined,
      renewalCap: undefined,
    },
    [],
  ],
  [
    'automatic renewal without criteria',
    { renewal: 'automatic', renewalCriteria: undefined, renewalCap: undefined },
    [missing('renewalCriteria', CONDITIONS_2024), missing('renewalCap', CONDITIONS_2024)],
  ],
  [
    'a possible renewal without criteria',
    { renewalCriteria: undefined, renewalCap: undefined },
    [missing('renewalCriteria', CONDITIONS_2024), missing('renewalCap', CONDITIONS_2024)],
  ],
  [
    'no renewal needs no criteria',
    { renewal: 'none', renewalCriteria: undefined, renewalCap: undefined },
    [],
  ],
  [
    'a cap in times without a number',
    { renewalCap: 'times' },
    [missing('renewalCapNumber', CONDITIONS_2024)],
  ],
  [
    'a cap in years without a number',
    { renewalCap: 'years' },
    [missing('renewalCapNumber', CONDITIONS_2024)],
  ],
  ['a cap with its number', { renewalCap: 'times', renewalCapNumber: 3 }, []],
  ['a cap of an open term', { contractTerm: 'open-ended', renewalCap: 'times' }, []],
  [
    'probation without its terms',
    { probationMonths: undefined, probationTerms: '  ' },
    [missing('probationMonths', CONDITIONS), missing('probationTerms', CONDITIONS)],
  ],
  ['no probation', { probation: 'none', probationMonths: undefined, probationTerms: undefined }, []],
  ['overtime without its hours', { overtime: 'some' }, [missing('overtimeHours', CONDITIONS)]],
  ['overtime with its hours', { overtime: 'some', overtimeHours: 10 }, []],
  ['three years', { termMonths: 36 }, []],
  ['a month more', { termMonths: 37 }, [warning('term-too-long', '/termMonths', TERM_LIMIT, { months: 37 })]],
  ['a long term that is not fixed', { contractTerm: 'open-ended', termMonths: 37 }, []],
  [
    'dispatch without an agency',
    { contractKind: 'dispatch' },
    [refusal('agency-unclear', '/agencyStatus', CONDITIONS, { fields: ['contractKind', 'agencyStatus'] })],
  ],
  [
    'an agency without dispatch',
    { agencyStatus: 'dispatch' },
    [refusal('agency-unclear', '/agencyStatus', CONDITIONS, { fields: ['contractKind', 'agencyStatus'] })],
  ],
  ['dispatch by an agency', { contractKind: 'dispatch', agencyStatus: 'dispatch' }, []],
  [
    'regular, but for a term',
    { contractKind: 'regular' },
    [warning('regular-but-fixed', '/contractTerm', CONDITIONS)],
  ],
  ['regular and open-ended', { contractKind: 'regular', contractTerm: 'open-ended' }, []],
  [
    'the kind not stated',
    { contractKind: undefined, agencyStatus: 'dispatch' },
    [missing('contractKind', CONDITIONS)],
  ],
  [
    'the agency not stated, where none is needed',
    { agencyStatus: undefined },
    [missing('agencyStatus', CONDITIONS)],
  ],
  [
    'the agency not stated',
    { agencyStatus: undefined, contractKind: 'dispatch' },
    [missing('agencyStatus', CONDITIONS)],
  ],
  [
    'as many hours as there are',
    { weeklyHoursFrom: 22, weeklyHoursTo: 22, insurance: ['accident', 'employment'] },
    [],
  ],
  [
    'an hour more than there is',
    { weeklyHoursFrom: 23, weeklyHoursTo: 23 },
    [refusal('more-hours-than-shifts', '/weeklyHoursFrom', CONDITIONS, { least: 23, possible: 22.5 })],
  ],
  [
    'no hours named',
    { weeklyHoursFrom: undefined, weeklyHoursTo: undefined },
    [missing('weeklyHoursFrom', CONDITIONS), missing('weeklyHoursTo', CONDITIONS)],
  ],
  ['no shifts named', { shifts: [], weeklyHoursFrom: 12 }, [missing('shifts', CONDITIONS)]],
  [
    'the least hours over the most',
    { weeklyHoursFrom: 21 },
    [refusal('reversed', '/weeklyHoursFrom', HOUSE_RULE, { fields: ['weeklyHoursFrom', 'weeklyHoursTo'] })],
  ],
  ['40 hours', { weeklyHoursTo: 40, insurance: ['accident', 'employment', 'health', 'pension'] }, []],
  [
    '41 hours',
    { weeklyHoursTo: 41, insurance: ['accident', 'employment', 'health', 'pension'] },
    [warning('week-long', '/weeklyHoursTo', WEEKLY_LIMIT, { most: 41 })],
  ],
  [
    '44 hours',
    { weeklyHoursTo: 44, insurance: ['accident', 'employment', 'health', 'pension'] },
    [warning('week-long', '/weeklyHoursTo', WEEKLY_LIMIT, { most: 44 })],
  ],
  [
    '45 hours',
    { weeklyHoursTo: 45, insurance: ['accident', 'employment', 'health', 'pension'] },
    [refusal('week-too-long', '/weeklyHoursTo', WEEKLY_LIMIT, { most: 45 })],
  ],
  ['six hours without a break', { shifts: ['mon 09:00-15:00'], weeklyHoursFrom: 6, breakMinutes: 0 }, []],
  [
    'half an hour more with 44 minutes',
    { shifts: ['mon 09:00-15:30', 'tue 09:00-10:00'], weeklyHoursFrom: 6, breakMinutes: 44 },
    [warning('break-too-short', '/breakMinutes', BREAKS, { longest: 6.5, due: 45 })],
  ],
  ['the same with 45', { shifts: ['mon 09:00-15:30'], weeklyHoursFrom: 6, breakMinutes: 45 }, []],
  ['eight hours with 45 minutes', { shifts: ['mon 09:00-17:00'], weeklyHoursFrom: 6, breakMinutes: 45 }, []],
  [
    'half an hour more',
    { shifts: ['mon 09:00-17:30'], weeklyHoursFrom: 6, breakMinutes: 59 },
    [warning('break-too-short', '/breakMinutes', BREAKS, { longest: 8.5, due: 60 })],
  ],
  ['the same with an hour', { shifts: ['mon 09:00-17:30'], weeklyHoursFrom: 6, breakMinutes: 60 }, []],
  ['a break of no shift', { shifts: undefined, breakMinutes: 0 }, [missing('shifts', CONDITIONS)]],
  [
    'no accident insurance',
    { insurance: ['employment'] },
    [refusal('no-accident-insurance', '/insurance', ACCIDENT_INSURANCE)],
  ],
  [
    'none, and some',
    { insurance: ['none', 'accident', 'employment'] },
    [refusal('insurance-contradicts', '/insurance', CONDITIONS)],
  ],
  [
    'none',
    { insurance: ['none'], weeklyHoursTo: 19 },
    [refusal('no-accident-insurance', '/insurance', ACCIDENT_INSURANCE)],
  ],
  [
    '20 hours without employment insurance',
    { insurance: ['accident'] },
    [warning('employment-insurance-due', '/insurance', EMPLOYMENT_INSURANCE)],
  ],
  ['19 hours without it', { insurance: ['accident'], weeklyHoursTo: 19 }, []],
  [
    '30 hours without social insurance',
    { insurance: ['accident', 'employment'], weeklyHoursTo: 30 },
    [warning('social-insurance-due', '/insurance', SOCIAL_INSURANCE)],
  ],
  ['29 hours without it', { insurance: ['accident', 'employment'], weeklyHoursTo: 29 }, []],
  [
    'health without pension',
    { insurance: ['accident', 'employment', 'health'], weeklyHoursTo: 30 },
    [warning('social-insurance-due', '/insurance', SOCIAL_INSURANCE)],
  ],
  [
    'pension without health',
    { insurance: ['accident', 'employment', 'pension'], weeklyHoursTo: 30 },
    [warning('social-insurance-due', '/insurance', SOCIAL_INSURANCE)],
  ],
  [
    'insurance where no hours are named',
    { insurance: ['accident'], weeklyHoursTo: undefined, weeklyHoursFrom: undefined },
    [missing('weeklyHoursFrom', CONDITIONS), missing('weeklyHoursTo', CONDITIONS)],
  ],
  [
    'a messenger account as contact',
    { contact: 'シグナルで tanaka0123 まで' },
    [refusal('contact-not-reachable', '/contact', SIX_FACTS)],
  ],
  ['a telephone in wide digits', { contact: '０３‐００００‐００００' }, []],
  ['a telephone without strokes', { contact: '0300000000' }, []],
  ['a telephone in brackets', { contact: '03(0000)0000' }, []],
  ['a telephone with spaces', { contact: '03 0000 0000' }, []],
  ['a short number', { contact: '1-2-345' }, [refusal('contact-not-reachable', '/contact', SIX_FACTS)]],
  ['a mail address', { contact: 'saiyo@example-1.jp' }, []],
  [
    'half a mail address',
    { contact: 'saiyo@example' },
    [refusal('contact-not-reachable', '/contact', SIX_FACTS)],
  ],
  ['a form', { contact: 'https://example.jp/form' }, []],
  ['a form without s', { contact: 'HTTP://example.jp/form' }, []],
  ['all from home needs no place', { fullyRemote: true, place: undefined }, []],
  ['some from home does', { fullyRemote: false, place: undefined }, [missing('place', CONDITIONS)]],
];

const NOTHING = [
  warning('better-with', '/occupations', HOUSE_RULE, {
    fields: ['occupations', 'availability', 'place', 'maxTravelMinutes'],
  }),
];

const profiles: readonly GateCase<JobSeeker>[] = [
  ...telephoneIn<JobSeeker>(['wantToDo', 'canDo']),
  ...illnessIn<JobSeeker>(['wantToDo', 'canDo']),
  [
    'nothing said',
    { occupations: undefined, availability: [], place: undefined, maxTravelMinutes: undefined },
    NOTHING,
  ],
];

testGates<JobOpening, JobSeeker>({
  gate,
  gateProfile,
  examples,
  ofNothing: {
    listing: [
      missing('employerName', SIX_FACTS),
      missing('employerAddress', SIX_FACTS),
      missing('contact', SIX_FACTS),
      missing('duties', SIX_FACTS),
      missing('workplace', SIX_FACTS),
      missing('payKind', SIX_FACTS),
      missing('payMin', SIX_FACTS),
      missing('hourlyMin', SIX_FACTS),
      missing('hourlyMax', SIX_FACTS),
      missing('dutiesChange', CONDITIONS_2024),
      missing('workplaceChange', CONDITIONS_2024),
      missing('title', CONDITIONS),
      missing('occupation', CONDITIONS),
      missing('openings', CONDITIONS),
      missing('contractKind', CONDITIONS),
      missing('agencyStatus', CONDITIONS),
      missing('contractTerm', CONDITIONS),
      missing('probation', CONDITIONS),
      missing('shifts', CONDITIONS),
      missing('hoursSystem', CONDITIONS),
      missing('weeklyHoursFrom', CONDITIONS),
      missing('weeklyHoursTo', CONDITIONS),
      missing('breakMinutes', CONDITIONS),
      missing('overtime', CONDITIONS),
      missing('daysOff', CONDITIONS),
      missing('insurance', CONDITIONS),
      missing('place', CONDITIONS),
      missing('smoking', SMOKING),
    ],
    profile: NOTHING,
  },
  listings,
  profiles,
});
