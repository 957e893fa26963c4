import { accountRoutes, organisationRoutes } from '@musubi/contracts';
import { accountHandlers } from '../src/accounts/account.handlers.ts';
import type { HandlerTable } from '../src/http/mount.ts';
import { organisationHandlers } from '../src/organisations/organisation.handlers.ts';
import { startService } from './service.ts';
import type { Service } from './service.ts';

/** The application with the routes of accounts and organisations only. */
export const startAccountService = (
  config: Parameters<typeof startService>[0]['config'] = {},
): Promise<Service> =>
  startService({
    table: { ...accountRoutes, ...organisationRoutes },
    handlers: { ...accountHandlers, ...organisationHandlers } as unknown as HandlerTable,
    config,
  });
