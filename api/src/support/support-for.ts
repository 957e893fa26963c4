import type { NearMissCard, SupportCard } from '@musubi/contracts';
import { remedyOf } from '@musubi/programmes';
import type { AnyProgramme } from '@musubi/programmes';
import { areaOf } from '@musubi/vocabulary';
import { dayInTokyo } from '../day.ts';
import type { Context } from '../http/handler.ts';
import { SupportMeasureEntity } from './support-measure.entity.ts';

const SHOWN = 3;

/** Every code that the facts of a change mention. */
const codesIn = (facts: object): ReadonlySet<unknown> => new Set(Object.values(facts).flat());

const cardOf = ({ title, text, link }: SupportMeasureEntity): SupportCard => ({
  title,
  text,
  ...(link === null ? {} : { link }),
});

/** Near misses with what could remove the condition, and the help that there is for it here and now. */
export const withSupport = async (
  { manager, clock }: Context,
  programme: AnyProgramme,
  profile: object,
  misses: readonly NearMissCard[],
): Promise<NearMissCard[]> => {
  if (misses.length === 0) return [];
  const found = await manager
    .createQueryBuilder(SupportMeasureEntity, 's')
    .where('s.programme = :programme AND s.criterion IN (:...criteria)', {
      programme: programme.id,
      criteria: misses.map(({ criterion }) => criterion),
    })
    .andWhere('(s.validUntil IS NULL OR s.validUntil >= :today)', { today: dayInTokyo(clock.now()) })
    .orderBy('s.id')
    .getMany();
  const place: unknown = Reflect.get(profile, 'place');
  const area = typeof place === 'string' ? areaOf(place) : undefined;
  const here = found.filter((one) => one.area === null || one.area === area);
  return misses.map((miss) => {
    const codes = codesIn(miss.facts);
    const fitting = here.filter(
      ({ criterion, code }) => criterion === miss.criterion && (code === null || codes.has(code)),
    );
    // What is about exactly this licence comes before what is about any.
    const best = fitting.toSorted((a, b) => Number(a.code === null) - Number(b.code === null));
    const remedy = remedyOf(programme.id, miss.criterion);
    return {
      ...miss,
      ...(remedy === undefined ? {} : { remedy }),
      ...(best.length === 0 ? {} : { support: best.slice(0, SHOWN).map(cardOf) }),
    };
  });
};
