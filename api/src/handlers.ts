import { accountHandlers } from './accounts/account.handlers.ts';
import type { Handlers } from './http/handler.ts';
import { introductionHandlers } from './introductions/introduction.handlers.ts';
import { listingHandlers } from './listings/listing.handlers.ts';
import { noticeHandlers } from './notices/notice.handlers.ts';
import { organisationHandlers } from './organisations/organisation.handlers.ts';
import { profileHandlers } from './profiles/profile.handlers.ts';
import { supportHandlers } from './support/support.handlers.ts';
import { whatIfHandlers } from './what-if/what-if.handlers.ts';

/** What answers each route. A route without an entry does not compile, and does not boot either. */
export const handlers: Handlers = {
  ...accountHandlers,
  ...organisationHandlers,
  ...listingHandlers,
  ...profileHandlers,
  ...introductionHandlers,
  ...noticeHandlers,
  ...whatIfHandlers,
  ...supportHandlers,
};
