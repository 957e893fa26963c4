import { PROGRAMMES } from '@musubi/programmes';
import { daysAfter } from '../day.ts';
import { inTransaction } from '../database/in-transaction.ts';
import type { JobHandler } from '../queue/jobs.ts';
import { wantProposal } from './ask-proposal.ts';

const WEEK = 7;

/** Asks for a proposal for every programme for which none was made within the week. Looks every day, so that no week is missed. */
export const handler: JobHandler = ({ source, clock }) =>
  inTransaction(source, async (manager) => {
    await manager.query("SELECT pg_advisory_xact_lock(hashtextextended('musubi-weights', 0))");
    const recent = await manager.query<{ programme: string }[]>(
      'SELECT DISTINCT programme FROM weight_proposal WHERE created_at > $1',
      [daysAfter(clock.now(), -WEEK)],
    );
    const had = new Set(recent.map(({ programme }) => programme));
    for (const { id } of PROGRAMMES)
      if (!had.has(id)) await wantProposal(manager, id, { at: clock.now(), askedBy: null });
  });
