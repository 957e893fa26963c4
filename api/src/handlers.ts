import { accountHandlers } from './accounts/account.handlers.ts';
import { allocationHandlers } from './allocations/allocation.handlers.ts';
import { answerHandlers } from './answers/answer.handlers.ts';
import { figureHandlers } from './figures/figure.handlers.ts';
import type { Handlers } from './http/handler.ts';
import { intakeHandlers } from './intake/intake.handlers.ts';
import { introductionHandlers } from './introductions/introduction.handlers.ts';
import { listingHandlers } from './listings/listing.handlers.ts';
import { runHandlers } from './matches/runs/run.handlers.ts';
import { noticeHandlers } from './notices/notice.handlers.ts';
import { organisationHandlers } from './organisations/organisation.handlers.ts';
import { profileHandlers } from './profiles/profile.handlers.ts';
import { weightHandlers } from './weights/weight.handlers.ts';
import { supportHandlers } from './support/support.handlers.ts';
import { whatIfHandlers } from './what-if/what-if.handlers.ts';

/** What answers each route. A route without an entry does not compile, and does not boot either. */
export const handlers: Handlers = {
  ...accountHandlers,
  ...organisationHandlers,
  ...listingHandlers,
  ...profileHandlers,
  ...intakeHandlers,
  ...introductionHandlers,
  ...noticeHandlers,
  ...runHandlers,
  ...answerHandlers,
  ...weightHandlers,
  ...figureHandlers,
  ...allocationHandlers,
  ...whatIfHandlers,
  ...supportHandlers,
};
