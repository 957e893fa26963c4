import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setImmediate as breathe } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { PROGRAMMES } from '@musubi/programmes';
import { houseOf, putListing, putProfile } from '../src/matches/room.ts';
import { Towns } from '../src/engine/towns.ts';
import { buildPlan } from '../src/seeds/build.ts';

/**
 * Decision 0007: where should the API ask? `thread`: an engine in a thread of the API. `worker`: the worker process over a
 * socket, idle. `busy`: the same while it scores a programme anew. `npx tsx --conditions=source bench/engine-seam.ts [people]`
 */
const [people = 20_000, rounds = 60] = process.argv.slice(2).map(Number);
const file = fileURLToPath(import.meta.url);
const address = join(tmpdir(), `musubi-seam-${String(process.ppid)}.sock`);
const employment = PROGRAMMES[0]!;

const fill = () => {
  const plan = buildPlan({ organisations: 600, listings: Math.round(people / 5), people });
  const house = houseOf(employment);
  plan.listings
    .filter(({ programme }) => programme === employment.id)
    .forEach(({ statement, organisation }, i) =>
      putListing(house, `l${String(i)}`, { statement, revision: 1, organisationId: organisation }),
    );
  plan.profiles
    .filter(({ programme }) => programme === employment.id)
    .forEach(({ statement }, i) => putProfile(house, `p${String(i)}`, { statement, revision: 1 }));
  const towns = new Towns({ houses: [house], house: () => house });
  towns.meetAll();
  return { house, towns };
};

const draftOf = (round: number) => {
  const listing = employment.examples.listing as Record<string, unknown>;
  return {
    programme: employment.id,
    view: 'full',
    side: 'listing',
    statement: { ...listing, payMax: 1350 + (round % 40) },
  } as const;
};

const told = (name: string, times: readonly number[], memory: number): void => {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  console.log(
    `${name.padEnd(8)} p50 ${at(0.5).padStart(7)} ms   p99 ${at(0.99).padStart(7)} ms   ${String(Math.round(memory / 1e6))} MB`,
  );
};

const measure = async (
  name: string,
  ask: (draft: object) => Promise<unknown>,
  memory: () => Promise<number>,
) => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    await ask(draftOf(round));
    times.push(performance.now() - began);
  }
  told(name, times, await memory());
};

const inThread = (): void => {
  const { house, towns } = fill();
  parentPort?.postMessage({ ready: [house.listings.size, house.profiles.size] });
  parentPort?.on('message', (draft: ReturnType<typeof draftOf>) => {
    parentPort?.postMessage(towns.whatIf(draft));
  });
};

const inWorker = async (): Promise<void> => {
  const { house, towns } = fill();
  const server = createServer((socket) => {
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk.toString();
      if (!text.endsWith('\n')) return;
      const draft = JSON.parse(text) as ReturnType<typeof draftOf>;
      text = '';
      socket.write(`${JSON.stringify(towns.whatIf(draft))}\n`);
    });
  });
  rmSync(address, { force: true });
  await new Promise<void>((resolve) => server.listen(address, resolve));
  let busy = false;
  process.on('message', (message) => {
    if (message === 'memory') process.send?.(process.memoryUsage().rss);
    if (message === 'busy') busy = true;
  });
  process.send?.('ready');
  for (;;) {
    if (!busy) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      continue;
    }
    const run = house.rooms[0]!.prepared.rankAllSliced({ top: 20 });
    while (run.next().done !== true) await breathe();
  }
};

const compare = async (): Promise<void> => {
  const before = process.memoryUsage().rss;
  const thread = new Worker(
    `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))})
       .then(({ register }) => (register(), import(${JSON.stringify(import.meta.url)})))`,
    { eval: true, workerData: 'thread', argv: process.argv.slice(2), execArgv: ['--conditions=source'] },
  );
  const heard = (): Promise<unknown> => new Promise((resolve) => thread.once('message', resolve));
  console.log(JSON.stringify(await heard()));
  const ask = (draft: object): Promise<unknown> => {
    const answer = heard();
    thread.postMessage(draft);
    return answer;
  };
  await ask(draftOf(999));
  await measure('thread', ask, async () => process.memoryUsage().rss - before);
  await thread.terminate();
  const worker = fork(file, process.argv.slice(2), {
    env: { ...process.env, SEAM: 'worker' },
    execArgv: process.execArgv,
  });
  const said = (): Promise<unknown> => new Promise((resolve) => worker.once('message', resolve));
  await said();
  const socket = createConnection(join(tmpdir(), `musubi-seam-${String(process.pid)}.sock`));
  const call = (draft: object): Promise<unknown> =>
    new Promise((resolve) => {
      let text = '';
      const take = (chunk: Buffer): void => {
        text += chunk.toString();
        if (!text.endsWith('\n')) return;
        socket.off('data', take);
        resolve(JSON.parse(text));
      };
      socket.on('data', take);
      socket.write(`${JSON.stringify(draft)}\n`);
    });
  const memory = async (): Promise<number> => {
    const answer = said();
    worker.send('memory');
    return Number(await answer);
  };
  await call(draftOf(999));
  await measure('worker', call, memory);
  worker.send('busy');
  await measure('busy', call, memory);
  socket.destroy();
  worker.kill();
};

if (!isMainThread && workerData === 'thread') inThread();
else if (process.env['SEAM'] === 'worker') await inWorker();
else await compare();
