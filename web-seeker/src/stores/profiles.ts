import type { Profile } from '@musubi/contracts';
import { useSession } from '@musubi/web-kit';
import type { Draft } from '@musubi/web-kit';
import { defineStore } from 'pinia';
import { shallowRef } from 'vue';

/** The profiles of the person: one per programme they take part in. */
export const useProfiles = defineStore('profiles', () => {
  const session = useSession();
  const items = shallowRef<readonly Profile[]>([]);
  const loaded = shallowRef(false);

  const load = async (): Promise<readonly Profile[]> => {
    items.value = (await session.call('listProfiles')).items;
    loaded.value = true;
    return items.value;
  };
  const put = (profile: Profile): void => {
    items.value = items.value.some((each) => each.id === profile.id)
      ? items.value.map((each) => (each.id === profile.id ? profile : each))
      : [...items.value, profile];
  };
  const begin = async (programme: string, statement: Draft = {}): Promise<Profile> => {
    const made = await session.call('draftProfile', { body: { programme, statement } });
    put(made);
    return made;
  };
  const clear = (): void => {
    items.value = [];
    loaded.value = false;
  };
  return { items, loaded, load, put, begin, clear };
});
