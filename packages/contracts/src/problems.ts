/** Every problem that the API may answer (RFC 9457): its code, its status, and whether trying again may help. */
export const PROBLEMS = {
  'invalid-input': { status: 400, again: false },
  'not-signed-in': { status: 401, again: false },
  'wrong-credentials': { status: 401, again: false },
  'not-allowed': { status: 403, again: false },
  'not-found': { status: 404, again: false },
  'method-not-allowed': { status: 405, again: false },
  'already-exists': { status: 409, again: false },
  'wrong-state': { status: 409, again: false },
  'limit-reached': { status: 409, again: false },
  'changed-meanwhile': { status: 412, again: false },
  'too-large': { status: 413, again: false },
  'wrong-content-type': { status: 415, again: false },
  'gate-refused': { status: 422, again: false },
  'idempotency-mismatch': { status: 422, again: false },
  'version-required': { status: 428, again: false },
  'too-many-requests': { status: 429, again: true },
  internal: { status: 500, again: true },
  overloaded: { status: 503, again: true },
} as const;
export type ProblemCode = keyof typeof PROBLEMS;

export interface ProblemField {
  /** JSON pointer into the body, or `query/name`, `path/name`, `header/name`. */
  readonly path: string;
  readonly rule: string;
  readonly limit?: number;
  /** Law or guideline behind a gate's rule, with the day since which it holds. */
  readonly source?: string;
  readonly since?: string;
}

export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  readonly detail?: string;
  readonly fields?: readonly ProblemField[];
}
