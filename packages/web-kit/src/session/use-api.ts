import { ApiProblem } from '@musubi/contracts';
import type { Problem } from '@musubi/contracts';
import { ref, shallowRef } from 'vue';
import type { Ref, ShallowRef } from 'vue';

const UNEXPECTED: Problem = { type: 'about:blank', title: 'unexpected', status: 500, code: 'internal' };

/** What went wrong, as the API says it; anything else is our own mistake and is reported to the console. */
export const problemOf = (cause: unknown): Problem => {
  if (cause instanceof ApiProblem)
    return cause.offline ? { ...cause.problem, title: 'offline' } : cause.problem;
  console.error(cause);
  return UNEXPECTED;
};

export interface Loading<T> {
  /** The last known value; stays while loading again and when loading fails. */
  readonly data: ShallowRef<T | undefined>;
  readonly problem: Ref<Problem | undefined>;
  readonly busy: Ref<boolean>;
  readonly loadedAt: Ref<Date | undefined>;
  reload(): Promise<void>;
}

/** Loads something and keeps what was known. Only the newest of overlapping loads counts. */
export const useLoad = <T>(load: () => Promise<T>): Loading<T> => {
  const data = shallowRef<T>();
  const problem = ref<Problem>();
  const busy = ref(false);
  const loadedAt = ref<Date>();
  let turn = 0;
  const reload = async (): Promise<void> => {
    const own = (turn += 1);
    busy.value = true;
    try {
      const value = await load();
      if (own !== turn) return;
      data.value = value;
      loadedAt.value = new Date();
      problem.value = undefined;
    } catch (cause) {
      if (own === turn) problem.value = problemOf(cause);
    } finally {
      if (own === turn) busy.value = false;
    }
  };
  return { data, problem, busy, loadedAt, reload };
};

export interface Action<Args extends readonly unknown[], T> {
  readonly problem: Ref<Problem | undefined>;
  readonly busy: Ref<boolean>;
  /** Undefined when it failed or is already running. */
  run(...args: Args): Promise<T | undefined>;
}

/** Something that a person sets off: one at a time, its problem kept for a ProblemNotice. */
export const useAction = <Args extends readonly unknown[], T>(
  act: (...args: Args) => Promise<T>,
): Action<Args, T> => {
  const problem = ref<Problem>();
  const busy = ref(false);
  const run = async (...args: Args): Promise<T | undefined> => {
    if (busy.value) return undefined;
    busy.value = true;
    problem.value = undefined;
    try {
      return await act(...args);
    } catch (cause) {
      problem.value = problemOf(cause);
      return undefined;
    } finally {
      busy.value = false;
    }
  };
  return { problem, busy, run };
};
