import type { ProblemCode, ProblemField } from '@musubi/contracts';

export interface RefusalDetails {
  readonly fields?: readonly ProblemField[];
  /** For logs and people; never values that somebody sent. */
  readonly detail?: string;
  /** Seconds, sent as Retry-After. */
  readonly retryAfter?: number;
  /** What was written so far stays, such as the note of a failed sign-in. Otherwise the transaction is rolled back. */
  readonly keepWrites?: true;
}

/** A verb's orderly no: thrown anywhere below a handler, answered as a problem object. */
export class Refusal extends Error {
  readonly code: ProblemCode;
  readonly details: RefusalDetails;

  constructor(code: ProblemCode, details: RefusalDetails = {}) {
    super(details.detail ?? code);
    this.code = code;
    this.details = details;
  }
}

/** @throws Refusal `changed-meanwhile` unless the version that the caller read is the one that is stored. */
export const expectVersion = (stored: number, read: number | undefined): void => {
  if (stored !== read) throw new Refusal('changed-meanwhile');
};
