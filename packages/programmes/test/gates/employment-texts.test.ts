import { examples } from '../../src/employment/examples.ts';
import { gate } from '../../src/employment/gate.ts';
import {
  EQUAL_DISABILITY,
  EQUAL_ORIGIN,
  EQUAL_SEX,
  FAIR_SELECTION,
  NO_AGE_LIMIT,
} from '../../src/employment/law.ts';
import type { JobOpening } from '../../src/employment/listing.ts';
import { refusal, shutOutIn, testGate, warning } from '../support/gate-cases.ts';
import type { GateCase } from '../support/gate-cases.ts';

const texts: readonly GateCase<JobOpening>[] = [
  ...shutOutIn<JobOpening>(
    [
      'title',
      'duties',
      'message',
      'screeningQuestions',
      'probationTerms',
      'allowances',
      'daysOff',
      'renewalCriteria',
    ],
    { rule: 'shuts-out-sex', law: EQUAL_SEX, text: '男性のみの募集です。', quote: '男性のみ' },
  ),
  [
    'an age in the text',
    { duties: '35歳までの方にお願いします。' },
    [refusal('shuts-out-age', '/duties', NO_AGE_LIMIT, { field: 'duties', quote: '35歳まで' })],
  ],
  [
    'Japanese only',
    { message: '日本人に限ります。' },
    [refusal('shuts-out-nationality', '/message', EQUAL_ORIGIN, { field: 'message', quote: '日本人に限り' })],
  ],
  [
    'healthy people only',
    { message: '健常者の方' },
    [refusal('shuts-out-disability', '/message', EQUAL_DISABILITY, { field: 'message', quote: '健常者' })],
  ],
  [
    'good looks',
    { message: '容姿端麗な方' },
    [
      warning('asks-looks', '/message', FAIR_SELECTION, { field: 'message', quote: '容姿端麗な方' }),
      refusal('shuts-out-looks', '/message', FAIR_SELECTION, { field: 'message', quote: '容姿端麗' }),
    ],
  ],
  [
    'single people',
    { message: '独身の方歓迎' },
    [refusal('shuts-out-family', '/message', FAIR_SELECTION, { field: 'message', quote: '独身の方歓迎' })],
  ],
  [
    'young people',
    { message: '若い方が活躍しています。' },
    [warning('steers-age', '/message', NO_AGE_LIMIT, { field: 'message', quote: '若い方' })],
  ],
  [
    'housewives',
    { title: '主婦歓迎！カフェ' },
    [warning('steers-sex', '/title', EQUAL_SEX, { field: 'title', quote: '主婦' })],
  ],
  [
    'a question about the family',
    { screeningQuestions: 'ご両親のお仕事を教えてください。' },
    [
      refusal('asks-family', '/screeningQuestions', FAIR_SELECTION, {
        field: 'screeningQuestions',
        quote: 'ご両親のお仕事を教えてください。',
      }),
    ],
  ],
  [
    'the same in the message',
    { message: 'ご両親のお仕事を教えてください。' },
    [
      warning('asks-family', '/message', FAIR_SELECTION, {
        field: 'message',
        quote: 'ご両親のお仕事を教えてください。',
      }),
    ],
  ],
  [
    'an item without a verb, in the questions',
    { screeningQuestions: '・家族構成' },
    [
      refusal('asks-family', '/screeningQuestions', FAIR_SELECTION, {
        field: 'screeningQuestions',
        quote: '家族構成',
      }),
    ],
  ],
  [
    'an item without a verb, in the message',
    { message: '・家族構成' },
    [warning('asks-family', '/message', FAIR_SELECTION, { field: 'message', quote: '家族構成' })],
  ],
];

describe('a text of a posting', () => testGate(gate, examples.listing, texts));
