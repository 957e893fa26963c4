import type { Introduction } from '@musubi/contracts';

/** The columns of the board over the one state machine. */
export const COLUMNS = ['proposed', 'introduced', 'trial', 'done'] as const;
export type Column = (typeof COLUMNS)[number];

const columnOf = (state: string): Column | undefined =>
  state === 'outcome' || state === 'closed' ? 'done' : COLUMNS.find((column) => column === state);

const isYours = (one: Introduction): boolean => one.waitsFor === one.you;
const dueOf = (one: Introduction): string => one.dueAt ?? '9999';

/** What waits for the reader first, then by the day on which it ends; what is over by the newest change. */
const inOrder = (a: Introduction, b: Introduction): number =>
  Number(isYours(b)) - Number(isYours(a)) ||
  dueOf(a).localeCompare(dueOf(b)) ||
  b.changedAt.localeCompare(a.changedAt);

export const byColumn = (
  introductions: readonly Introduction[],
): readonly { readonly column: Column; readonly items: readonly Introduction[] }[] =>
  COLUMNS.map((column) => ({
    column,
    items: introductions.filter((one) => columnOf(one.state) === column).sort(inOrder),
  }));
