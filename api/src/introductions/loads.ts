import { ANSWER_PRIOR, FULL, orderOf } from '@musubi/matching';
import type { EntityManager } from 'typeorm';

/** What stands before a listing or a person: open proposals, and how often proposals were answered. */
export interface Load {
  readonly open: number;
  readonly asked: number;
  readonly answered: number;
}

type Side = 'listing' | 'profile';

const NOTHING: Load = { open: 0, asked: 0, answered: 0 };

interface Row extends Load {
  readonly id: string;
}

/**
 * Loads of some listings or profiles. Answered are proposals that the side accepted or declined, asked are these and the
 * ones that lapsed on it; what still waits counts neither way.
 */
export const loadsOf = async (
  manager: EntityManager,
  side: Side,
  ids: readonly string[],
): Promise<(id: string) => Load> => {
  if (ids.length === 0) return () => NOTHING;
  const rows = await manager.query<Row[]>(
    `SELECT i.${side}_id AS id,
            count(*) FILTER (WHERE i.state = 'proposed')::int AS open,
            count(*) FILTER (WHERE a.answered OR (i.reason = 'lapsed' AND i.${side}_interest = 'waiting'))::int AS asked,
            count(*) FILTER (WHERE a.answered)::int AS answered
     FROM introduction i
     CROSS JOIN LATERAL (SELECT EXISTS (
       SELECT FROM introduction_event e WHERE e.introduction_id = i.id AND e.by_kind = $2 AND e.command IN ('accept', 'decline')
     ) AS answered) a
     WHERE i.${side}_id = ANY($1::uuid[]) GROUP BY i.${side}_id`,
    [ids, side],
  );
  const byId = new Map(rows.map(({ id, open, asked, answered }) => [id, { open, asked, answered }]));
  return (id) => byId.get(id) ?? NOTHING;
};

/** Smoothed share of proposals answered, per mille: (answered + 3) / (asked + 5). */
export const replyRate = ({ asked, answered }: Load): number =>
  Math.round((FULL * (answered + ANSWER_PRIOR.answered)) / (asked + ANSWER_PRIOR.asked));

/** Fit x smoothed chance of an answer x fair share; per mille. */
export const orderFor = (fit: number, load: Load, capacity: number): number =>
  orderOf(fit, { ...load, capacity });
