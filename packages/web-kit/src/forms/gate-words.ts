import type { ProblemField } from '@musubi/contracts';
import type { ComputedRef, InjectionKey } from 'vue';

/** Sentences of a programme's gate, given by the form to its fields. */
export const GATE_WORDS: InjectionKey<ComputedRef<Readonly<Record<string, string>>>> = Symbol('gate words');

/** What asks for a second look, by the id of its field; no error. */
export const FIELD_NOTES: InjectionKey<ComputedRef<ReadonlyMap<string, readonly ProblemField[]>>> =
  Symbol('field notes');
