import type { DataSource, EntityManager } from 'typeorm';
import { inTransaction } from '../database/in-transaction.ts';
import type { EngineHost } from './engine-host.ts';
import { lockScores } from './write-lists.ts';

interface Writer {
  readonly source: DataSource;
  readonly engines: EngineHost;
}

/**
 * Runs `write` in a transaction that holds `lockScores`, under the weights that are accepted then: a worker that has not heard
 * of them yet goes over to them first. The run over everything that follows an acceptance begins after every transaction that
 * looked before it, since it takes the lock alone; so no list of old weights outlives that run.
 */
export const underScores = async <T>(
  { source, engines }: Writer,
  how: 'alone' | 'shared',
  write: (manager: EntityManager) => Promise<T>,
): Promise<T> => {
  for (;;) {
    const done = await inTransaction(source, async (manager) => {
      await lockScores(manager, how);
      return (await engines.isWeighed(manager)) ? { result: await write(manager) } : undefined;
    });
    if (done) return done.result;
    await engines.takeWeights();
  }
};
