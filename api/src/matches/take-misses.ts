import { setImmediate as breathe, setTimeout as pause } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { inTransaction } from '../database/in-transaction.ts';
import type { JobContext, JobHandler } from '../queue/jobs.ts';
import type { Mark, Taking } from '../queue/mark.ts';
import { takeMarks, tickOff } from '../queue/mark.ts';
import type { EngineHost } from './engine-host.ts';
import type { Look } from './look-for-misses.ts';
import { Finder } from './look-for-misses.ts';
import { storeMisses } from './store-misses.ts';
import { takeNews } from './take-changes.ts';
import { underScores } from './under-scores.ts';

const TOPICS = ['listing-missed', 'profile-missed'] as const;
/** Milliseconds of looking, often for one person, before others are let in: an edit waits for no longer. */
const SLICE = 2;
/** Milliseconds after an edit in which the processor is left to those who read what it has changed. */
const CALM = 250;

const calmIn = ({ lastEdit }: EngineHost): number => CALM - (performance.now() - lastEdit);

const untilCalm = async (engines: EngineHost): Promise<void> => {
  for (let left = calmIn(engines); left > 0; left = calmIn(engines)) await pause(left);
};

/** A run that moves goes first on every worker; one that does not move is nobody's reason to wait. */
const DUE = `
  SELECT EXISTS (SELECT FROM outbox WHERE done_at IS NULL AND sent_at IS NULL AND topic = ANY($1))
     AND NOT EXISTS (SELECT FROM scoring_run WHERE state = 'running' AND moved_at > now() - interval '15 s') AS due`;

const areDue = async ({ source }: JobContext): Promise<boolean> => {
  const [row] = await source.query<{ due: boolean }[]>(DUE, [TOPICS]);
  return row?.due === true;
};

/** Profiles first: they take in the single pairs that changed listings ask for. Marks of one listing come one after the other. */
const looksOf = async (manager: EntityManager, marks: readonly Mark[]): Promise<Look[]> => {
  const [profiles, listings] = [
    marks.filter(({ topic }) => topic === 'profile-missed'),
    marks.filter(({ topic }) => topic === 'listing-missed'),
  ];
  const stored = await manager.query<{ listing_id: string; profile_id: string }[]>(
    'SELECT listing_id, profile_id FROM near_miss WHERE listing_id = ANY($1::uuid[]) ORDER BY listing_id',
    [listings.map((mark) => mark.subject_id)],
  );
  const markOf = new Map(listings.map((mark) => [mark.subject_id, mark]));
  const pairs = stored.flatMap(({ profile_id: profileId, listing_id: listingId }) => {
    const mark = markOf.get(listingId);
    return mark ? [{ mark, profileId, listingId }] : [];
  });
  return [...profiles.map((mark) => ({ mark, profileId: mark.subject_id })), ...pairs];
};

/** Looks for a slice of time. @returns how far it came */
const lookFrom = (finder: Finder, looks: readonly Look[], from: number): number => {
  const began = performance.now();
  let at = from;
  while (at < looks.length && performance.now() - began < SLICE) {
    const look = looks[at++];
    if (look) finder.look(look);
  }
  return at;
};

/** In slices, until all is looked at; when somebody else wants the engines, until one mark is. @returns looks that are left */
const lookInSlices = async (
  { engines }: JobContext,
  finder: Finder,
  looks: readonly Look[],
): Promise<readonly Look[]> => {
  let at = 0;
  const mayGoOn = (): boolean => !engines.areWanted && calmIn(engines) <= 0;
  while (at < looks.length && (mayGoOn() || looks[at]?.mark === looks[0]?.mark)) {
    at = await engines.whenIdle(() => Promise.resolve(lookFrom(finder, looks, at)));
    await breathe();
  }
  return looks.slice(at);
};

/** Whatever was scored before the marks were written is in memory then. */
const catchUp = (context: JobContext): Promise<unknown> =>
  context.engines.whenIdle(() =>
    underScores(context, 'shared', (manager) => takeNews(manager, context.engines)),
  );

const answer = async (
  context: JobContext,
  manager: EntityManager,
  marks: readonly Mark[],
): Promise<number> => {
  if (marks.length === 0) return 0;
  await catchUp(context);
  const finder = new Finder(context.engines);
  const left = await lookInSlices(context, finder, await looksOf(manager, marks));
  const open = new Set(left.map(({ mark }) => mark.id));
  const answered = marks.filter(({ id }) => !open.has(id));
  await storeMisses(manager, finder);
  await tickOff(manager, answered);
  return marks.length;
};

/**
 * Near misses of statements whose lists are stored already, when nothing else wants to be done. Marks that fail together are
 * left to the queue, which tries them one by one. @returns how many marks were in hand
 */
export const takeMisses = async (context: JobContext, taking: Taking): Promise<number> => {
  const { source, engines } = context;
  await untilCalm(engines);
  if ('most' in taking && !(await areDue(context))) return 0;
  await engines.last(() => Promise.resolve());
  let ids: readonly string[] = [];
  try {
    return await inTransaction(source, async (manager) => {
      const marks = await takeMarks(manager, TOPICS, taking);
      ids = marks.map((mark) => mark.id);
      return answer(context, manager, marks);
    });
  } catch (error) {
    await source.query('UPDATE outbox SET sent_at = now() WHERE id = ANY($1::bigint[])', [ids]);
    throw error;
  }
};

export const handler: JobHandler = async (context, { outboxId }) => {
  if (outboxId !== undefined) await takeMisses(context, { outboxId });
};
