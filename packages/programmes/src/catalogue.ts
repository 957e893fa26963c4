import type { AnyProgramme } from './definition.ts';

/** Every programme, in the order in which people see them. One line each. */
export const PROGRAMMES: readonly AnyProgramme[] = [];

export const PROGRAMME_IDS: readonly string[] = PROGRAMMES.map((programme) => programme.id);

const byId = new Map(PROGRAMMES.map((programme) => [programme.id, programme]));

export const programmeOf = (id: string): AnyProgramme | undefined => byId.get(id);
