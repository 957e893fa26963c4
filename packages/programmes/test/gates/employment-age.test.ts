import { examples } from '../../src/employment/examples.ts';
import { gate } from '../../src/employment/gate.ts';
import { AGE_REASON, CONDITIONS, EQUAL_SEX, NO_AGE_LIMIT } from '../../src/employment/law.ts';
import type { JobOpening } from '../../src/employment/listing.ts';
import { HOUSE_RULE } from '../../src/shared/gate-rules.ts';
import { missing, refusal, testGate, warning } from '../support/gate-cases.ts';
import type { GateCase } from '../support/gate-cases.ts';

const limits: readonly GateCase<JobOpening>[] = [
  [
    'an age in the text, explained without a lawful reason',
    { ageReason: '体力がいるため', message: '35歳までの方' },
    [refusal('shuts-out-age', '/message', NO_AGE_LIMIT, { field: 'message', quote: '35歳まで' })],
  ],
  [
    'an age limit without a reason',
    { ageTo: 35 },
    [refusal('age-limit-without-reason', '/ageTo', NO_AGE_LIMIT)],
  ],
  [
    'a lowest age without a reason',
    { ageFrom: 18 },
    [refusal('age-limit-without-reason', '/ageFrom', NO_AGE_LIMIT)],
  ],
  [
    'a reason without a limit',
    { ageException: '2号', ageReason: '深夜の仕事' },
    [warning('age-reason-without-limit', '/ageException', NO_AGE_LIMIT)],
  ],
  [
    'a reason without explanation',
    { ageTo: 64, ageException: '1号', contractTerm: 'open-ended' },
    [missing('ageReason', AGE_REASON)],
  ],
  [
    'retirement age, open-ended',
    { ageTo: 64, ageException: '1号', ageReason: '定年', contractTerm: 'open-ended' },
    [],
  ],
  [
    'retirement age, term not stated',
    { ageTo: 64, ageException: '1号', ageReason: '定年', contractTerm: undefined },
    [missing('contractTerm', CONDITIONS)],
  ],
  [
    'retirement age, for a term and with a lower limit',
    { ageFrom: 20, ageTo: 64, ageException: '1号', ageReason: '定年' },
    [
      refusal('age-needs-open-ended', '/ageException', NO_AGE_LIMIT, { code: '1号' }),
      refusal('age-no-lower-limit', '/ageException', NO_AGE_LIMIT, { code: '1号' }),
    ],
  ],
  [
    'young people to be trained',
    { ageTo: 35, ageException: '3号イ', ageReason: '育成', contractTerm: 'open-ended', experience: [] },
    [],
  ],
  [
    'the same, experience not spoken of',
    {
      ageTo: 35,
      ageException: '3号イ',
      ageReason: '育成',
      contractTerm: 'open-ended',
      experience: undefined,
    },
    [],
  ],
  [
    'the same for a term, from an age on, with experience',
    { ageFrom: 20, ageTo: 35, ageException: '3号イ', ageReason: '育成' },
    [
      refusal('age-needs-open-ended', '/ageException', NO_AGE_LIMIT, { code: '3号イ' }),
      refusal('age-no-lower-limit', '/ageException', NO_AGE_LIMIT, { code: '3号イ' }),
      refusal('age-no-experience', '/ageException', NO_AGE_LIMIT, { code: '3号イ' }),
    ],
  ],
  [
    'a band from 30 to 39',
    { ageFrom: 30, ageTo: 39, ageException: '3号ロ', ageReason: '技の継承', contractTerm: 'open-ended' },
    [],
  ],
  [
    'a band from 40 to 49',
    { ageFrom: 40, ageTo: 49, ageException: '3号ロ', ageReason: '技の継承', contractTerm: 'open-ended' },
    [],
  ],
  [
    'a band of five years',
    { ageFrom: 30, ageTo: 34, ageException: '3号ロ', ageReason: '技の継承', contractTerm: 'open-ended' },
    [],
  ],
  [
    'a band of four',
    { ageFrom: 30, ageTo: 33, ageException: '3号ロ', ageReason: '技の継承', contractTerm: 'open-ended' },
    [refusal('age-band', '/ageException', NO_AGE_LIMIT, { code: '3号ロ' })],
  ],
  [
    'a band of eleven',
    { ageFrom: 30, ageTo: 40, ageException: '3号ロ', ageReason: '技の継承', contractTerm: 'open-ended' },
    [refusal('age-band', '/ageException', NO_AGE_LIMIT, { code: '3号ロ' })],
  ],
  [
    'a band from 29',
    { ageFrom: 29, ageTo: 38, ageException: '3号ロ', ageReason: '技の継承', contractTerm: 'open-ended' },
    [refusal('age-band', '/ageException', NO_AGE_LIMIT, { code: '3号ロ' })],
  ],
  [
    'a band up to 50',
    { ageFrom: 41, ageTo: 50, ageException: '3号ロ', ageReason: '技の継承', contractTerm: 'open-ended' },
    [refusal('age-band', '/ageException', NO_AGE_LIMIT, { code: '3号ロ' })],
  ],
  [
    'a band without an end, for a term',
    { ageFrom: 35, ageException: '3号ロ', ageReason: '技の継承' },
    [
      refusal('age-needs-open-ended', '/ageException', NO_AGE_LIMIT, { code: '3号ロ' }),
      refusal('age-band', '/ageException', NO_AGE_LIMIT, { code: '3号ロ' }),
    ],
  ],
  [
    'a band without a beginning',
    { ageTo: 39, ageException: '3号ロ', ageReason: '技の継承', contractTerm: 'open-ended' },
    [refusal('age-band', '/ageException', NO_AGE_LIMIT, { code: '3号ロ' })],
  ],
  ['from 60 on', { ageFrom: 60, ageException: '3号ニ', ageReason: '60歳以上' }, []],
  [
    'from 60 up to 70',
    { ageFrom: 60, ageTo: 70, ageException: '3号ニ', ageReason: '60歳以上' },
    [refusal('age-no-upper-limit', '/ageException', NO_AGE_LIMIT, { code: '3号ニ' })],
  ],
  [
    'a state programme for a group',
    { ageFrom: 59, ageTo: 64, ageException: '3号ニ', ageReason: '国の施策' },
    [],
  ],
  ['a state programme without a lowest age', { ageTo: 64, ageException: '3号ニ', ageReason: '国の施策' }, []],
  ['another lawful reason', { ageTo: 64, ageException: '3号ハ', ageReason: '芸術の表現' }, []],
  [
    'the lowest age over the highest',
    { ageFrom: 40, ageTo: 35, ageException: '3号ハ', ageReason: '芸術の表現' },
    [refusal('reversed', '/ageFrom', HOUSE_RULE, { fields: ['ageFrom', 'ageTo'] })],
  ],
  [
    'an age in the text, with its reason',
    {
      ageTo: 35,
      ageException: '3号イ',
      ageReason: '育成',
      contractTerm: 'open-ended',
      experience: [],
      message: '35歳までの方',
    },
    [],
  ],
  [
    'an age in the text, with a reason not explained',
    { ageTo: 35, ageException: '3号ハ', message: '35歳までの方' },
    [
      missing('ageReason', AGE_REASON),
      refusal('shuts-out-age', '/message', NO_AGE_LIMIT, { field: 'message', quote: '35歳まで' }),
    ],
  ],
  [
    'men only in a text that has a reason for an age',
    { ageTo: 35, ageException: '3号ハ', ageReason: '芸術の表現', message: '男性のみ' },
    [refusal('shuts-out-sex', '/message', EQUAL_SEX, { field: 'message', quote: '男性のみ' })],
  ],
];

describe('an age limit', () => testGate(gate, examples.listing, limits));
