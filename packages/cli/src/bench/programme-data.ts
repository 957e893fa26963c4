import { programmeOf } from '@musubi/programmes';
import type { AnyProgramme } from '@musubi/programmes';
import type { Row, Town } from './generate/town.ts';

/** One programme of the town with all of its statements, as every contestant is given them. */
export interface ProgrammeData {
  readonly programme: AnyProgramme;
  readonly listings: readonly Row[];
  readonly profiles: readonly Row[];
}

export const programmeData = (town: Town, id: string): ProgrammeData => {
  const programme = programmeOf(id);
  if (programme === undefined) throw new RangeError(`no programme ${id}`);
  return { programme, listings: [...town.listings(id)], profiles: [...town.profiles(id)] };
};

export const pairsOf = ({ listings, profiles }: ProgrammeData): number => listings.length * profiles.length;
