import { AccountEntity } from '../accounts/account.entity.ts';
import { dataSourceOf } from '../database/data-source.ts';
import { DEMO_STAFF } from './accounts.ts';
import { SIZES, buildPlan } from './build.ts';
import type { Registered } from './register.ts';
import { writePlan } from './write.ts';

export { DEMO_PASSWORD, DEMO_STAFF } from './accounts.ts';
export type { DemoAccount } from './accounts.ts';

export interface SeedOptions {
  readonly size: keyof typeof SIZES;
  /** Real corporations whose names and places the made-up organisations take. */
  readonly register?: readonly Registered[];
  log(line: string): void;
}

const withSource = async <T>(
  url: string,
  work: (source: ReturnType<typeof dataSourceOf>) => Promise<T>,
): Promise<T> => {
  const source = await dataSourceOf({ url, poolSize: 2 }).initialize();
  return work(source).finally(() => source.destroy());
};

/** Whether the demo accounts are there; seeding is one transaction, so then everything is. */
export const isSeeded = (url: string): Promise<boolean> =>
  withSource(url, (source) => source.manager.existsBy(AccountEntity, { email: DEMO_STAFF[0]?.email ?? '' }));

/** Fills a migrated, unseeded database with the town or the ward. @throws when it is seeded already (unique addresses) */
export const seedTown = (url: string, { size, register, log }: SeedOptions): Promise<void> =>
  withSource(url, async (source) => {
    const plan = buildPlan(SIZES[size], register);
    const counts = [plan.organisations.length, plan.listings.length, plan.people.length].map(String);
    log(`町をつくっています：事業者 ${counts[0] ?? ''}・募集 ${counts[1] ?? ''}・人 ${counts[2] ?? ''}`);
    await source.transaction((manager) => writePlan(manager, plan, new Date()));
  });
