import { randomUUID } from 'node:crypto';
import type { Context } from '../http/handler.ts';
import { markOf, networkOf } from '../http/marks.ts';
import { Refusal } from '../http/refusal.ts';
import { SignInAttemptEntity } from './sign-in-attempt.entity.ts';

const HOUR = 3_600_000;
const MONTH = 30 * 24 * HOUR;
/** Wrong guesses that are evaluated per hour: of one account, and from one network over all accounts. */
const PER_ACCOUNT = 10;
const PER_NETWORK = 100;

export interface Guess {
  readonly secret: string;
  readonly email: string;
  readonly address: string;
}

export interface Noted {
  /** Writes down how it went. */
  note(succeeded: boolean): Promise<void>;
}

const countFailures = (
  context: Context,
  where: Partial<SignInAttemptEntity>,
  elsewhereThan: string | undefined,
): Promise<number> => {
  const query = context.manager
    .createQueryBuilder(SignInAttemptEntity, 'attempt')
    .where(where)
    .andWhere('NOT attempt.succeeded AND attempt.at > :since', {
      since: new Date(context.clock.now().getTime() - HOUR),
    });
  if (elsewhereThan === 'known') {
    // Failures from networks where the owner has signed in before do not count against strangers, nor the other way round.
    query.andWhere(
      'NOT EXISTS (SELECT 1 FROM sign_in_attempt good WHERE good.succeeded AND good.email_mark = attempt.email_mark AND good.address_mark = attempt.address_mark)',
    );
  }
  return query.getCount();
};

/**
 * Bounds guessing (S-09): ten wrong guesses an hour per account over all strange networks together, and ten per network from
 * which the owner has signed in within the last thirty days, so that nobody can lock the owner out.
 *
 * @throws Refusal `too-many-requests` before the password is even looked at.
 */
export const admitGuess = async (context: Context, { secret, email, address }: Guess): Promise<Noted> => {
  const { manager, clock } = context;
  const emailMark = markOf(secret, 'email', email);
  const addressMark = markOf(secret, 'address', networkOf(address));
  const known = await manager
    .createQueryBuilder(SignInAttemptEntity, 'attempt')
    .where({ emailMark, addressMark, succeeded: true })
    .andWhere('attempt.at > :since', { since: new Date(clock.now().getTime() - MONTH) })
    .getExists();
  const bucket = known ? `${emailMark} ${addressMark}` : emailMark;
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 7))', [bucket]);
  const ofAccount = known
    ? await countFailures(context, { emailMark, addressMark }, undefined)
    : await countFailures(context, { emailMark }, 'known');
  const ofNetwork = await countFailures(context, { addressMark }, undefined);
  if (ofAccount >= PER_ACCOUNT || ofNetwork >= PER_NETWORK)
    throw new Refusal('too-many-requests', { retryAfter: 600 });
  return {
    note: async (succeeded) => {
      await manager.insert(SignInAttemptEntity, {
        id: randomUUID(),
        emailMark,
        addressMark,
        succeeded,
        at: clock.now(),
      });
    },
  };
};
