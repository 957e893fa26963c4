import type { Introduction } from '@musubi/contracts';
import { useAction, useLiveEvents, useLoad } from '@musubi/web-kit';
import type { Action, Loading } from '@musubi/web-kit';
import { computed, ref, shallowRef } from 'vue';
import type { ComputedRef, Ref } from 'vue';

interface Page {
  readonly items: readonly Introduction[];
  readonly next?: string;
}

export interface Introductions {
  readonly loading: Loading<readonly Introduction[]>;
  readonly all: ComputedRef<readonly Introduction[]>;
  /** There are more to be had. */
  readonly next: Ref<string | undefined>;
  readonly loadMore: Action<[], void>;
}

/** A list of introductions, page by page; whatever happens elsewhere begins it anew. `ask` takes the cursor of a page. */
export const useIntroductions = (ask: (cursor?: string) => Promise<Page>): Introductions => {
  const more = shallowRef<readonly Introduction[]>([]);
  const next = ref<string>();
  const loading = useLoad(async () => {
    const page = await ask();
    more.value = [];
    next.value = page.next;
    return page.items;
  });
  const loadMore = useAction(async () => {
    if (!next.value) return;
    const page = await ask(next.value);
    more.value = [...more.value, ...page.items];
    next.value = page.next;
  });
  void loading.reload();
  useLiveEvents(() => void loading.reload());
  const all = computed(() => [...(loading.data.value ?? []), ...more.value]);
  return { loading, all, next, loadMore };
};
