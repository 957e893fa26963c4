import { programmeOf } from '@musubi/programmes';
import type { AnyProgramme } from '@musubi/programmes';

/** The good pair that a programme itself gives as its example: a ready story. */
export const examplesOf = (id: string): AnyProgramme['examples'] => {
  const programme = programmeOf(id);
  if (!programme) throw new Error(`The seeds name the programme ${id}, which does not exist.`);
  return programme.examples;
};
