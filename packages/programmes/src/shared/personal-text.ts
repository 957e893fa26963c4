import { normalise } from '@musubi/vocabulary';
import type { GateFinding } from '../definition.ts';
import { ruleWhen, textsOf } from './gate-kit.ts';
import type { Source } from './gate-kit.ts';
import { PERSONAL_MATTERS } from './personal-matters.ts';

const CARE: Source = { source: '個人情報の保護に関する法律2条3項（要配慮個人情報）', since: '2017-05-30' };

/** Facts about oneself that the text need not hold; a warning only, since everybody decides that for themselves. */
export const sensitiveInText = <T extends object>(
  statement: T,
  fields: readonly (keyof T & string)[],
): readonly GateFinding[] =>
  textsOf(statement, fields).flatMap(({ field, text }) => {
    const plain = normalise(text);
    return PERSONAL_MATTERS.filter(([, words]) => words.test(plain)).flatMap(([matter]) =>
      ruleWhen(true, `sensitive-${matter}`, 'warning', `/${field}`, CARE, { field }),
    );
  });
