import type { WishPage, WishQuery } from '@musubi/contracts';
import { disclose } from '@musubi/matching';
import { programmeOf } from '@musubi/programmes';
import { cursorOf, DEFAULT_LIMIT, readCursor } from '../http/cursor.ts';
import type { Context } from '../http/handler.ts';
import { ProfileEntity } from './profile.entity.ts';

/** Reverse listings: wishes that people have published without their names. Only the facts of the stage `listed`. */
export const listWishes = async ({ manager }: Context, query: WishQuery): Promise<WishPage> => {
  const limit = query.limit ?? DEFAULT_LIMIT;
  const after = readCursor(query.cursor, 'id');
  // By random id: the order tells nothing about when somebody came.
  const find = manager
    .createQueryBuilder(ProfileEntity, 'p')
    .where("p.state = 'active' AND p.wishPublished")
    .orderBy('p.id')
    .limit(limit + 1);
  if (query.programme !== undefined)
    find.andWhere('p.programme = :programme', { programme: query.programme });
  if (after) find.andWhere('p.id > :id', { id: after[0] });
  const found = await find.getMany();
  const last = found.length > limit ? found[limit - 1] : undefined;
  const items = found.slice(0, limit).flatMap(({ id, programme, statement }) => {
    const definition = programmeOf(programme);
    return definition
      ? [
          {
            profileId: id,
            programme,
            statement: disclose(definition.disclosure, 'profile', 'listed', statement),
          },
        ]
      : [];
  });
  return { items, ...(last ? { next: cursorOf([last.id]) } : {}) };
};
