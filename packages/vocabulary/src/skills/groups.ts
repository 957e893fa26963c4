import { CARE } from './care.ts';
import { CULTURE } from './culture.ts';
import { DIGITAL } from './digital.ts';
import { FOOD } from './food.ts';
import { MAKING } from './making.ts';
import { MOVING } from './moving.ts';
import { OFFICE } from './office.ts';
import type { SkillGroupRows } from './rows.ts';
import { SERVICE } from './service.ts';

export const SKILL_GROUPS: readonly SkillGroupRows[] = [
  ...FOOD,
  ...SERVICE,
  ...CARE,
  ...OFFICE,
  ...DIGITAL,
  ...MAKING,
  ...MOVING,
  ...CULTURE,
];
