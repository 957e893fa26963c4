import { normalise } from '@musubi/vocabulary';
import type { GateFinding } from '../definition.ts';
import { ruleWhen, textsOf } from './gate-kit.ts';
import type { Source } from './gate-kit.ts';

/** What nobody needs to say of themselves to be matched; kinds name the sentence's {matter}. */
const SENSITIVE: readonly (readonly [matter: string, words: RegExp])[] = [
  [
    'health',
    /うつ病|鬱病|統合失調|発達障(?:害|がい)|障(?:害|がい)者?手帳|(?:精神|身体|知的)障(?:害|がい)|てんかん|透析|hiv|がん(?:を|に|の治療|で)|持病|難病|双極性|適応障(?:害|がい)|(?:病気|病)で(?:辞|休職|退職)/u,
  ],
  [
    'family',
    /母子家庭|父子家庭|(?:ひとり|[一1]人)親|シングル(?:マザー|ファザー)|離婚|死別|片親|dv(?:から|で|を)/u,
  ],
  ['record', /前科|服役|刑務所|少年院|逮捕|執行猶予|保護観察|出所/u],
  ['status', /在留資格|在留カード|ビザ(?:が|は|の|を)|難民|国籍|不法滞在|永住者|特定技能/u],
  ['money', /生活保護|自己破産|借金|多重債務|滞納/u],
  ['belief', /創価|(?:キリスト|イスラム)教徒|ムスリム|信者|党員|宗教/u],
];

const CARE: Source = { source: '個人情報の保護に関する法律2条3項（要配慮個人情報）', since: '2017-05-30' };

/** Facts about oneself that the text need not hold; a warning only, since everybody decides that for themselves. */
export const sensitiveInText = <T extends object>(
  statement: T,
  fields: readonly (keyof T & string)[],
): readonly GateFinding[] =>
  textsOf(statement, fields).flatMap(({ field, text }) => {
    const plain = normalise(text);
    return SENSITIVE.filter(([, words]) => words.test(plain)).flatMap(([matter]) =>
      ruleWhen(true, `sensitive-${matter}`, 'warning', `/${field}`, CARE, { field }),
    );
  });
