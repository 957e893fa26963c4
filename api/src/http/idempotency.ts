import type { FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { markOf } from './marks.ts';
import { IdempotencyKeyEntity } from './idempotency-key.entity.ts';
import { Refusal } from './refusal.ts';

const DAY = 86_400_000;

/** @throws Refusal `invalid-input` unless the header holds 8 to 100 plain characters. */
export const readKey = (request: FastifyRequest): string => {
  const header = request.headers['idempotency-key'];
  if (typeof header === 'string' && /^[\x21-\x7e]{8,100}$/u.test(header)) return header;
  const rule = header === undefined ? 'missing' : 'not-a-key';
  throw new Refusal('invalid-input', { fields: [{ path: 'header/idempotency-key', rule }] });
};

/** JSON with sorted keys: the same body in another order is the same body. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  ) ?? '';

export interface Once {
  readonly secret: string;
  readonly now: Date;
  readonly accountId: string | undefined;
  readonly key: string;
  readonly route: string;
  /** Everything that makes it the same request: path, version and body. */
  readonly input: unknown;
}

export interface FirstTime {
  readonly again: false;
  /** Notes the answer, for the next one who asks with the same key. */
  readonly remember: (body: object | undefined) => Promise<void>;
}

export interface Again {
  readonly again: true;
  /** Null where the answer may not be kept. */
  readonly body: object | null;
}

/**
 * Takes the key in the transaction of the effect. A second request with the same key waits here until the first has
 * committed, and then gets its answer; if the first was rolled back, the second takes its place.
 *
 * @throws Refusal `idempotency-mismatch` when the key was used for something else.
 */
export const once = async (
  manager: EntityManager,
  { secret, now, accountId, key, route, input }: Once,
): Promise<FirstTime | Again> => {
  const scope = accountId ?? 'anonymous';
  const bodyMark = markOf(secret, `body of ${route}`, canonical(input));
  await manager
    .createQueryBuilder()
    .delete()
    .from(IdempotencyKeyEntity)
    .where('scope = :scope AND key = :key AND at < :before', {
      scope,
      key,
      before: new Date(now.getTime() - DAY),
    })
    .execute();
  const taken = await manager
    .createQueryBuilder()
    .insert()
    .into(IdempotencyKeyEntity)
    .values({ scope, key, accountId: accountId ?? null, route, bodyMark, body: null, at: now })
    .orIgnore()
    .returning('key')
    .execute();
  if ((taken.raw as unknown[]).length > 0) {
    return {
      again: false,
      remember: async (body) => {
        await manager.update(IdempotencyKeyEntity, { scope, key }, { body: body ?? null });
      },
    };
  }
  const before = await manager.findOneByOrFail(IdempotencyKeyEntity, { scope, key });
  if (before.route !== route || before.bodyMark !== bodyMark) throw new Refusal('idempotency-mismatch');
  return { again: true, body: before.body };
};
