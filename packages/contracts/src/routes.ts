import { accountRoutes } from './accounts.ts';
import { introductionRoutes } from './introductions.ts';
import { listingRoutes } from './listings.ts';
import { noticeRoutes } from './notices.ts';
import { organisationRoutes } from './organisations.ts';
import { profileRoutes } from './profiles.ts';
import { supportRoutes } from './support.ts';
import { whatIfRoutes } from './what-if.ts';

/** Everything that crosses the wire, by name. */
export const routes = {
  ...accountRoutes,
  ...organisationRoutes,
  ...listingRoutes,
  ...profileRoutes,
  ...introductionRoutes,
  ...noticeRoutes,
  ...whatIfRoutes,
  ...supportRoutes,
};

export type Routes = typeof routes;
export type RouteName = keyof Routes;
