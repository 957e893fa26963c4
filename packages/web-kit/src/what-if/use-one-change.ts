import { computed, shallowRef } from 'vue';
import type { ComputedRef, Ref } from 'vue';
import type { Draft } from '../forms/values.ts';

export interface OneChange {
  /** The last change can be taken back. */
  readonly undoable: ComputedRef<boolean>;
  apply(field: string, to: unknown): void;
  undo(): void;
}

/** Changes one field of a draft at a press, and takes the last such change back at another. */
export const useOneChange = (draft: Readonly<Ref<Draft>>, write: (next: Draft) => void): OneChange => {
  const before = shallowRef<Draft>();
  return {
    undoable: computed(() => before.value !== undefined),
    apply: (field, to) => {
      before.value = draft.value;
      write({ ...draft.value, [field]: to });
    },
    undo: () => {
      if (before.value) write(before.value);
      before.value = undefined;
    },
  };
};
