import { useSession } from '@musubi/web-kit';
import type { LiveEvent } from '@musubi/web-kit';
import { defineStore } from 'pinia';
import { ref } from 'vue';

/** What is new: numbers for the navigation, and a tick for pages that show live things. */
export const useNews = defineStore('news', () => {
  const session = useSession();
  const waiting = ref(0);
  const unread = ref(0);
  const last = ref<LiveEvent>();
  /** Grows with every event; pages watch it. */
  const tick = ref(0);

  const refresh = async (): Promise<void> => {
    if (!session.signedIn) return;
    const [talks, notices] = await Promise.all([
      session.call('listIntroductions', { query: { side: 'profile', limit: 100 } }),
      session.call('listNotices', { query: { limit: 100 } }),
    ]).catch(() => [undefined, undefined] as const);
    if (!talks || !notices) return;
    waiting.value = talks.items.filter((talk) => talk.waitsFor === talk.you).length;
    unread.value = notices.items.filter((notice) => !notice.read).length;
  };
  const hear = (event: LiveEvent): void => {
    last.value = event;
    tick.value += 1;
    void refresh();
  };
  return { waiting, unread, last, tick, refresh, hear };
});
