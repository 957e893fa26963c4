import type { NoReason } from '@musubi/web-kit';
import { defineStore } from 'pinia';
import { ref } from 'vue';

/** What the person put off or turned down while this page has been open; in memory only. */
export const useAsides = defineStore('asides', () => {
  const later = ref<ReadonlySet<string>>(new Set());
  const no = ref<ReadonlyMap<string, NoReason>>(new Map());
  const putOff = (listingId: string): void => {
    later.value = new Set([...later.value, listingId]);
  };
  const turnDown = (listingId: string, reason: NoReason): void => {
    no.value = new Map([...no.value, [listingId, reason]]);
  };
  const takeBack = (listingId: string): void => {
    later.value = new Set([...later.value].filter((id) => id !== listingId));
    no.value = new Map([...no.value].filter(([id]) => id !== listingId));
  };
  return { later, no, putOff, turnDown, takeBack };
});
