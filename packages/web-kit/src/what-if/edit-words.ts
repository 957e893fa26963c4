import type { ChangeView, Count } from '@musubi/contracts';
import type { Side } from '@musubi/matching';
import { programmeOf } from '@musubi/programmes';
import type { FieldWords } from '@musubi/programmes';
import { fieldsOf } from '@musubi/statements';
import type { FieldSpec, Language } from '@musubi/statements';
import type { KitKey, Say } from '../i18n/say.ts';
import { valueText } from '../i18n/value-text.ts';
import { isDraft } from '../forms/values.ts';

const STEPS = [
  'raise',
  'lower',
  'add',
  'drop',
  'swap',
  'allow',
  'waive',
  'start-later',
  'start-earlier',
  'end-later',
  'end-earlier',
  'without-day',
  'ease',
  'raise-level',
  'lower-level',
  'earlier',
  'later',
] as const;

/** A code of a list by its name, also when the list holds parts. */
const codeText = (
  spec: FieldSpec,
  words: FieldWords | undefined,
  code: string,
  language: Language,
): string => {
  if (!spec.part) return valueText({ ...spec, kind: 'code' }, words, code, language);
  const inner = fieldsOf(spec.part()).find(
    (one) => one.codes?.has(code) === true || one.options?.includes(code) === true,
  );
  return inner ? valueText(inner, words?.parts?.[inner.name], code, language) : code;
};

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];

/** What an edit would be, as a person would say it: 「給与の上限を 1,300円 にする」. */
export const sayEdit = (
  programmeId: string,
  side: Side,
  change: ChangeView,
  language: Language,
  say: Say<KitKey>,
): string => {
  const programme = programmeOf(programmeId);
  const spec = programme && fieldsOf(programme[side]).find(({ name }) => name === change.field);
  const words = programme?.words[language].fields[side][change.field];
  const facts = isDraft(change.facts) ? change.facts : {};
  const step = STEPS.find((one) => one === facts['step']);
  if (!spec || !step) return words?.label ?? change.field;
  const codes = [...textsOf(facts['added']), ...textsOf(facts['dropped']), ...textsOf(facts['eased'])];
  const to = isDraft(change.edit) ? change.edit['to'] : undefined;
  const level = textsOf(facts['level'])[0];
  const day = textsOf(facts['day'])[0];
  return say(
    codes.length === 0 && step.endsWith('-level') ? 'kit.whatIf.edit.level' : `kit.whatIf.edit.${step}`,
    {
      label: words?.label ?? change.field,
      to: Array.isArray(to) ? '' : valueText(spec, words, to, language),
      code: codes.map((code) => codeText(spec, words, code, language)).join('・'),
      level: level === undefined ? '' : codeText(spec, words, level, language),
      n: Number(facts['minutes'] ?? 0),
      day: day === undefined ? '' : say(`kit.daysLong.${day}` as KitKey),
    },
  );
};

/** A number as it may be told: 「12人」「10人未満」「50人以上」. `unit` counts people or listings. */
export const sayCount = (count: Count, unit: 'people' | 'listings', say: Say<KitKey>): string =>
  say(`kit.whatIf.${unit}.${count.how === 'fewer' ? 'fewer' : count.how === 'about' ? 'about' : 'exact'}`, {
    n: count.n,
  });

/** How long a bar is drawn: fewer than ten is drawn as a stub. */
export const barOf = (count: Count): number => (count.how === 'fewer' ? Math.min(5, count.n) : count.n);
