import type { Ranked, Side, WhatIf } from '@musubi/matching';
import type { MatchView } from '../matches/match-view.ts';

/** A statement that need not be stored anywhere. It is personal: it goes into no queue, no notification and no log. */
export interface Draft {
  readonly programme: string;
  /** With everything, or with what outsiders of a confidential programme may know. */
  readonly view: MatchView;
  readonly side: Side;
  readonly statement: object;
}

/** Who is there for a draft. */
export interface Preview {
  readonly passing: number;
  readonly good: number;
  /** The best few, by id. */
  readonly best: readonly Ranked[];
}

/** Answers about drafts, while somebody waits. Whoever answers holds the whole town in memory. */
export interface TownEngine {
  /** @throws EngineAway when nobody can answer now */
  whatIf(draft: Draft): Promise<WhatIf>;
  /** @throws EngineAway */
  preview(draft: Draft, best: number): Promise<Preview>;
  /** Previews of several drafts of one person. @throws EngineAway */
  roles(drafts: readonly Draft[], best: number): Promise<readonly Preview[]>;
}

/** No engine is caught up, or it has more to answer than it can. Forms go on without its answers. */
export class EngineAway extends Error {}

/** Where nothing holds a town: every question is answered with EngineAway. */
export const noEngine: TownEngine = {
  whatIf: () => Promise.reject(new EngineAway('no engine')),
  preview: () => Promise.reject(new EngineAway('no engine')),
  roles: () => Promise.reject(new EngineAway('no engine')),
};
