import { writeAllNearMisses } from '../matches/near-misses.ts';
import { needsFullRun, scoreProgramme } from '../matches/score-programme.ts';
import type { JobHandler } from '../queue/jobs.ts';
import { tickOff } from '../queue/mark.ts';

/** Goes over to newly accepted weights: the digest is another one, so everything of the programme is scored anew. */
export const handler: JobHandler = async (context, { subjectId }) => {
  const { source, engines } = context;
  if (!subjectId) return;
  const [version] = await source.query<{ programme: string }[]>(
    'SELECT programme FROM weight_version WHERE id = $1',
    [subjectId],
  );
  const scored = await engines.exclusively(async () => {
    await engines.takeWeights();
    const house = version && engines.house(version.programme);
    if (!house || !(await needsFullRun(context, house))) return undefined;
    await scoreProgramme(context, house);
    return house;
  });
  await tickOff(source.manager, 'weights-accepted', subjectId, 0);
  if (scored) await writeAllNearMisses(context, scored, () => false);
};
