import type { OpenFigure, OpenFigures } from '@musubi/contracts';
import { judge } from '@musubi/matching';
import fc from 'fast-check';
import { dayInTokyo } from '../src/day.ts';
import { publishable } from '../src/figures/publish.ts';
import type { RawFigure } from '../src/figures/publish.ts';
import { handler } from '../src/figures/publish-figures.ts';
import { callRoute } from './call.ts';
import { programmeNamed } from './make.ts';
import { startWorkService } from './work-service.ts';
import type { WorkService } from './work-service.ts';

describe('what may be published of a figure', () => {
  const count = (value: number): RawFigure => ({ name: 'people', unit: 'count', value, of: value });
  const rate = (value: number, of: number): RawFigure => ({ name: 'envy', unit: 'per-mille', value, of });

  test('fewer than ten are never told apart, in any programme', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.nat(1000), fc.boolean(), (few, perMille, isConfidential) => {
        const told = { value: null, fewerThanTen: true };
        expect(publishable(count(few), isConfidential)).toMatchObject(told);
        expect(publishable(rate(perMille, few), isConfidential)).toMatchObject(told);
      }),
    );
  });

  test('in a confidential programme one more or less does not show within a step', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), fc.nat(9), fc.nat(9), (tens, a, b) => {
        expect(publishable(count(tens * 10 + a), true)).toEqual(publishable(count(tens * 10 + b), true));
      }),
    );
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 10, max: 500 }), (perMille, of) => {
        expect(Number(publishable(rate(perMille, of), true).value) % 50).toBe(0);
      }),
    );
    const single: RawFigure = { name: 'load-largest', unit: 'count', value: 14, of: 50, single: true };
    expect([publishable(single, true).value, publishable(single, false).value]).toEqual([null, 14]);
  });

  test('open programmes are told exactly from ten on', () => {
    expect(publishable(count(10), false)).toMatchObject({ value: 10, fewerThanTen: false });
    expect(publishable(rate(333, 10), false)).toMatchObject({ value: 333, fewerThanTen: false });
  });
});

describe('the figures of a month', () => {
  const DAY = 86_400_000;
  let service: WorkService;
  beforeAll(async () => {
    service = await startWorkService();
  }, 60_000);
  afterAll(() => service.close());

  const people = async (programmeId: string, count: number, listings: number): Promise<void> => {
    const { make } = service;
    const programme = programmeNamed(programmeId);
    const { fit } = judge(programme.matching, programme.examples.listing, programme.examples.profile);
    const member = await make.account({ roles: ['member'] });
    const organisation = await make.organisation(member);
    const made = [];
    for (let at = 0; at < listings; at++) made.push(await make.listing(organisation, programme));
    for (let at = 0; at < count; at++) {
      const profile = await make.profile(await make.account({ roles: ['person'] }), programme);
      const [first] = made;
      if (first && at < 10) await make.match(first, profile, { fit });
    }
  };
  const figures = (items: readonly OpenFigure[], programme: string): Record<string, number | undefined> =>
    Object.fromEntries(
      items.filter((one) => one.programme === programme).map((one) => [one.name, one.value]),
    );

  test('are published once, open to everybody, and hide what is small or confidential', async () => {
    await people('employment', 40, 12);
    await people('succession', 17, 3);
    service.clock.forward(35 * DAY);
    // While many lists are behind, nothing is published.
    await service.dataSource.query('UPDATE profile SET scored_revision = 0');
    await handler(service.worker.context);
    const month = dayInTokyo(service.clock.now()).slice(0, 7);
    const read = (): Promise<OpenFigures> =>
      service.ok<OpenFigures>('readOpenFigures', undefined, { query: { month } });
    expect((await read()).items).toEqual([]);
    await service.dataSource.query('UPDATE profile SET scored_revision = 1');
    await handler(service.worker.context);
    const { items } = await read();
    expect(figures(items, 'employment')).toMatchObject({
      ...{ people: 40, listings: 12, 'people-without-place': 750, 'listings-without-place': 917 },
    });
    expect(figures(items, 'succession')).toMatchObject({ people: 10, listings: undefined, envy: undefined });
    await people('employment', 5, 1);
    await handler(service.worker.context);
    expect(await read()).toEqual({ items });
  });

  test('come as a table too, asked for by name or by header', async () => {
    const asked = [
      await callRoute(service, 'readOpenFigures', { query: { format: 'csv' } }),
      await callRoute(service, 'readOpenFigures', { headers: { accept: 'text/csv' } }),
    ];
    for (const { status, headers, text } of asked) {
      expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
      const [head, ...lines] = text.trimEnd().split('\r\n');
      expect(head).toBe('month,programme,name,unit,value,fewer_than_ten');
      expect(lines.length).toBeGreaterThan(50);
      for (const line of lines)
        expect(line).toMatch(/^[0-9]{4}-[0-9]{2},[a-z-]+,[a-z-]+,(count|per-mille),[0-9]*,(true|false)$/u);
    }
  });
});
