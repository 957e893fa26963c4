import type { FastifyInstance } from 'fastify';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { buildApp } from './app.ts';
import { trailHead } from './audit/verify-audit.ts';
import { systemClock } from './clock.ts';
import { readConfig } from './config.ts';
import type { Config } from './config.ts';
import { dataSourceOf } from './database/data-source.ts';
import { startEngineThread } from './engine/engine-thread.ts';
import { handlers } from './handlers.ts';
import { keptRoutes } from './matches/kept-routes.ts';
import { openLive } from './notices/live.ts';
import { isMain, onStop } from './process.ts';

const MINUTE = 60_000;
/** Milliseconds that requests in flight are given; open event streams are ended at once after it. */
const DRAIN = 5000;
/** Milliseconds that whoever starts us waits for the engine. */
const CATCH_UP = 10_000;

/**
 * Lets requests in flight finish. Connections that fall idle during the stop are closed by hand: Node would otherwise wait
 * for them until their keep-alive ends (fastify#7044).
 */
const drain = async (app: FastifyInstance): Promise<void> => {
  const sweep = setInterval(() => app.server.closeIdleConnections(), 100);
  const closed = app.close();
  await Promise.race([closed, pause(DRAIN)]);
  app.server.closeAllConnections();
  clearInterval(sweep);
  await closed;
};

const errorCode = (error: unknown): unknown => (error as NodeJS.ErrnoException).code;

/** Listens on the port, or on the next free one where the port was only a suggestion. */
const listen = async (app: FastifyInstance, { host, port }: Config, mayMove: boolean): Promise<number> => {
  for (let at = port; ; at += 1) {
    try {
      await app.listen({ host, port: at });
      return (app.server.address() as AddressInfo).port;
    } catch (error) {
      if (errorCode(error) !== 'EADDRINUSE' || !mayMove || at >= port + 20) throw error;
    }
  }
};

/** The API process. Resolves when it answers and its engine has caught up; without an engine it is there all the same. @returns the port. */
export const runServer = async (config: Config, mayMove = false): Promise<number> => {
  const log = pino({ name: 'server', level: config.logLevel });
  const dataSource = await dataSourceOf({
    url: config.databaseUrl,
    poolSize: config.poolSize,
    onIdleError: (error) => log.warn({ code: errorCode(error) }, 'idle connection lost'),
  }).initialize();
  const live = await openLive(config.databaseUrl, log);
  const engine = startEngineThread({ databaseUrl: config.databaseUrl, log, logLevel: config.logLevel });
  const server = await buildApp({
    config,
    dataSource,
    clock: systemClock,
    live,
    engine,
    handlers,
    kept: keptRoutes,
  });
  // The head outside the database is what shows that the newest lines of the trail were cut off.
  const tellHead = async (): Promise<void> =>
    log.info({ trail: await trailHead(dataSource.manager) }, 'head of the trail');
  const timer = setInterval(() => {
    tellHead().catch((error: unknown) =>
      log.warn({ error: String(error) }, 'head of the trail not read; it is tried again'),
    );
  }, MINUTE);
  onStop(async (reason) => {
    log.info({ reason }, 'server stops');
    clearInterval(timer);
    await drain(server);
    await live.close();
    await engine.close();
    await dataSource.destroy();
  });
  const port = await listen(server, config, mayMove);
  await Promise.race([engine.ready, pause(CATCH_UP, undefined, { ref: false })]);
  return port;
};

if (isMain(import.meta.filename)) {
  const port = await runServer(readConfig(process.env), process.env['MUSUBI_PORT_MAY_MOVE'] === '1');
  process.send?.({ port });
}
