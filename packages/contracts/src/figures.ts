import { Choice, Flag, Parts, Text, Whole } from '@musubi/statements';
import { anyone } from './access.ts';
import { route } from './route.ts';

/**
 * What is published every month about every programme. Counts are people, listings or introductions; all else is per mille.
 * `four-fifths-*`: lowest over highest chance of a place in a first ten, between made-up groups.
 */
export const FIGURES = [
  'listings',
  'people',
  'introductions-open',
  'outcomes-of-month',
  'people-without-place',
  'listings-without-place',
  'exposure-of-people-gini',
  'exposure-of-listings-gini',
  'envy',
  'load-gini',
  'load-largest',
  'four-fifths-random',
  'four-fifths-area',
  'four-fifths-hours',
] as const;
export type FigureName = (typeof FIGURES)[number];

export class OpenFigureQuery {
  /** `2026-11`; without it all months. */
  @Text({ max: 7, optional: true }) month?: string;
  /** `csv` answers a table; so does the header Accept: text/csv. */
  @Choice(['json', 'csv'], { optional: true }) format?: string;
}

export class OpenFigure {
  @Text({ max: 7 }) month!: string;
  @Text({ max: 40 }) programme!: string;
  @Choice(FIGURES) name!: string;
  @Choice(['count', 'per-mille']) unit!: string;
  /** Absent when there are too few to tell. */
  @Whole({ min: 0, max: 100_000_000, optional: true }) value?: number;
  /** The count is fewer than 10, or what the figure is about is. */
  @Flag() fewerThanTen!: boolean;
}

export class OpenFigures {
  @Parts(() => OpenFigure, { max: 10_000 }) items!: OpenFigure[];
}

export const figureRoutes = {
  readOpenFigures: route({
    method: 'GET',
    path: '/v1/open-figures',
    summary: '数字で見るむすび（毎月の公開データ）',
    access: anyone,
    query: OpenFigureQuery,
    reply: OpenFigures,
    status: 200,
    problems: [],
  }),
};
