import type { ComputedRef, InjectionKey } from 'vue';

/** Sentences of a programme's gate, given by the form to its fields. */
export const GATE_WORDS: InjectionKey<ComputedRef<Readonly<Record<string, string>>>> = Symbol('gate words');
