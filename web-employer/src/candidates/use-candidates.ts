import type { Introduction, Listing, MatchList, ShortCard } from '@musubi/contracts';
import { useLoad, useSession } from '@musubi/web-kit';
import { computed } from 'vue';
import { useOrganisations } from '../organisations/organisation-store.ts';

const MOST = 100;

export interface Candidate {
  readonly card: ShortCard;
  /** What has begun between the two, if anything. */
  readonly introduction: Introduction | undefined;
}

/** The published listings of the organisation, and the candidates of one of them. */
export const useCandidates = (listingId: () => string | undefined) => {
  const session = useSession();
  const organisations = useOrganisations();
  const listings = useLoad(async (): Promise<readonly Listing[]> => {
    if (organisations.items.length === 0) await organisations.load();
    const pages = await Promise.all(
      organisations.items.map((one) =>
        session.call('listListings', { params: { organisationId: one.id }, query: { limit: MOST } }),
      ),
    );
    return pages.flatMap((page) => page.items).filter((listing) => listing.state === 'published');
  });
  const listing = computed(
    () => listings.data.value?.find((one) => one.id === listingId()) ?? listings.data.value?.[0],
  );
  const matches = useLoad(
    async (): Promise<
      { readonly list: MatchList; readonly begun: readonly Introduction[]; readonly of: string } | undefined
    > => {
      const of = listing.value?.id;
      if (of === undefined) return undefined;
      const [list, begun] = await Promise.all([
        session.call('listCandidates', { params: { listingId: of }, query: { limit: MOST } }),
        session.call('listIntroductions', { query: { side: 'listing', limit: MOST } }),
      ]);
      return { list, begun: begun.items, of };
    },
  );
  const candidates = computed<readonly Candidate[]>(() => {
    const { list, begun } = matches.data.value ?? {};
    return [...(list?.items ?? []), ...(list?.turnedDown ?? [])].map((card) => ({
      card,
      introduction: begun?.find((one) => one.id === card.introductionId),
    }));
  });
  const isScoring = computed(
    () =>
      matches.data.value !== undefined &&
      matches.data.value.list.scoredRevision < matches.data.value.list.revision,
  );
  return { listings, listing, matches, candidates, isScoring };
};
