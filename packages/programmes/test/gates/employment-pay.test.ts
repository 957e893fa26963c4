import { examples } from '../../src/employment/examples.ts';
import { gate } from '../../src/employment/gate.ts';
import { CONDITIONS, FIXED_OVERTIME, SIX_FACTS } from '../../src/employment/law.ts';
import type { JobOpening } from '../../src/employment/listing.ts';
import { HOUSE_RULE } from '../../src/shared/gate-rules.ts';
import { tokyoMinimumWage } from '../../src/shared/minimum-wage.ts';
import { missing, refusal, testGate } from '../support/gate-cases.ts';
import type { GateCase } from '../support/gate-cases.ts';

const { source, since } = tokyoMinimumWage();
const WAGE = { source, since };

const pay: readonly GateCase<JobOpening>[] = [
  ['pay on the minimum wage', { payMin: 1226, hourlyMin: 1226 }, []],
  [
    'pay a yen under it',
    { payMin: 1225, hourlyMin: 1225 },
    [refusal('below-minimum-wage', '/payMin', WAGE, { hourly: 1225, wage: 1226, since: '2025-10-03' })],
  ],
  [
    'pay under it that only the reckoning shows',
    { payMin: 1225, hourlyMin: undefined },
    [
      missing('hourlyMin', SIX_FACTS),
      refusal('below-minimum-wage', '/payMin', WAGE, { hourly: 1225, wage: 1226, since: '2025-10-03' }),
    ],
  ],
  [
    'an hourly figure under it without pay',
    { payMin: undefined, hourlyMin: 1225 },
    [
      missing('payMin', SIX_FACTS),
      refusal('below-minimum-wage', '/payMin', WAGE, { hourly: 1225, wage: 1226, since: '2025-10-03' }),
    ],
  ],
  ['an hourly figure a yen off', { hourlyMin: 1301 }, []],
  [
    'an hourly figure two yen off',
    { hourlyMin: 1302 },
    [
      refusal('hourly-does-not-agree', '/hourlyMin', SIX_FACTS, {
        field: 'hourlyMin',
        stated: 1302,
        reckoned: 1300,
      }),
    ],
  ],
  [
    'a highest hourly figure that is not true',
    { hourlyMax: 1500 },
    [
      refusal('hourly-does-not-agree', '/hourlyMax', SIX_FACTS, {
        field: 'hourlyMax',
        stated: 1500,
        reckoned: 1450,
      }),
    ],
  ],
  [
    'highest pay under the lowest',
    { payMin: 1450, hourlyMin: 1450, payMax: 1300, hourlyMax: 1300 },
    [
      refusal('reversed', '/payMin', HOUSE_RULE, { fields: ['payMin', 'payMax'] }),
      refusal('reversed', '/hourlyMin', HOUSE_RULE, { fields: ['hourlyMin', 'hourlyMax'] }),
    ],
  ],
  [
    'daily pay without minutes',
    { payKind: 'day', payMin: 12_000, payMax: 12_000 },
    [missing('dailyMinutes', CONDITIONS)],
  ],
  [
    'monthly pay without hours',
    { payKind: 'month', payMin: 250_000, payMax: 250_000 },
    [missing('monthlyHours', CONDITIONS)],
  ],
  [
    'daily pay with minutes',
    { payKind: 'day', dailyMinutes: 480, payMin: 12_000, payMax: 12_000, hourlyMin: 1500, hourlyMax: 1500 },
    [],
  ],
  [
    'monthly pay with hours',
    {
      payKind: 'month',
      monthlyHours: 160,
      payMin: 240_000,
      payMax: 240_000,
      hourlyMin: 1500,
      hourlyMax: 1500,
    },
    [],
  ],
  [
    'fixed overtime in order',
    { fixedOvertimePay: 16_250, fixedOvertimeHours: 10, fixedOvertimeExcess: true },
    [],
  ],
  [
    'fixed overtime a yen too low',
    { fixedOvertimePay: 16_249, fixedOvertimeHours: 10, fixedOvertimeExcess: true },
    [refusal('fixed-overtime-too-low', '/fixedOvertimePay', FIXED_OVERTIME, { least: 16_250, hours: 10 })],
  ],
  [
    'fixed overtime without hours',
    { fixedOvertimePay: 16_250, fixedOvertimeExcess: true },
    [missing('fixedOvertimeHours', FIXED_OVERTIME)],
  ],
  [
    'fixed overtime without pay',
    { fixedOvertimeHours: 10, fixedOvertimeExcess: true },
    [missing('fixedOvertimePay', FIXED_OVERTIME)],
  ],
  [
    'fixed overtime of no stated wage',
    { fixedOvertimePay: 1, fixedOvertimeHours: 10, fixedOvertimeExcess: true, hourlyMin: undefined },
    [missing('hourlyMin', SIX_FACTS)],
  ],
  [
    'fixed overtime that is all',
    { fixedOvertimePay: 16_250, fixedOvertimeHours: 10 },
    [refusal('fixed-overtime-excess', '/fixedOvertimeExcess', FIXED_OVERTIME)],
  ],
];

describe('the pay of a posting', () => testGate(gate, examples.listing, pay));
