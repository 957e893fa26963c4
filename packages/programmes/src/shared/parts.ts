import { Code, Whole } from '@musubi/statements';
import { cefrLevels, languageTasks, occupations, skills } from '@musubi/vocabulary';

/** How well somebody can do a thing: 1 wants to learn, 2 has done it, 3 does it alone, 4 can teach it. */
export const SKILL_LEVELS = { min: 1, max: 4 } as const;

/** A skill that somebody has. */
export class SkillHeld {
  @Code(skills)
  skill!: string;

  @Whole({ ...SKILL_LEVELS })
  level!: number;
}

/** A skill that is asked for; importance 1 welcome, 2 useful, 3 essential. */
export class SkillWanted {
  @Code(skills)
  skill!: string;

  @Whole({ ...SKILL_LEVELS })
  level!: number;

  @Whole({ min: 1, max: 3, optional: true })
  importance?: number;
}

/** What somebody can do in Japanese at work, task by task; never one level for the whole person. */
export class LanguageTask {
  @Code(languageTasks)
  task!: string;

  /** CEFR. */
  @Code(cefrLevels)
  level!: string;
}

/** Experience in one occupation. Level 1: under a year, 2: from one year, 3: from three, 4: from ten. */
export class Experience {
  @Code(occupations)
  occupation!: string;

  @Whole({ min: 1, max: 4 })
  level!: number;
}
