import type { Programme } from '../model.ts';
import { FULL } from '../model.ts';
import { weightsOf } from '../programme.ts';
import type { Decision, Values, Weights } from './decision.ts';
import { fitWith, inTime } from './decision.ts';
import { proposeWeights } from './propose.ts';

/** How often the pair that was liked has the higher fit, per mille; equal fits count half. */
export interface Agreement {
  readonly before: number;
  readonly after: number;
}

/** Two decided pairs that would change places. */
export interface Swap {
  readonly liked: string;
  readonly refused: string;
  readonly likedFit: Agreement;
  readonly refusedFit: Agreement;
  /** Whether the liked one is ahead afterwards. */
  readonly turnedRight: boolean;
  /** They stand in one list: of the same listing or the same person. */
  readonly sameList: boolean;
}

export interface Replay {
  readonly decisions: number;
  /** On all decisions. These weights were fitted on them, so it flatters. */
  readonly all: Agreement;
  /** The honest figure: fitted on the earlier decisions, judged on the later ones. Absent with too few. */
  readonly later?: Agreement & { readonly decisions: number };
  readonly turnedRight: number;
  readonly turnedWrong: number;
  /** Swaps within one list first, then by how far the two move past each other. */
  readonly swaps: readonly Swap[];
}

/** Share of the decisions, the earlier ones, on which the held-out fit is made. */
const EARLIER = 0.7;
const SHOWN = 20;
/** Decisions of each kind that are compared with each other, the newest. */
const NEWEST = 500;

type FitOf = (values: Values) => number;

const kinds = (decisions: readonly Decision[]): readonly [liked: Decision[], refused: Decision[]] => [
  decisions.filter(({ liked }) => liked).slice(-NEWEST),
  decisions.filter(({ liked }) => !liked).slice(-NEWEST),
];

const shareRight = (liked: readonly number[], refused: readonly number[]): number => {
  const pairs = liked.length * refused.length;
  if (pairs === 0) return FULL / 2;
  let halves = 0;
  for (const better of liked)
    for (const worse of refused) halves += better > worse ? 2 : better === worse ? 1 : 0;
  return Math.round((FULL * halves) / (2 * pairs));
};

const agreementOf = (decisions: readonly Decision[], before: FitOf, after: FitOf): Agreement => {
  const [liked, refused] = kinds(decisions);
  const under = (fitOf: FitOf): number =>
    shareRight(
      liked.map(({ values }) => fitOf(values)),
      refused.map(({ values }) => fitOf(values)),
    );
  return { before: under(before), after: under(after) };
};

const gapOf = ({ likedFit, refusedFit }: Swap): number =>
  Math.abs(likedFit.after - refusedFit.after - (likedFit.before - refusedFit.before));

const swapsOf = (decisions: readonly Decision[], before: FitOf, after: FitOf): Swap[] => {
  const [liked, refused] = kinds(decisions).map((some) =>
    some.map((one) => ({ one, fit: { before: before(one.values), after: after(one.values) } })),
  ) as [{ one: Decision; fit: Agreement }[], { one: Decision; fit: Agreement }[]];
  return liked.flatMap((better) =>
    refused.flatMap((worse): Swap[] => {
      const was = better.fit.before - worse.fit.before;
      const is = better.fit.after - worse.fit.after;
      if (was * is >= 0) return [];
      return [
        {
          liked: better.one.id,
          refused: worse.one.id,
          likedFit: better.fit,
          refusedFit: worse.fit,
          turnedRight: is > 0,
          sameList: better.one.listing === worse.one.listing || better.one.profile === worse.one.profile,
        },
      ];
    }),
  );
};

const heldOut = (programme: Programme, decisions: readonly Decision[]): Pick<Replay, 'later'> => {
  const cut = Math.floor(decisions.length * EARLIER);
  const proposal = proposeWeights(programme, decisions.slice(0, cut));
  const later = decisions.slice(cut);
  const [liked, refused] = kinds(later);
  if (!proposal.sides.some(({ enough }) => enough) || liked.length === 0 || refused.length === 0) return {};
  const agreement = agreementOf(
    later,
    fitWith(programme, weightsOf(programme)),
    fitWith(programme, proposal.weights),
  );
  return { later: { ...agreement, decisions: later.length } };
};

/**
 * What other weights would have meant for the decisions that were made: agreement before and after, also on decisions that
 * the fit has not seen, and the decided pairs that would change places.
 */
export function replayWeights(
  programme: Programme,
  weights: Weights,
  decisions: readonly Decision[],
): Replay {
  const ordered = inTime(decisions);
  const [before, after] = [fitWith(programme, weightsOf(programme)), fitWith(programme, weights)];
  const swaps = swapsOf(ordered, before, after);
  const turnedRight = swaps.filter((swap) => swap.turnedRight).length;
  const shown = [...swaps].sort(
    (a, b) =>
      Number(b.sameList) - Number(a.sameList) ||
      gapOf(b) - gapOf(a) ||
      (a.liked + a.refused < b.liked + b.refused ? -1 : 1),
  );
  return {
    decisions: ordered.length,
    all: agreementOf(ordered, before, after),
    ...heldOut(programme, ordered),
    turnedRight,
    turnedWrong: swaps.length - turnedRight,
    swaps: shown.slice(0, SHOWN),
  };
}
