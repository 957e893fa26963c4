import { ApiProblem } from '@musubi/contracts';
import type { ProblemCode } from '@musubi/contracts';
import { Text, Whole } from '@musubi/statements';
import { effectScope } from 'vue';
import type { EffectScope } from 'vue';
import { mergeDrafts } from '../src/forms/merge.ts';
import { useDraft } from '../src/forms/use-draft.ts';
import type { DraftSaving, Stored } from '../src/forms/use-draft.ts';

const { jest: clock } = import.meta;

class Note {
  @Text({ max: 20, optional: true }) title?: string;
  @Whole({ min: 1, max: 9, optional: true }) count?: number;
}

const problem = (code: ProblemCode): ApiProblem =>
  new ApiProblem({ type: 'about:blank', title: code, status: 412, code });

describe('mergeDrafts', () => {
  test('takes each change from the one who made it', () => {
    expect(mergeDrafts({ a: 1, b: 1, c: 1 }, { a: 2, b: 1, c: 1 }, { a: 1, b: 3 })).toEqual({
      merged: { a: 2, b: 3 },
      clashes: [],
    });
  });
  test('names what both changed differently and keeps mine', () => {
    expect(mergeDrafts({ a: 1 }, { a: 2 }, { a: 3 })).toEqual({ merged: { a: 2 }, clashes: ['a'] });
    expect(mergeDrafts({ a: 1 }, { a: 2 }, { a: 2 }).clashes).toEqual([]);
  });
});

describe('useDraft', () => {
  let server: Stored;
  let saves: object[];
  let scope: EffectScope;
  let failing: ApiProblem | undefined;

  const begin = (): DraftSaving => {
    const made = scope.run(() =>
      useDraft({
        type: Note,
        stored: { statement: { title: 'はじめ' }, version: 1 },
        save: async (statement, version) => {
          if (failing) throw failing;
          if (version !== server.version) throw problem('changed-meanwhile');
          saves.push(statement);
          server = { statement, version: version + 1 };
          return server;
        },
        load: async () => server,
      }),
    );
    if (!made) throw new Error('no scope');
    return made;
  };
  const pass = async (milliseconds: number): Promise<void> => {
    await clock.advanceTimersByTimeAsync(milliseconds);
  };

  beforeEach(() => {
    clock.useFakeTimers();
    server = { statement: { title: 'はじめ' }, version: 1 };
    saves = [];
    failing = undefined;
    scope = effectScope();
  });
  afterEach(() => {
    scope.stop();
    clock.useRealTimers();
  });

  test('saves once, 800 ms after the last change', async () => {
    const saving = begin();
    saving.draft.value = { title: 'あ' };
    await pass(500);
    saving.draft.value = { title: 'あい' };
    await pass(700);
    expect(saves).toEqual([]);
    expect(saving.state.value).toBe('waiting');
    await pass(100);
    expect(saves).toEqual([{ title: 'あい' }]);
    expect(saving.state.value).toBe('saved');
    expect(saving.version.value).toBe(2);
  });

  test('does not send what breaks a rule, and says where', async () => {
    const saving = begin();
    saving.draft.value = { count: 'たくさん' };
    await pass(800);
    expect(saves).toEqual([]);
    expect(saving.state.value).toBe('invalid');
    expect(saving.problems.value).toEqual([{ path: '/count', rule: 'type' }]);
  });

  test('merges what was changed elsewhere in another field', async () => {
    const saving = begin();
    server = { statement: { title: 'はじめ', count: 3 }, version: 5 };
    saving.draft.value = { title: '私の' };
    await pass(800);
    expect(saving.state.value).toBe('saved');
    expect(server.statement).toEqual({ title: '私の', count: 3 });
  });

  test('shows a clash and loses neither until somebody chooses', async () => {
    const saving = begin();
    server = { statement: { title: '他の' }, version: 5 };
    saving.draft.value = { title: '私の' };
    await pass(800);
    expect(saving.state.value).toBe('conflict');
    expect(saving.theirs.value).toEqual({ title: '他の' });
    expect(saving.draft.value).toEqual({ title: '私の' });
    await saving.resolve('theirs');
    expect(saving.draft.value).toEqual({ title: '他の' });
    expect(server.statement).toEqual({ title: '他の' });
  });

  test('tries again when the connection is back', async () => {
    const saving = begin();
    failing = problem('overloaded');
    saving.draft.value = { title: 'トンネル' };
    await pass(800);
    expect(saving.state.value).toBe('offline');
    failing = undefined;
    await pass(5000);
    expect(saving.state.value).toBe('saved');
    expect(saves).toEqual([{ title: 'トンネル' }]);
  });
});
