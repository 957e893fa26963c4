import { defineStore } from 'pinia';
import { ref } from 'vue';
import type { Draft } from '@musubi/web-kit';

/** What a stranger chose before registering. In memory only: it says where somebody lives. */
export const useBeginning = defineStore('beginning', () => {
  const programme = ref<string>();
  const place = ref<string>();
  /** The station that was chosen, if one was. */
  const station = ref<string>();
  const week = ref<readonly string[]>([]);
  /** What was taken from a sentence, field by field. */
  const stated = ref<Draft>({});
  const clear = (): void => {
    programme.value = undefined;
    place.value = undefined;
    station.value = undefined;
    week.value = [];
    stated.value = {};
  };
  return { programme, place, station, week, stated, clear };
});
