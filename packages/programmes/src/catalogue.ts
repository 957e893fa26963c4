import { erase } from './definition.ts';
import type { AnyProgramme } from './definition.ts';
import { employment } from './employment/programme.ts';

/** Every programme, in the order in which people see them. One line each. */
export const PROGRAMMES: readonly AnyProgramme[] = [
  erase(employment),
];

export const PROGRAMME_IDS: readonly string[] = PROGRAMMES.map((programme) => programme.id);

const byId = new Map(PROGRAMMES.map((programme) => [programme.id, programme]));

export const programmeOf = (id: string): AnyProgramme | undefined => byId.get(id);
