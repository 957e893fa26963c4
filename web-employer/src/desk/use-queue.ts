import type { QueueItem } from '@musubi/contracts';
import { useAction, useLoad, useSession } from '@musubi/web-kit';
import { computed, reactive, ref, shallowRef, watch } from 'vue';

const PAGE = 50;
export const QUEUE_STATES = ['suggested', 'shortlisted', 'postponed', 'set-aside'] as const;

export const keyOf = (item: { readonly listingId: string; readonly profileId: string }): string =>
  `${item.listingId} ${item.profileId}`;

/** The review queue with its filter, and which pair is being looked at. */
export const useQueue = () => {
  const session = useSession();
  const filter = reactive({ programme: '', state: '' });
  const items = shallowRef<readonly QueueItem[]>([]);
  const next = ref<string>();
  const waiting = ref(0);
  const chosen = ref<string>();

  const ask = async (cursor?: string) => {
    const query = {
      limit: PAGE,
      ...(filter.programme ? { programme: filter.programme } : {}),
      ...(filter.state ? { state: filter.state } : {}),
      ...(cursor ? { cursor } : {}),
    };
    const page = await session.call('readQueue', { query });
    next.value = page.next;
    waiting.value = page.waiting;
    return page.items;
  };
  const first = useLoad(async () => {
    items.value = await ask();
    return items.value;
  });
  const more = useAction(async () => {
    if (next.value) items.value = [...items.value, ...(await ask(next.value))];
  });
  watch(filter, () => {
    chosen.value = undefined;
    void first.reload();
  });

  const at = computed(() => items.value.findIndex((item) => keyOf(item.card) === chosen.value));
  const current = computed(() => items.value[at.value]);
  const choose = (item: QueueItem | undefined): void => {
    chosen.value = item && keyOf(item.card);
  };
  const step = async (by: 1 | -1): Promise<void> => {
    if (by === 1 && at.value === items.value.length - 1 && next.value) await more.run();
    const to = items.value[Math.max(0, at.value + by)];
    if (to) choose(to);
  };
  /** Takes a decided pair off the list and goes on to the one after it. */
  const drop = (key: string, goOn: boolean): void => {
    const index = items.value.findIndex((item) => keyOf(item.card) === key);
    if (index < 0) return;
    const after = items.value[index + 1] ?? items.value[index - 1];
    items.value = items.value.filter((_, each) => each !== index);
    waiting.value = Math.max(0, waiting.value - 1);
    if (chosen.value === key) choose(goOn ? after : undefined);
  };
  return { filter, items, next, waiting, chosen, first, more, at, current, choose, step, drop };
};
