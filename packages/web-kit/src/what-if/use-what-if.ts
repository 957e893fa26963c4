import type { WhatIfView } from '@musubi/contracts';
import { readDraft } from '@musubi/statements';
import type { Class } from '@musubi/statements';
import { onScopeDispose, ref, shallowRef, watch } from 'vue';
import type { Ref, ShallowRef } from 'vue';
import type { Draft } from '../forms/values.ts';

/** Milliseconds of quiet before asking: somebody who types is not interrupted, and the service not asked for every letter. */
const QUIET = 600;

export interface WhatIfAsking {
  /** The last answer, also while a newer one is on its way. */
  readonly view: ShallowRef<WhatIfView | undefined>;
  /** `away`: nobody can count now; the form goes on without it. */
  readonly state: Ref<'asking' | 'told' | 'away'>;
  ask(): Promise<void>;
}

/** Asks what a draft would bring, whenever it has changed and reads. Nothing is stored by asking. */
export const useWhatIf = (
  type: Class,
  draft: Readonly<Ref<Draft>>,
  question: (statement: Draft) => Promise<WhatIfView>,
): WhatIfAsking => {
  const view = shallowRef<WhatIfView>();
  const state = ref<'asking' | 'told' | 'away'>('asking');
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ask = async (): Promise<void> => {
    const statement = draft.value;
    if (!readDraft(type, statement).ok) return;
    state.value = 'asking';
    try {
      const answer = await question(statement);
      if (statement !== draft.value) return;
      view.value = answer;
      state.value = 'told';
    } catch {
      if (statement === draft.value) state.value = 'away';
    }
  };
  watch(draft, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), QUIET);
  });
  onScopeDispose(() => clearTimeout(timer));
  void ask();
  return { view, state, ask };
};
