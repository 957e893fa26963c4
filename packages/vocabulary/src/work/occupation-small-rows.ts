export type SmallRow = readonly [code: string, ja: string, en: string, alias: string];

export const OCCUPATION_SMALL_ROWS: readonly SmallRow[] = [];
