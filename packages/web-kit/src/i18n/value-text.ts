import { fieldsOf } from '@musubi/statements';
import type { FieldSpec, Language } from '@musubi/statements';
import type { FieldWords } from '@musubi/programmes';
import { kitEn } from '../words/kit.en.ts';
import { kitEasy } from '../words/kit.ja-easy.ts';
import { kitJa } from '../words/kit.ja.ts';
import { scaleOf } from '../forms/scale.ts';
import { dayText, momentText, numberText } from './format.ts';
import { weekText } from './week-text.ts';

const KIT = { ja: kitJa, 'ja-easy': kitEasy, en: kitEn };
const CODE_LIMIT = 6;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const codeText = (
  spec: FieldSpec,
  words: FieldWords | undefined,
  code: unknown,
  language: Language,
): string => {
  const text = String(code);
  return spec.codes?.label(text, language) ?? words?.options?.[text] ?? text;
};

const listText = (items: readonly string[], language: Language): string => {
  const shown = items.slice(0, CODE_LIMIT).join(KIT[language].common.list);
  const rest = items.length - CODE_LIMIT;
  return rest > 0 ? `${shown} +${String(rest)}` : shown;
};

const wholeText = (spec: FieldSpec, value: number, language: Language): string => {
  const number = spec.unit === 'floor' ? String(value) : numberText(value, language);
  return spec.unit ? KIT[language].units[spec.unit].replace('{value}', number) : number;
};

/** A range in one unit: 「週 12–20時間」. */
export const rangeText = (spec: FieldSpec, low: number, high: number, language: Language): string => {
  if (low === high) return wholeText(spec, low, language);
  const both = `${numberText(low, language)}–${numberText(high, language)}`;
  return spec.unit ? KIT[language].units[spec.unit].replace('{value}', both) : both;
};

/** A number of a part that has no unit says its label too: 「できる度合い 3」. */
const innerText = (
  spec: FieldSpec,
  words: FieldWords | undefined,
  value: unknown,
  language: Language,
): string => {
  const text = valueText(spec, words, value, language);
  return text !== '' && spec.kind === 'whole' && !spec.unit && !scaleOf(spec, words)
    ? `${words?.label ?? spec.name} ${text}`
    : text;
};

/** The first field of a part is what it is about, the rest is said of it: 「英会話（一人でできる）」. */
const partText = (
  spec: FieldSpec,
  words: FieldWords | undefined,
  value: unknown,
  language: Language,
): string => {
  if (!spec.part || !isRecord(value)) return '';
  const [first = '', ...rest] = fieldsOf(spec.part())
    .map((inner) => innerText(inner, words?.parts?.[inner.name], value[inner.name], language))
    .filter((text) => text !== '');
  if (rest.length === 0) return first;
  return language === 'en' ? `${first} (${rest.join(', ')})` : `${first}（${rest.join('・')}）`;
};

/** A value of a statement as people read it: with its unit, its code's label, its days in words. '' when not stated. */
export const valueText = (
  spec: FieldSpec,
  words: FieldWords | undefined,
  value: unknown,
  language: Language,
): string => {
  if (value === undefined || value === null || value === '') return '';
  const kit = KIT[language];
  if (typeof value === 'boolean') return value ? kit.common.yes : kit.common.no;
  if (typeof value === 'number') return scaleOf(spec, words)?.get(value) ?? wholeText(spec, value, language);
  if (Array.isArray(value)) return arrayText(spec, words, value, language);
  if (isRecord(value)) return partText(spec, words, value, language);
  if (typeof value !== 'string') return '';
  if (spec.kind === 'day') return dayText(value, language);
  if (spec.kind === 'moment') return momentText(value, language);
  return codeText(spec, words, value, language);
};

const arrayText = (
  spec: FieldSpec,
  words: FieldWords | undefined,
  values: readonly unknown[],
  language: Language,
): string => {
  if (spec.kind === 'week') return weekText(values.map(String), language);
  if (spec.kind === 'parts')
    return listText(
      values.map((one) => partText(spec, words, one, language)),
      language,
    );
  return listText(
    values.map((one) => codeText(spec, words, one, language)),
    language,
  );
};
