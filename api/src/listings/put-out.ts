import { randomUUID } from 'node:crypto';
import type { AnyProgramme } from '@musubi/programmes';
import type { EntityManager } from 'typeorm';
import { OrganisationEntity } from '../organisations/organisation.entity.ts';
import { ListingOutsideEntity } from './listing-outside.entity.ts';
import type { ListingEntity } from './listing.entity.ts';
import { listingTerms } from './search-keys.ts';

/** The columns that follow from the statement: what owners read as title, and what outsiders may search by. */
export const derivedOf = async (
  manager: EntityManager,
  programme: AnyProgramme,
  organisationId: string,
  statement: object,
): Promise<Pick<ListingEntity, 'title' | 'searchTerms' | 'place'>> => {
  const title = programme.titleOf(statement, 'ja');
  if (programme.outside) return { title, searchTerms: [], place: null };
  const organisation = await manager.findOneByOrFail(OrganisationEntity, { id: organisationId });
  return {
    title,
    searchTerms: listingTerms(programme, statement, organisation.name),
    place: programme.placeOf(statement) ?? null,
  };
};

/** Confidential programmes: writes what outsiders see. It keeps its random id as long as the listing is out. */
export const putOutside = async (
  manager: EntityManager,
  programme: AnyProgramme,
  listingId: string,
  statement: object,
  at: Date,
): Promise<void> => {
  if (!programme.outside) return;
  const projection = programme.outside.project(statement);
  const changed = await manager.update(ListingOutsideEntity, { listingId }, { projection });
  if ((changed.affected ?? 0) > 0) return;
  await manager.insert(ListingOutsideEntity, {
    id: randomUUID(),
    listingId,
    programme: programme.id,
    projection,
    publishedAt: at,
  });
};

/** From now on outsiders cannot tell it from one that never was. */
export const takeIn = async (manager: EntityManager, listingId: string): Promise<void> => {
  await manager.delete(ListingOutsideEntity, { listingId });
};
