import type { DataSource } from 'typeorm';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { TownEngine } from '../engine/town-engine.ts';
import type { KeptRoutes } from '../kept-answers/shelf.ts';
import type { Handlers, LiveEvents } from './handler.ts';
import type { HandlerTable, RouteTable } from './mount.ts';

/** What the application is made of; tests and production differ in nothing else. */
export interface Dependencies {
  readonly config: Config;
  /** Connected. */
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly live: LiveEvents;
  /** Answers about drafts; without one the routes that need it answer 503. */
  readonly engine?: TownEngine;
  /** Where log lines go; the process's output when absent. */
  readonly logTo?: { write(line: string): void };
  readonly handlers: Handlers | HandlerTable;
  /** Routes whose answers are given again while they are true; none when absent. */
  readonly kept?: KeptRoutes;
  /** Replaces the route table: for tests of the mount loop itself. */
  readonly table?: RouteTable;
  /** Hears of every route that anything registers. */
  readonly onRoute?: (route: { readonly method: string | readonly string[]; readonly url: string }) => void;
}
