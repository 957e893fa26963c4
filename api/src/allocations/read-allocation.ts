import type { Allocation, AllocationLine, AllocationPage, PageQuery } from '@musubi/contracts';
import { DEFAULT_LIMIT } from '../http/cursor.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Context } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { PAIRS_IN_LISTS } from '../matches/pairs-in-lists.ts';
import { AllocationEntity } from './allocation.entity.ts';

export const allocationLine = (allocation: AllocationEntity): AllocationLine => {
  const { id, programme, method, cap, leastFit, state, progress, figures, askedAt } = allocation;
  return {
    ...{ id, programme, method, cap, leastFit, state, progress, askedAt: askedAt.toISOString() },
    ...(figures ? { figures } : {}),
  };
};

/** The newest tries; older than thirty days there are none. */
export const listAllocations = async (
  { manager }: Context,
  { limit = DEFAULT_LIMIT }: PageQuery,
): Promise<AllocationPage> => {
  const rows = await manager.find(AllocationEntity, {
    order: { askedAt: 'DESC', id: 'DESC' },
    take: limit,
  });
  return { items: rows.map(allocationLine) };
};

interface PairRow {
  readonly listing: string;
  readonly profile: string;
  readonly title: string;
  readonly fit: number | null;
  readonly touched: boolean;
}

const PAIRS = `
  SELECT t.listing, t.profile, l.title, m.fit, (i.id IS NOT NULL) AS touched
  FROM unnest($2::uuid[], $3::uuid[]) t (listing, profile)
  JOIN listing l ON l.id = t.listing JOIN profile p ON p.id = t.profile AND p.state = 'active'
  LEFT JOIN (${PAIRS_IN_LISTS}) m ON m.listing_id = t.listing AND m.profile_id = t.profile
  LEFT JOIN introduction i ON i.listing_id = t.listing AND i.profile_id = t.profile
  ORDER BY l.title, t.listing, m.fit DESC NULLS LAST, t.profile LIMIT 2000`;

/** What a try came to: figures to compare, and the pairs without names. @throws Refusal `not-found` */
export const readAllocation = async (context: Context, allocationId: string): Promise<Allocation> => {
  const { manager } = context;
  const allocation = await manager.findOneBy(AllocationEntity, { id: allocationId });
  if (!allocation) throw new Refusal('not-found');
  const pairs = allocation.pairs ?? [];
  const rows = await manager.query<PairRow[]>(PAIRS, [
    allocation.programme,
    pairs.map(({ listing }) => listing),
    pairs.map(({ profile }) => profile),
  ]);
  await recordAudit(context, {
    action: 'read-allocation',
    objectKind: 'allocation',
    objectId: allocationId,
    purpose: 'review',
    actorKind: 'desk',
  });
  return {
    ...allocationLine(allocation),
    pairs: rows.map(({ listing, profile, title, fit, touched }) => ({
      ...{ listingId: listing, profileId: profile, listingTitle: title.slice(0, 200) },
      ...{ fit: fit ?? 0, untouched: !touched },
    })),
  };
};
