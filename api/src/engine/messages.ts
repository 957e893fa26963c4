import type { Draft } from './town-engine.ts';

/** What a thread is asked; it stays within the process. */
export type Question = { readonly id: number } & (
  | { readonly ask: 'whatIf'; readonly draft: Draft }
  | { readonly ask: 'preview'; readonly draft: Draft; readonly best: number }
  | { readonly ask: 'roles'; readonly drafts: readonly Draft[]; readonly best: number }
);

export type Unnumbered<T> = T extends unknown ? Omit<T, 'id'> : never;

export interface Answer {
  readonly id: number;
  readonly value?: unknown;
  /** Name of the error. */
  readonly failed?: string;
}
