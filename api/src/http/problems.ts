import { PROBLEMS } from '@musubi/contracts';
import type { Problem, ProblemCode, ProblemField } from '@musubi/contracts';
import type { FieldProblem } from '@musubi/statements';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from './refusal.ts';

const TITLES: Readonly<Record<ProblemCode, string>> = {
  'invalid-input': '入力に直すところがあります',
  'not-signed-in': 'ログインしてください',
  'wrong-credentials': 'メールアドレスかパスワードがちがいます',
  'not-allowed': 'この操作はできません',
  'not-found': '見つかりません',
  'method-not-allowed': 'この方法では使えません',
  'already-exists': 'すでにあります',
  'wrong-state': 'いまの状態ではできません',
  'limit-reached': '上限に達しました',
  'changed-meanwhile': 'ほかの人が先に変えました',
  'too-large': '大きすぎます',
  'wrong-content-type': 'JSON で送ってください',
  'gate-refused': '公開するには足りないことがあります',
  'idempotency-mismatch': '同じ番号で、ちがう内容が送られました',
  'version-required': '見た版を If-Match で送ってください',
  'too-many-requests': '少し待ってから、もう一度お願いします',
  internal: 'うまくいきませんでした',
  overloaded: '混み合っています。少し待ってください',
};

export const problemOf = (code: ProblemCode, fields?: readonly ProblemField[], detail?: string): Problem => ({
  type: `urn:musubi:problem:${code}`,
  title: TITLES[code],
  status: PROBLEMS[code].status,
  code,
  ...(detail ? { detail } : {}),
  ...(fields && fields.length > 0 ? { fields } : {}),
});

/** Where a field problem is: in the body it is a JSON pointer already. */
export const placed = (problems: readonly FieldProblem[], place?: 'path' | 'query'): ProblemField[] =>
  problems.slice(0, 100).map((one) => ({ ...one, path: place ? `${place}${one.path}` : one.path }));

export const sendProblem = (reply: FastifyReply, problem: Problem, retryAfter?: number): FastifyReply => {
  if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .serializer((value: unknown) => JSON.stringify(value))
    .send(problem);
};

const sqlStateOf = (error: unknown): string | undefined => {
  const driver = (error as { driverError?: { code?: unknown } }).driverError ?? (error as { code?: unknown });
  return typeof driver.code === 'string' && /^[0-9A-Z]{5}$/u.test(driver.code) ? driver.code : undefined;
};

/** Worth running the transaction again: a deadlock or a serialisation failure. */
export const isTransient = (error: unknown): boolean => ['40001', '40P01'].includes(sqlStateOf(error) ?? '');

const fromSqlState = (state: string): ProblemCode | undefined => {
  if (state === '23505') return 'already-exists';
  if (state === '23503') return 'wrong-state';
  if (state.startsWith('22') || state.startsWith('23')) return 'invalid-input';
  // Connection trouble, too many connections, shut-downs, and waits that came to their end.
  if (/^(08|53|57)/u.test(state) || ['55P03', '40001', '40P01', '25P03'].includes(state)) return 'overloaded';
  return undefined;
};

const isConnectionTrouble = (error: unknown): boolean =>
  error instanceof Error &&
  (/^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/u.test(String((error as { code?: unknown }).code)) ||
    /timeout exceeded when trying to connect|Connection terminated|not queryable/u.test(error.message));

const fromStatus: Readonly<Record<number, ProblemCode>> = {
  404: 'not-found',
  405: 'method-not-allowed',
  408: 'overloaded',
  413: 'too-large',
  414: 'invalid-input',
  415: 'wrong-content-type',
  429: 'too-many-requests',
  503: 'overloaded',
};

/** What an error means to the caller. Nothing of the error itself is told: it may hold SQL, paths or values. */
export const codeOf = (error: unknown): ProblemCode => {
  if (error instanceof Refusal) return error.code;
  const state = sqlStateOf(error);
  const known = state ? fromSqlState(state) : undefined;
  if (known) return known;
  if (isConnectionTrouble(error)) return 'overloaded';
  const status = (error as FastifyError).statusCode;
  if (status === undefined || status >= 500) return status === 503 ? 'overloaded' : 'internal';
  return fromStatus[status] ?? 'invalid-input';
};

/** The last resort of every request. */
export const answerError = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const code = codeOf(error);
  if (code === 'internal') request.log.error({ err: error }, 'request failed');
  const details = error instanceof Refusal ? error.details : {};
  const waiting = details.retryAfter ?? (code === 'overloaded' ? 1 : undefined);
  return sendProblem(reply, problemOf(code, details.fields, details.detail), waiting);
};
