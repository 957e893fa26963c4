import { PROGRAMME_IDS } from '@musubi/programmes';
import type { Streams } from '../run.ts';
import { contest } from './contest.ts';
import { proveEdits } from './edits.ts';
import type { EditsResult } from './edits.ts';
import { Town } from './generate/town.ts';
import { compareWithJudge } from './judged.ts';
import { measureLatencies, noLatencies } from './latency.ts';
import type { BenchOptions } from './options.ts';
import { pairsOf, programmeData } from './programme-data.ts';
import { shareOut } from './sample.ts';
import { editsSummary, editsText, selectivityText, summaryText } from './report.ts';
import { selectivityOf } from './selectivity.ts';
import { summaryOf } from './summary.ts';
import type { ProgrammeReport } from './summary.ts';

/**
 * Measures the engine on a made-up town against peers that do the same work and must give the same lists; or, with edits,
 * that lists kept through edits are those of a full run. Progress goes to the error stream.
 */
export const bench = async (options: BenchOptions, streams: Streams): Promise<void> => {
  const town = new Town(options.size);
  const tell = (line: string): void => streams.err(`${line}\n`);
  if (options.edits > 0) {
    const summary = editsSummary(await editsOf(town, options, tell));
    return streams.out(`${options.json ? JSON.stringify(summary) : editsText(summary)}\n`);
  }
  const latencies = noLatencies();
  const programmes: ProgrammeReport[] = [];
  const judged = shareOut(
    PROGRAMME_IDS.map((id) => town.listingCount(id) + town.profileCount(id)),
    options.judged,
  );
  for (const [at, id] of PROGRAMME_IDS.entries())
    programmes.push(await reportOf(id, town, { ...options, judged: judged[at]! }, latencies, tell));
  const summary = summaryOf(programmes, latencies, options);
  tell(selectivityText(programmes));
  streams.out(`${summaryText(summary)}\n`);
  if (options.json) streams.out(`${JSON.stringify(summary)}\n`);
};

const reportOf = async (
  id: string,
  town: Town,
  options: BenchOptions,
  latencies: ReturnType<typeof noLatencies>,
  tell: (line: string) => void,
): Promise<ProgrammeReport> => {
  const data = programmeData(town, id);
  tell(`${id}: ${String(data.listings.length)} listings, ${String(data.profiles.length)} profiles`);
  const { result, engine, lists } = await contest(data, { ...options, tell });
  const judged = compareWithJudge(data, lists, options.judged);
  tell(`  ${id}: ${String(judged.lists)} lists judged, ${String(judged.wrong)} places wrong`);
  measureLatencies(engine, data, town, latencies);
  return { contest: result, judged, selectivity: selectivityOf(data) };
};

/** Edits are shared out by statements, with some in every programme. */
const LEAST_EDITS = 100;

const editsOf = async (
  town: Town,
  { edits, engine }: BenchOptions,
  tell: (line: string) => void,
): Promise<EditsResult[]> => {
  const results: EditsResult[] = [];
  for (const id of PROGRAMME_IDS) {
    const data = programmeData(town, id);
    const share = (data.listings.length + data.profiles.length) / (town.listingTotal + town.profileTotal);
    const own = Math.max(LEAST_EDITS, Math.round(edits * share));
    const result = await proveEdits(data, town, engine, own);
    tell(
      `${id}: ${String(own)} edits over ${String(pairsOf(data))} pairs, ${String(result.wrong)} places wrong`,
    );
    results.push(result);
  }
  return results;
};
