import type { GateFinding } from '../definition.ts';
import { isBlank, ruleWhen, textsOf } from './gate-kit.ts';
import type { Source } from './gate-kit.ts';
import { addressIn, contactIn } from './text-finds.ts';

/** What strangers read must not let them reach or find somebody past the introduction: 安全管理 of personal data. */
export const PERSONAL_DATA: Source = {
  source: '個人情報の保護に関する法律23条（安全管理措置）',
  since: '2022-04-01',
};

/** Good practice of this service without a law behind it. */
export const HOUSE_RULE: Source = { source: 'むすび 掲載のきまり', since: '2026-04-01' };

/** A refusal when a lower end stands above its upper end: numbers or days. */
export const reversed = <T extends object>(
  statement: T,
  from: keyof T & string,
  to: keyof T & string,
): readonly GateFinding[] => {
  const [low, high] = [statement[from] as unknown, statement[to] as unknown];
  const isReversed =
    (typeof low === 'number' && typeof high === 'number' && low > high) ||
    (typeof low === 'string' && typeof high === 'string' && low > high);
  return ruleWhen(isReversed, 'reversed', 'refusal', `/${from}`, HOUSE_RULE, { fields: [from, to] });
};

/** A refusal for each text in which somebody could be reached or found. */
export const noContacts = <T extends object>(
  statement: T,
  fields: readonly (keyof T & string)[],
): readonly GateFinding[] =>
  textsOf(statement, fields).flatMap(({ field, text }) => {
    const found = contactIn(text) ?? addressIn(text);
    return ruleWhen(found !== undefined, 'contact-in-text', 'refusal', `/${field}`, PERSONAL_DATA, {
      field,
      found: found ?? '',
    });
  });

/** One warning that these facts are not stated and that matches get worse without them. */
export const betterWith = <T extends object>(
  statement: T,
  fields: readonly (keyof T & string)[],
): readonly GateFinding[] => {
  const blank = fields.filter((field) => isBlank(statement[field]));
  return ruleWhen(blank.length > 0, 'better-with', 'warning', `/${blank[0] ?? ''}`, HOUSE_RULE, {
    fields: blank,
  });
};
