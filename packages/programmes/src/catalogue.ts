import { erase } from './definition.ts';
import type { AnyProgramme } from './definition.ts';
import { employment } from './employment/programme.ts';
import { freelance } from './freelance/programme.ts';
import { skillDonation } from './skill-donation/programme.ts';
import { succession } from './succession/programme.ts';
import { vacantShop } from './vacant-shop/programme.ts';

/** Every programme, in the order in which people see them. One line each. */
export const PROGRAMMES: readonly AnyProgramme[] = [
  erase(employment),
  erase(skillDonation),
  erase(succession),
  erase(freelance),
  erase(vacantShop),
];

export const PROGRAMME_IDS: readonly string[] = PROGRAMMES.map((programme) => programme.id);

const byId = new Map(PROGRAMMES.map((programme) => [programme.id, programme]));

export const programmeOf = (id: string): AnyProgramme | undefined => byId.get(id);
