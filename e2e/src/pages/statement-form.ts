import type { FieldWords, ProgrammeWords } from '@musubi/programmes';
import { fieldsOf, formOf } from '@musubi/statements';
import type { Class, FieldSpec } from '@musubi/statements';
import type { Locator, Page } from 'playwright-core';

type Values = Readonly<Record<string, unknown>>;
type Words = Readonly<Record<string, FieldWords>>;

const DAYS: Readonly<Record<string, string>> = {
  mon: '月曜日',
  tue: '火曜日',
  wed: '水曜日',
  thu: '木曜日',
  fri: '金曜日',
  sat: '土曜日',
  sun: '日曜日',
};

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
/** A label, followed by whether the field is asked for. */
const marked = (label: string): RegExp => new RegExp(`^${escaped(label)} (必須|任意)$`, 'u');
const valuesOf = (value: unknown): Values => ({ ...(value as object) });
const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** One field in its place: the form, or a nested frame of it. */
interface Place {
  readonly page: Page;
  readonly within: Locator;
}

const labelOf = (spec: FieldSpec, words: FieldWords | undefined): string => words?.label ?? spec.name;
const optionOf = (spec: FieldSpec, words: FieldWords | undefined, code: string): string =>
  spec.codes?.label(code, 'ja') ?? words?.options?.[code] ?? code;

const group = ({ within }: Place, label: string): Locator =>
  within.getByRole('group', { name: marked(label) });

/** One of a list: radio buttons while it is short, else a select. */
const choose = async (place: Place, label: string, option: string): Promise<void> => {
  const radio = group(place, label).getByRole('radio', { name: option, exact: true });
  const select = place.within.getByRole('combobox', { name: marked(label) });
  await radio.or(select).first().waitFor();
  if ((await select.count()) > 0) await select.selectOption({ label: option });
  else await radio.check();
};

const tick = async (place: Place, label: string, options: readonly string[]): Promise<void> => {
  for (const option of options)
    await group(place, label).getByRole('checkbox', { name: option, exact: true }).check();
};

/** Types the name of a code and takes it from what is offered. */
const search = async ({ page, within }: Place, label: string, option: string): Promise<void> => {
  await within.getByRole('combobox', { name: marked(label) }).fill(option);
  await page.getByRole('listbox').getByRole('option', { name: option, exact: true }).click();
};

const fillWeek = async (place: Place, label: string, slots: readonly string[]): Promise<void> => {
  const week = group(place, label);
  await week.getByRole('button', { name: '一覧で書く' }).click();
  for (const [at, slot] of slots.entries()) {
    await week.getByRole('button', { name: '時間を足す' }).click();
    const row = week.getByRole('group', { name: `${String(at + 1)} 番目の時間` });
    await row.getByLabel('曜日').selectOption({ label: DAYS[slot.slice(0, 3)] ?? '' });
    await row.getByLabel('から').selectOption(slot.slice(4, 9));
    await row.getByLabel('まで').selectOption(slot.slice(10));
  }
};

/** Presses each part of the week as often as its level says. */
const pressCalendar = async (
  calendar: Locator,
  options: Readonly<Record<string, string>>,
  items: readonly Values[],
): Promise<void> => {
  for (const { code, level } of items) {
    const part = calendar.getByRole('button', {
      name: new RegExp(`^${escaped(options[String(code)] ?? '')}：`, 'u'),
    });
    for (let press = 0; press < Number(level); press += 1) await part.click();
  }
};

const fillParts = async (
  place: Place,
  label: string,
  spec: FieldSpec,
  words: FieldWords | undefined,
  value: unknown,
): Promise<void> => {
  const items = Array.isArray(value) ? value.map(valuesOf) : [];
  const whole = group(place, label);
  await whole.getByRole('button').first().waitFor();
  if ((await whole.getByRole('table').count()) > 0)
    return pressCalendar(whole, words?.parts?.['code']?.options ?? {}, items);
  for (const [at, item] of items.entries()) {
    await whole.getByRole('button', { name: `${label}を追加` }).click();
    const within = place.within.getByRole('group', { name: `${label} ${String(at + 1)}`, exact: true });
    await fillFields({ ...place, within }, spec.part ? fieldsOf(spec.part()) : [], words?.parts ?? {}, item);
  }
};

/** Numbers that have names, such as levels of a skill, are chosen. */
const fillNumber = async (control: Locator, value: string): Promise<void> => {
  const isChosen = await control.evaluate((element) => element instanceof HTMLSelectElement);
  if (isChosen) await control.selectOption(value);
  else await control.fill(value);
};

const SHORT_CODE = 12;
const SHORT_CODES = 16;

const fillCodes = async (
  place: Place,
  label: string,
  spec: FieldSpec,
  words: FieldWords | undefined,
  value: unknown,
) => {
  const names = (Array.isArray(value) ? textsOf(value) : [String(value)]).map((code) =>
    optionOf(spec, words, code),
  );
  const count = spec.codes?.codes.length ?? 0;
  if (spec.kind === 'code' && count <= SHORT_CODE) return choose(place, label, names[0] ?? '');
  if (spec.kind === 'codes' && count <= SHORT_CODES) return tick(place, label, names);
  for (const name of names) await search(place, label, name);
};

const fillField = async (
  place: Place,
  spec: FieldSpec,
  words: FieldWords | undefined,
  value: unknown,
): Promise<void> => {
  const label = labelOf(spec, words);
  switch (spec.kind) {
    case 'choice':
      return choose(place, label, optionOf(spec, words, String(value)));
    case 'choices':
      return tick(
        place,
        label,
        textsOf(value).map((code) => optionOf(spec, words, code)),
      );
    case 'code':
    case 'codes':
      return fillCodes(place, label, spec, words, value);
    case 'flag':
      return group(place, label)
        .getByRole('radio', { name: value === true ? 'はい' : 'いいえ' })
        .check();
    case 'week':
      return fillWeek(place, label, textsOf(value));
    case 'parts':
      return fillParts(place, label, spec, words, value);
    case 'part': {
      const within = place.within.getByRole('group', { name: label, exact: true });
      return fillFields(
        { ...place, within },
        spec.part ? fieldsOf(spec.part()) : [],
        words?.parts ?? {},
        valuesOf(value),
      );
    }
    case 'whole':
      return fillNumber(place.within.getByLabel(marked(label)), String(value));
    default:
      return place.within.getByLabel(marked(label)).fill(String(value));
  }
};

const isStated = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);

async function fillFields(
  place: Place,
  specs: readonly FieldSpec[],
  words: Words,
  values: Values,
): Promise<void> {
  for (const spec of specs) {
    const value = values[spec.name];
    if (isStated(value)) await fillField(place, spec, words[spec.name], value);
  }
}

export interface Filling {
  readonly type: Class;
  readonly words: Words;
  readonly groups: ProgrammeWords['groups'];
  readonly values: object;
  /** All sections stand on the page at once. */
  readonly whole?: boolean;
}

/** Writes a statement into its form as somebody would: section by section, by the labels. */
export async function fillStatement(
  page: Page,
  { type, words, groups, values, whole }: Filling,
): Promise<void> {
  const sections = formOf(type);
  for (const [at, section] of sections.entries()) {
    const title = groups[section.group] ?? section.group;
    if (!whole && sections.length > 1)
      await page
        .getByRole('button', { name: new RegExp(`^${String(at + 1)}\\. ${escaped(title)}`, 'u') })
        .click();
    const within = page.getByRole('region', { name: title, exact: true });
    await fillFields({ page, within }, section.fields, words, valuesOf(values));
  }
}
