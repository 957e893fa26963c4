import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { Actor } from './people.ts';

/** Milliseconds of one edit. */
export interface EditTime {
  /** From sending the edit to its acceptance. */
  readonly accepted: number;
  /** From the acceptance until the matches computed from it were read. */
  readonly readable: number;
}

/** Milliseconds between two edits: people do not edit in a burst. */
const PACE = 50;
/** Milliseconds between two looks: asking without a pause would take the processor from those who are to answer. */
const LOOK_EVERY = 2;
/** Milliseconds after which matches are given up. */
const PATIENCE = 60_000;

interface Side {
  /** The statement with its version. */
  read(actor: Actor, id: string): Promise<{ readonly statement: object; readonly version: number }>;
  /** @returns the revision that must be scored */
  change(actor: Actor, id: string, version: number, statement: object): Promise<number>;
  /** @returns the revision that the matches were computed from */
  scored(actor: Actor, id: string): Promise<number>;
}

const profiles: Side = {
  read: ({ client }, profileId) => client.call('readProfile', { params: { profileId } }),
  change: async ({ client }, profileId, version, statement) =>
    (await client.call('changeProfile', { params: { profileId }, version, body: { statement } })).revision,
  scored: async ({ client }, profileId) =>
    (await client.call('listMatches', { params: { profileId } })).scoredRevision,
};

const listings: Side = {
  read: ({ client }, listingId) => client.call('readListing', { params: { listingId } }),
  change: async ({ client }, listingId, version, statement) =>
    (await client.call('changeListing', { params: { listingId }, version, body: { statement } })).revision,
  scored: async ({ client }, listingId) =>
    (await client.call('listCandidates', { params: { listingId } })).scoredRevision,
};

export const SIDES = { profile: profiles, listing: listings } as const;

/** Numbers that may grow and shrink by one without breaking a rule; the first that is stated is changed. */
const NUDGED = ['maxTravelMinutes', 'weeklyHoursTo', 'budgetMax', 'rent', 'hoursPerMonth', 'handoverMonths'];

const nudged = (statement: object, by: number): object => {
  const fields = statement as Readonly<Record<string, unknown>>;
  const name = NUDGED.find((one) => typeof fields[one] === 'number');
  if (name === undefined) return statement;
  return { ...statement, [name]: Number(fields[name]) + by };
};

const measureOne = async (side: Side, actor: Actor, id: string, by: number): Promise<EditTime> => {
  const { statement, version } = await side.read(actor, id);
  const sent = performance.now();
  const revision = await side.change(actor, id, version, nudged(statement, by));
  const accepted = performance.now();
  while ((await side.scored(actor, id)) < revision) {
    await pause(LOOK_EVERY);
    if (performance.now() - accepted > PATIENCE)
      throw new Error(`no matches for revision ${String(revision)} of ${id}`);
  }
  return { accepted: accepted - sent, readable: performance.now() - accepted };
};

/** One edit after the other; every second one takes the one before back. */
export const measureEdits = async (
  side: keyof typeof SIDES,
  actors: readonly Actor[],
  edits: number,
): Promise<EditTime[]> => {
  const all = actors.flatMap((actor) => actor.statements.map((id) => ({ actor, id })));
  const times: EditTime[] = [];
  for (let edit = 0; edit < edits; edit += 1) {
    const round = Math.floor(edit / all.length);
    const { actor, id } = all[edit % all.length]!;
    times.push(await measureOne(SIDES[side], actor, id, round % 2 === 0 ? -1 : 1));
    await pause(PACE);
  }
  return times;
};
