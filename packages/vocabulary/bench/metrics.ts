import type { Query } from './data-sets.ts';

export interface Figures {
  readonly mrr: number;
  readonly map: number;
  readonly ndcg10: number;
  readonly recall10: number;
  readonly recall100: number;
}

const discounted = (gains: readonly number[]): number =>
  gains.slice(0, 10).reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0);

/** The figures of one ranking as the README of the data defines them. */
export const figuresOf = (query: Query, ranking: readonly string[]): Figures => {
  const gains = ranking.map((id) => query.gains.get(id) ?? 0);
  const places = gains.flatMap((gain, at) => (gain > 0 ? [at + 1] : []));
  const relevant = query.gains.size;
  const ideal = [...query.gains.values()].sort((a, b) => b - a);
  return {
    mrr: places[0] === undefined ? 0 : 1 / places[0],
    map: places.reduce((sum, place, at) => sum + (at + 1) / place, 0) / relevant,
    ndcg10: discounted(gains) / discounted(ideal),
    recall10: places.filter((place) => place <= 10).length / relevant,
    recall100: places.filter((place) => place <= 100).length / relevant,
  };
};

/** The mean of figures; of none, zeros. */
export const meanOf = (all: readonly Figures[]): Figures => {
  const mean = (name: keyof Figures): number =>
    all.reduce((sum, figures) => sum + figures[name], 0) / Math.max(1, all.length);
  return {
    mrr: mean('mrr'),
    map: mean('map'),
    ndcg10: mean('ndcg10'),
    recall10: mean('recall10'),
    recall100: mean('recall100'),
  };
};
