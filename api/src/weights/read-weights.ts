import type { CriterionWeight, WeightHistory, WeightVersion } from '@musubi/contracts';
import { weightsOf } from '@musubi/matching';
import type { AnyProgramme } from '@musubi/programmes';
import type { Context } from '../http/handler.ts';
import { demandProgramme } from '../listings/statement.ts';
import { WeightVersionEntity } from './weight-version.entity.ts';

/** Versions that are told; there will hardly ever be more. */
const SHOWN = 199;

const asLines = ({ matching }: AnyProgramme, weights: Readonly<Record<string, number>>): CriterionWeight[] =>
  matching.criteria.flatMap(({ id, side }) => {
    const weight = weights[id];
    return weight === undefined || side === 'both' ? [] : [{ criterion: id, side, weight }];
  });

/** How much every wish weighs, now and before, and why that changed: for everybody. @throws Refusal `not-found` */
export const readWeights = async ({ manager }: Context, programmeId: string): Promise<WeightHistory> => {
  const programme = demandProgramme(programmeId);
  const accepted = await manager.find(WeightVersionEntity, {
    where: { programme: programme.id },
    order: { number: 'DESC' },
    take: SHOWN,
  });
  const declared: WeightVersion = {
    number: 0,
    weights: asLines(programme, weightsOf(programme.matching)),
    digest: programme.matching.digest,
  };
  return {
    programme: programme.id,
    versions: [
      ...accepted.map(({ number, weights, digest, at, reason }) => ({
        ...{ number, digest, reason, at: at.toISOString() },
        weights: asLines(programme, weights),
      })),
      declared,
    ],
  };
};
