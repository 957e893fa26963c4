import { ApiProblem } from '@musubi/contracts';
import type { ProblemField } from '@musubi/contracts';
import { readDraft } from '@musubi/statements';
import type { Class } from '@musubi/statements';
import { onScopeDispose, ref, shallowRef, watch } from 'vue';
import type { Ref, ShallowRef } from 'vue';
import { mergeDrafts } from './merge.ts';
import type { Draft } from './values.ts';

export type DraftState = 'saved' | 'waiting' | 'saving' | 'offline' | 'invalid' | 'conflict';

/** What the server holds. */
export interface Stored {
  readonly statement: Draft;
  readonly version: number;
}

export interface DraftSettings {
  readonly type: Class;
  readonly stored: Stored;
  save(statement: Draft, version: number): Promise<Stored>;
  /** Reads what is stored now, after somebody else changed it. */
  load(): Promise<Stored>;
  /** Milliseconds of quiet before saving; default 800. */
  readonly delay?: number;
}

export interface DraftSaving {
  readonly draft: ShallowRef<Draft>;
  readonly state: Ref<DraftState>;
  readonly problems: Ref<readonly ProblemField[]>;
  /** The other version, while `state` is `conflict`. */
  readonly theirs: ShallowRef<Draft | undefined>;
  readonly clashes: Ref<readonly string[]>;
  readonly version: Ref<number>;
  /** Saves at once; true when what is on the screen is stored. */
  flush(): Promise<boolean>;
  resolve(keep: 'mine' | 'theirs'): Promise<boolean>;
}

const RETRY = 5000;

/**
 * Saves a statement on the server as somebody types; never in the browser, since statements hold sensitive facts.
 * Changes made elsewhere meanwhile are merged field by field; a clash is shown and loses neither version.
 */
export const useDraft = (settings: DraftSettings): DraftSaving => {
  const draft = shallowRef<Draft>(settings.stored.statement);
  const state = ref<DraftState>('saved');
  const problems = ref<readonly ProblemField[]>([]);
  const theirs = shallowRef<Draft>();
  const clashes = ref<readonly string[]>([]);
  const version = ref(settings.stored.version);
  let base = settings.stored.statement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<boolean> | undefined;

  const later = (wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), wait);
  };

  const reconcile = async (): Promise<boolean> => {
    const now = await settings.load();
    const { merged, clashes: found } = mergeDrafts(base, draft.value, now.statement);
    version.value = now.version;
    if (found.length > 0) {
      theirs.value = now.statement;
      clashes.value = found;
      state.value = 'conflict';
      return false;
    }
    base = now.statement;
    draft.value = merged;
    return saveNow();
  };

  const failed = (cause: unknown): Promise<boolean> | boolean => {
    if (!(cause instanceof ApiProblem)) throw cause;
    if (cause.problem.code === 'changed-meanwhile') return reconcile();
    if (cause.problem.fields) {
      problems.value = cause.problem.fields.map((field) => ({
        ...field,
        path: field.path.replace(/^\/statement/u, ''),
      }));
      state.value = 'invalid';
      return false;
    }
    state.value = 'offline';
    later(RETRY);
    return false;
  };

  const saveNow = async (): Promise<boolean> => {
    const reading = readDraft(settings.type, draft.value);
    problems.value = reading.ok ? [] : reading.problems;
    if (!reading.ok) {
      state.value = 'invalid';
      return false;
    }
    state.value = 'saving';
    const sent = draft.value;
    try {
      const stored = await settings.save(sent, version.value);
      version.value = stored.version;
      base = sent;
    } catch (cause) {
      return failed(cause);
    }
    state.value = draft.value === sent ? 'saved' : 'waiting';
    return draft.value === sent || saveNow();
  };

  const flush = async (): Promise<boolean> => {
    clearTimeout(timer);
    await saving;
    if (state.value === 'saved') return true;
    if (state.value === 'conflict') return false;
    saving = saveNow();
    return saving;
  };

  const resolve = (keep: 'mine' | 'theirs'): Promise<boolean> => {
    const other = theirs.value ?? {};
    if (keep === 'theirs')
      draft.value = Object.fromEntries(
        Object.entries({ ...draft.value, ...pick(other, clashes.value) }).filter(
          ([name]) => !clashes.value.includes(name) || name in other,
        ),
      );
    base = other;
    theirs.value = undefined;
    clashes.value = [];
    state.value = 'waiting';
    return flush();
  };

  watch(draft, (now) => {
    if (now === base || state.value === 'conflict') return;
    if (state.value !== 'saving') state.value = 'waiting';
    later(settings.delay ?? 800);
  });
  onScopeDispose(() => {
    if (state.value === 'waiting') void flush();
    clearTimeout(timer);
  });

  return { draft, state, problems, theirs, clashes, version, flush, resolve };
};

const pick = (draft: Draft, names: readonly string[]): Draft =>
  Object.fromEntries(names.filter((name) => name in draft).map((name) => [name, draft[name]]));
