import { programmeOf } from '@musubi/programmes';
import { inTransaction } from '../database/in-transaction.ts';
import type { JobHandler } from '../queue/jobs.ts';
import { tickOff } from '../queue/mark.ts';
import { WeightProposalEntity } from './weight-proposal.entity.ts';
import { workOut } from './work-out.ts';

/** Works out a proposal that was asked for. */
export const handler: JobHandler = async ({ source, log }, { outboxId, subjectId }) => {
  if (outboxId === undefined || !subjectId) return;
  await inTransaction(source, async (manager) => {
    const asked = await manager.findOne(WeightProposalEntity, {
      where: { id: subjectId, state: 'asked' },
      lock: { mode: 'pessimistic_write' },
    });
    const programme = asked && programmeOf(asked.programme);
    if (asked && programme) {
      const { state, digest, content } = await workOut(manager, programme);
      await manager.update(
        WeightProposalEntity,
        { id: asked.id },
        { state, digest, content, version: asked.version + 1 },
      );
      log.info({ programme: programme.id, state }, 'weights proposed');
    }
    await tickOff(manager, [{ id: outboxId }]);
  });
};
