import type { BodyOf, Organisation, Routes } from '@musubi/contracts';
import { useSession } from '@musubi/web-kit';
import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';

const CHOSEN = 'musubi.organisation';
export type Facts = BodyOf<Routes['registerOrganisation']>;

/** The organisations for which the account acts, and the one that is being worked for. */
export const useOrganisations = defineStore('organisations', () => {
  const session = useSession();
  const items = shallowRef<readonly Organisation[]>([]);
  const chosen = ref(localStorage.getItem(CHOSEN) ?? '');
  const current = computed(() => items.value.find((one) => one.id === chosen.value) ?? items.value[0]);

  const load = async (): Promise<readonly Organisation[]> => {
    items.value = (await session.call('listOrganisations')).items;
    return items.value;
  };
  const choose = (id: string): void => {
    chosen.value = id;
    localStorage.setItem(CHOSEN, id);
  };
  /** Registering makes the account a member: the token is renewed so that it says so. */
  const register = async (body: Facts, key: string): Promise<Organisation> => {
    const made = await session.call('registerOrganisation', { body, key });
    await session.refresh();
    session.account = await session.call('readAccount');
    await load();
    choose(made.id);
    return made;
  };
  const change = async (own: Organisation, body: Facts): Promise<Organisation> => {
    const changed = await session.call('changeOrganisation', {
      params: { organisationId: own.id },
      body,
      version: own.version,
    });
    items.value = items.value.map((one) => (one.id === changed.id ? changed : one));
    return changed;
  };
  return { items, current, load, choose, register, change };
});
