import { allocate, AllocationError } from '@musubi/matching';
import type { AllocationReport, Pair, SpreadResult } from '@musubi/matching';
import { readCosts } from '../allocate/or-library.ts';
import { readHospitalsResidents, readMarket } from '../allocate/read-instance.ts';
import { Fault } from '../fault.ts';
import { table } from '../table.ts';
import type { TextFile } from '../text-file.ts';

interface Answer {
  readonly json: object;
  readonly text: string;
}

const assignment = (file: TextFile): Answer => {
  const solved = allocate.assignment(readCosts(file));
  const total = solved.total;
  return { json: { total, assignment: solved.assignment }, text: `total ${String(total)}` };
};

/** Pairs are told in the words of the input: resident, then hospital. */
const stable = (file: TextFile): Answer => {
  const instance = readHospitalsResidents(file);
  const { pairs, placed, blocking } = allocate.stable(allocate.marketOf(instance));
  const named = pairs.map(({ listing, profile }) => ({ resident: profile, hospital: listing }));
  return {
    json: { pairs: named, placed, blocking },
    text: [
      ...named.map(({ resident, hospital }) => `${resident} ${hospital}`),
      `placed ${String(placed)}`,
      `blocking ${String(blocking)}`,
    ].join('\n'),
  };
};

const percent = (share: number, digits = 1): string => `${(100 * share).toFixed(digits)} %`;

const reportLines = (found: AllocationReport): string[] => [
  `places filled ${String(found.filled)} of ${String(found.places)}`,
  `mean for listings ${found.meanForListing.toFixed(1)}`,
  `mean for profiles ${found.meanForProfile.toFixed(1)}`,
  `blocking ${String(found.blocking)}`,
  `largest load ${String(found.largestLoad)}`,
  `with nothing ${String(found.without)} (${percent(found.shareWithout)})`,
];

const proofLines = ({ placed, total, bound, gap }: SpreadResult): string[] => [
  `placed ${String(placed)}`,
  `total ${String(total)}`,
  `bound ${String(bound)}`,
  `gap ${percent(gap, 4)}`,
];

const keyOf = ({ listing, profile }: Pair): string => JSON.stringify([listing, profile]);

const spread = (file: TextFile): Answer => {
  const market = readMarket(file);
  const result = allocate.spread(market);
  const report = allocate.report(market, result.pairs);
  const fits = new Map(market.edges.map((edge) => [keyOf(edge), edge.fit]));
  const rows = result.pairs.map((pair) => [pair.profile, pair.listing, String(fits.get(keyOf(pair)))]);
  const lines = [table(['profile', 'listing', 'fit'], rows), ...proofLines(result), ...reportLines(report)];
  return { json: { ...result, report }, text: lines.join('\n') };
};

const RUN = { assignment, stable, spread } as const;

export type Method = keyof typeof RUN;
export const METHODS: readonly Method[] = ['assignment', 'stable', 'spread'];

/**
 * Places everybody of one file at once.
 * @throws Fault naming every problem of the file; then nothing is placed
 */
export const allocateText = (method: Method, file: TextFile, format: 'text' | 'json'): string => {
  try {
    const answer = RUN[method](file);
    return format === 'json' ? JSON.stringify(answer.json) : answer.text;
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    throw new Fault(error.problems.map((problem) => `${file.name}: ${problem}`).join('\n'));
  }
};
