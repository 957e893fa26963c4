import { FOOD } from './food.ts';
import type { SkillGroupRows } from './rows.ts';

export const SKILL_GROUPS: readonly SkillGroupRows[] = [...FOOD];
