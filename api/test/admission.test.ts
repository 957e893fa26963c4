import { Admission } from '../src/http/admission.ts';
import type { Refusal } from '../src/http/refusal.ts';
import { noticeRoutes } from '@musubi/contracts';
import { startAccountService } from './account-service.ts';
import { callRoute } from './call.ts';
import { startService } from './service.ts';

const gate = (): { open: () => void; passed: Promise<void> } => {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { open, passed };
};

describe('bounded admission', () => {
  test('lets in as many as there are places, keeps a short queue, refuses the rest at once', async () => {
    const admission = new Admission({ places: 2, queue: 1, patience: 5000 });
    const { open, passed } = gate();
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, (inside += 1));
      await passed;
      inside -= 1;
    };
    const runs = Array.from({ length: 5 }, () =>
      admission.run(work).then(
        () => 'done',
        (error: unknown) => (error as Refusal).code,
      ),
    );
    expect(await Promise.all(runs.slice(3))).toEqual(['overloaded', 'overloaded']);
    open();
    expect(await Promise.all(runs)).toEqual(['done', 'done', 'done', 'overloaded', 'overloaded']);
    expect([inside, most]).toEqual([0, 2]);
  });

  test('loses patience, and a place is free again after a failure', async () => {
    const admission = new Admission({ places: 1, queue: 5, patience: 20 });
    const { open, passed } = gate();
    const slow = admission.run(() => passed);
    await expect(admission.run(() => Promise.resolve())).rejects.toMatchObject({
      code: 'overloaded',
      details: { retryAfter: 1 },
    });
    open();
    await slow;
    await expect(admission.run(() => Promise.reject(new Error('x')))).rejects.toThrow('x');
    expect(await admission.run(() => Promise.resolve('in'))).toBe('in');
  });

  test('many times the capacity: every refusal is a 503 with Retry-After, and the next request is served', async () => {
    const { open, passed } = gate();
    const health = async () => {
      await passed;
      return { status: 'ok' };
    };
    const service = await startService({
      table: { health: noticeRoutes.health },
      handlers: { health },
      config: { poolSize: 2 },
    });
    try {
      const calls = Array.from({ length: 60 }, () => callRoute(service, 'health'));
      const refused = new Set<number>();
      const outcomes = calls.map((call, at) =>
        call.then(({ status, headers }) => {
          if (status !== 200) refused.add(at);
          if (refused.size === 58) open();
          return `${String(status)} ${headers.get('retry-after') ?? ''}`;
        }),
      );
      const all = await Promise.all(outcomes);
      expect([
        all.filter((one) => one === '503 1').length,
        all.filter((one) => one === '200 ').length,
      ]).toEqual([58, 2]);
      expect((await callRoute(service, 'health')).status).toBe(200);
    } finally {
      await service.close();
    }
  });
});

test('budgets: who asks too often is told when to come back', async () => {
  const service = await startAccountService({
    limits: { all: 5, search: 5, registration: 5, signIn: 2, counts: 5 },
  });
  try {
    const statuses: string[] = [];
    for (let n = 0; n < 4; n += 1) {
      const { status, headers, json } = await callRoute(service, 'signIn', {
        body: { email: 'a@example.jp', password: 'x' },
      });
      statuses.push(`${String(status)} ${String(json['code'])} ${headers.has('retry-after') ? 'later' : ''}`);
    }
    expect(statuses).toEqual([
      '401 wrong-credentials ',
      '401 wrong-credentials ',
      '429 too-many-requests later',
      '429 too-many-requests later',
    ]);
  } finally {
    await service.close();
  }
});
