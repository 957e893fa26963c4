import type { Source } from './gate-kit.ts';

/** Yen per hour from a day on. */
export interface MinimumWage extends Source {
  readonly yen: number;
}

/**
 * 東京都最低賃金, oldest first. Decided each autumn: add a row when the Tokyo Labour Bureau (東京労働局) has published the
 * next one. The newest row known here binds; a later rise is found when the row is added, not before.
 */
export const TOKYO_MINIMUM_WAGES: readonly MinimumWage[] = [
  { yen: 1163, since: '2024-10-01', source: '最低賃金法4条・東京都最低賃金（東京労働局）' },
  { yen: 1226, since: '2025-10-03', source: '最低賃金法4条・東京都最低賃金（東京労働局）' },
];

const NONE: MinimumWage = { yen: 0, since: '1959-04-15', source: '最低賃金法4条' };

/** The newest minimum wage of Tokyo that is known here. */
export const tokyoMinimumWage = (): MinimumWage => TOKYO_MINIMUM_WAGES.at(-1) ?? NONE;
