import { defineStore } from 'pinia';
import { ref } from 'vue';

/** What a stranger chose before registering. In memory only: it says where somebody lives. */
export const useBeginning = defineStore('beginning', () => {
  const programme = ref<string>();
  const place = ref<string>();
  /** The station that was chosen, if one was. */
  const station = ref<string>();
  const week = ref<readonly string[]>([]);
  const clear = (): void => {
    programme.value = undefined;
    place.value = undefined;
    station.value = undefined;
    week.value = [];
  };
  return { programme, place, station, week, clear };
});
