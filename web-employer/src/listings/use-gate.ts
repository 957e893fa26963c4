import type { GateReport } from '@musubi/contracts';
import type { AnyProgramme } from '@musubi/programmes';
import { readDraft } from '@musubi/statements';
import { ruleText, useLanguage, useSession } from '@musubi/web-kit';
import type { Draft } from '@musubi/web-kit';
import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue';
import type { Ref } from 'vue';
import { useWords } from '../words/use-words.ts';
import { findingsOf, sayGate } from './gate-sentences.ts';

const QUIET = 500;

/** Asks the gate about a statement while it is being written. What does not read yet is left to the form's own rules. */
export const useGate = (programme: AnyProgramme, draft: Readonly<Ref<Draft>>) => {
  const session = useSession();
  const say = useWords();
  const language = useLanguage();
  const report = shallowRef<GateReport>();
  const asked = shallowRef<Draft>(draft.value);
  const state = ref<'checking' | 'checked' | 'stale'>('checking');
  let timer: ReturnType<typeof setTimeout> | undefined;

  const check = async (): Promise<GateReport | undefined> => {
    const statement = draft.value;
    if (!readDraft(programme.listing, statement).ok) return undefined;
    state.value = 'checking';
    try {
      const answer = await session.call('checkGate', {
        params: { programme: programme.id },
        body: { statement },
      });
      if (statement !== draft.value) return undefined;
      report.value = answer;
      asked.value = statement;
      state.value = 'checked';
      return answer;
    } catch {
      state.value = 'stale';
      return undefined;
    }
  };
  watch(draft, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void check(), QUIET);
  });
  onScopeDispose(() => clearTimeout(timer));
  void check();

  const said = computed(() =>
    sayGate(report.value?.lines ?? [], {
      programme,
      fields: programme.words[language.value].fields.listing,
      language: language.value,
      findings: findingsOf(programme.listing, programme.gate, asked.value),
      otherwise: (rule) => ruleText({ path: '', rule }, say),
    }),
  );
  return { report, state, said, check };
};
