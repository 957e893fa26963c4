import { codeSet } from '../code-set.ts';
import type { Entry } from '../code-set.ts';
import { finder } from '../text/find.ts';
import type { Findable } from '../text/find.ts';
import { LICENCE_ROWS } from './licence-rows.ts';
import type { LicenceKind } from './licence-rows.ts';

export interface Licence extends Entry {
  readonly kind: LicenceKind;
  /** The law, ordinance or body behind it. */
  readonly law: string;
  /** Codes of licences whose work its holder may do as well, one step. */
  readonly implies: readonly string[];
}

export const licenceList: readonly Licence[] = LICENCE_ROWS.map(
  ([code, ja, easy, en, kind, law, implies]) => ({
    code,
    ja,
    easy,
    en,
    kind,
    law,
    implies: implies === '' ? [] : implies.split(' '),
  }),
);

const byCode = new Map(licenceList.map((licence) => [licence.code, licence]));

export const licences = codeSet('licences', licenceList);

export const licenceOf = (code: string): Licence | undefined => byCode.get(code);

/** The codes given and all they imply (介護福祉士 → 実務者研修 → 初任者研修), each once. Unknown codes stay as they are. */
export const withImplied = (codes: Iterable<string>): ReadonlySet<string> => {
  const all = new Set(codes);
  for (const code of all) for (const implied of byCode.get(code)?.implies ?? []) all.add(implied);
  return all;
};

/** Whether a person with these licences holds `code`, directly or by implication. */
export const holds = (codes: Iterable<string>, code: string): boolean => withImplied(codes).has(code);

/** The names under which each is found and mentioned. */
export const licenceNames = (): readonly Findable[] =>
  LICENCE_ROWS.map(([code, ja, easy, en, , , , alias]) => ({
    code,
    names: [ja, easy, en, ...ja.split('・'), ...alias.split(' ')],
  }));

export const findLicences = finder(licenceNames, { loose: true });
