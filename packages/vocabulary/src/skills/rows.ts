/**
 * A group of skills that people know as one field: its code, names, and its skills. A skill is
 * `code|ja|en`, or `code|ja|en|easy` where the Japanese is not easy already.
 */
export interface SkillGroupRows {
  readonly code: string;
  readonly ja: string;
  readonly easy: string;
  readonly en: string;
  readonly skills: readonly string[];
}
