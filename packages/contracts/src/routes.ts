import { accountRoutes } from './accounts.ts';
import { intakeRoutes } from './intake.ts';
import { allocationRoutes } from './allocations.ts';
import { answerRoutes } from './answers.ts';
import { figureRoutes } from './figures.ts';
import { introductionRoutes } from './introductions.ts';
import { listingRoutes } from './listings.ts';
import { noticeRoutes } from './notices.ts';
import { organisationRoutes } from './organisations.ts';
import { profileRoutes } from './profiles.ts';
import { runRoutes } from './runs.ts';
import { weightRoutes } from './weights.ts';
import { supportRoutes } from './support.ts';
import { whatIfRoutes } from './what-if.ts';

/** Everything that crosses the wire, by name. */
export const routes = {
  ...accountRoutes,
  ...organisationRoutes,
  ...listingRoutes,
  ...profileRoutes,
  ...intakeRoutes,
  ...introductionRoutes,
  ...noticeRoutes,
  ...runRoutes,
  ...answerRoutes,
  ...weightRoutes,
  ...figureRoutes,
  ...allocationRoutes,
  ...whatIfRoutes,
  ...supportRoutes,
};

export type Routes = typeof routes;
export type RouteName = keyof Routes;
