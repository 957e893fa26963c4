import { defineStore } from 'pinia';
import { ref } from 'vue';

/** What a stranger chose before registering. In memory only: it says where somebody lives. */
export const useBeginning = defineStore('beginning', () => {
  const programme = ref<string>();
  const place = ref<string>();
  const week = ref<readonly string[]>([]);
  const clear = (): void => {
    programme.value = undefined;
    place.value = undefined;
    week.value = [];
  };
  return { programme, place, week, clear };
});
