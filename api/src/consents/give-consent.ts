import { randomUUID } from 'node:crypto';
import { IsNull } from 'typeorm';
import type { Context } from '../http/handler.ts';
import { ConsentEntity } from './consent.entity.ts';

export interface Disclosure {
  readonly accountId: string;
  readonly introductionId: string;
  /** What may be disclosed, such as `contact`. */
  readonly what: string;
}

/** Writes down that somebody agreed to a disclosure; once is enough while it lives. */
export const giveConsent = async ({ manager, clock }: Context, disclosure: Disclosure): Promise<void> => {
  const live = await manager.existsBy(ConsentEntity, { ...disclosure, withdrawnAt: IsNull() });
  if (live) return;
  await manager.insert(ConsentEntity, {
    id: randomUUID(),
    ...disclosure,
    givenAt: clock.now(),
    withdrawnAt: null,
  });
};

/** Ends what somebody agreed to in an introduction; what was disclosed before cannot be taken back. */
export const withdrawConsents = async (
  { manager, clock }: Context,
  { accountId, introductionId }: Pick<Disclosure, 'accountId' | 'introductionId'>,
): Promise<void> => {
  await manager.update(
    ConsentEntity,
    { accountId, introductionId, withdrawnAt: IsNull() },
    { withdrawnAt: clock.now() },
  );
};
