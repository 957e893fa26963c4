import { NO_REASONS } from '@musubi/web-kit';
import type { NoReason } from '@musubi/web-kit';
import { computed, ref } from 'vue';

/** Why a candidate is not shown for now: kept for later, or not the right one. */
export type Aside = 'later' | NoReason;
type Kept = Readonly<Record<string, Aside>>;

const ASIDES: readonly string[] = ['later', ...NO_REASONS];
const keyOf = (listingId: string): string => `musubi.aside.${listingId}`;

const read = (listingId: string): Kept => {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(listingId)) ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).filter((entry): entry is [string, Aside] => ASIDES.includes(String(entry[1]))),
    );
  } catch {
    return {};
  }
};

/** The candidates of a listing that this browser has put aside; opaque ids only, nothing about anybody. */
export const usePutAside = (listingId: () => string) => {
  const kept = ref<Kept>(read(listingId()));
  const write = (next: Kept): void => {
    kept.value = next;
    localStorage.setItem(keyOf(listingId()), JSON.stringify(next));
  };
  return {
    kept: computed(() => kept.value),
    put: (profileId: string, aside: Aside): void => write({ ...kept.value, [profileId]: aside }),
    restore: (profileId: string): void =>
      write(Object.fromEntries(Object.entries(kept.value).filter(([id]) => id !== profileId))),
    reload: (): void => {
      kept.value = read(listingId());
    },
  };
};
