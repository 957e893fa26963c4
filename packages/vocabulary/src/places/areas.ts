import { codeSet, entriesOf } from '../code-set.ts';
import type { Row } from '../code-set.ts';

/** The five areas (地域) of Setagaya, each with its general branch office (総合支所). */
export type AreaCode = 'setagaya' | 'kitazawa' | 'tamagawa' | 'kinuta' | 'karasuyama';

const ROWS: readonly Row[] = [
  ['setagaya', '世田谷地域', 'せたがや 地域（ちいき）', 'Setagaya area'],
  ['kitazawa', '北沢地域', 'きたざわ 地域（ちいき）', 'Kitazawa area'],
  ['tamagawa', '玉川地域', 'たまがわ 地域（ちいき）', 'Tamagawa area'],
  ['kinuta', '砧地域', 'きぬた 地域（ちいき）', 'Kinuta area'],
  ['karasuyama', '烏山地域', 'からすやま 地域（ちいき）', 'Karasuyama area'],
];

export const areas = codeSet('areas', entriesOf(ROWS));
