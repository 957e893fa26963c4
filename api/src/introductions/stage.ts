import type { Stage } from '@musubi/matching';
import type { EntityManager } from 'typeorm';
import type { IntroductionEntity } from './introduction.entity.ts';

const MET: readonly string[] = ['introduced', 'trial', 'outcome'];

/** Introductions of which the person and somebody of the business agree to be named, now. */
const AGREED = `
  SELECT i.id FROM introduction i JOIN listing l ON l.id = i.listing_id JOIN profile p ON p.id = i.profile_id
  JOIN consent c ON c.introduction_id = i.id AND c.what = 'contact' AND c.withdrawn_at IS NULL
  LEFT JOIN membership m ON m.organisation_id = l.organisation_id AND m.account_id = c.account_id
  WHERE i.id = ANY($1::uuid[])
  GROUP BY i.id HAVING bool_or(c.account_id = p.account_id) AND bool_or(m.account_id IS NOT NULL)`;

/**
 * How far the sides of introductions are open to each other: `listed` until both are interested, `introduced` from then on while
 * both agree to be named, `interested` when one of them has taken that back.
 */
export const stagesOf = async (
  manager: EntityManager,
  introductions: readonly IntroductionEntity[],
): Promise<(introduction: IntroductionEntity) => Stage> => {
  const met = introductions.filter(({ state }) => MET.includes(state));
  const rows =
    met.length === 0 ? [] : await manager.query<{ id: string }[]>(AGREED, [met.map(({ id }) => id)]);
  const agreed = new Set(rows.map(({ id }) => id));
  return ({ id, state }) => {
    if (!MET.includes(state)) return 'listed';
    return agreed.has(id) ? 'introduced' : 'interested';
  };
};
