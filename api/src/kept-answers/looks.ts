import type { Role } from '@musubi/contracts';
import pg from 'pg';
import type { Actor } from '../http/handler.ts';
import type { Claims } from '../http/sign-in.ts';
import { Refusal } from '../http/refusal.ts';

export type Owner = 'listing' | 'profile';

export interface Question {
  readonly claims: Claims;
  readonly owner: Owner;
  readonly id: string;
  readonly now: Date;
}

export interface Look {
  /** As `actorFor`: undefined when signed out, expired or suspended. */
  readonly actor: Actor | undefined;
  /** Another one whenever the owner's row or one of its lists is another; undefined when there is no such owner. */
  readonly version: string | undefined;
}

export interface Changes {
  /** Ids of what has changed since the look before. */
  subjects(subjects: readonly string[]): void;
  /** It cannot be known what has changed. */
  everything(): void;
}

const versionOf = (owner: Owner, lists: string): string =>
  `(SELECT o.xmin || ':' || coalesce((SELECT string_agg(l.xmin::text, ' ' ORDER BY l.view) FROM ${lists} l WHERE l.${owner}_id = o.id), '')
    FROM ${owner} o WHERE o.id = t.id)`;

/**
 * One statement, so one snapshot, for everybody who waits: who they are now, the versions of what they ask for, and what has
 * been committed since the look before; in a first look, what the next one meets again because older transactions are still
 * open. A change that this look does not see was committed after they asked.
 */
const LOOK = `
  SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS "upTo", extract(epoch FROM statement_timestamp())::float8 AS at,
         extract(epoch FROM pg_postmaster_start_time())::text AS server,
         (SELECT coalesce(json_agg(json_build_array(c.xid::text, c.subject)), '[]') FROM list_change c
          WHERE c.xid >= coalesce($1::bigint, pg_snapshot_xmin(pg_current_snapshot())::text::bigint)) AS changes,
         (SELECT json_agg(json_build_array(
            (SELECT json_build_array(a.name, a.language, a.roles) FROM session s JOIN account a ON a.id = s.account_id
             WHERE s.id = t.session AND a.id = t.account AND s.revoked_at IS NULL AND s.expires_at > $6 AND a.status = 'active'),
            CASE t.owner WHEN 'profile' THEN ${versionOf('profile', 'suggestion_list')} ELSE ${versionOf('listing', 'candidate_list')} END
          ) ORDER BY t.place)
          FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::uuid[]) WITH ORDINALITY t (session, account, owner, id, place)) AS answers`;

type Who = readonly [name: string, language: string, roles: Role[]];

interface Row {
  readonly upTo: string;
  /** Seconds. */
  readonly at: number;
  readonly server: string;
  readonly changes: readonly (readonly [xid: string, subject: string])[];
  readonly answers: readonly (readonly [who: Who | null, version: string | null])[];
}

interface Waiting {
  readonly question: Question;
  resolve(look: Look): void;
  reject(error: unknown): void;
}

/** Questions in one look, and those that may wait for it: whoever comes after that is better off trying again. */
const TOGETHER = 200;
const MOST_WAITING = 1000;

const lookOf = ({ claims }: Question, [who, version]: Row['answers'][number]): Look => ({
  actor: who ? { ...claims, name: who[0], language: who[1], roles: who[2] } : undefined,
  version: version ?? undefined,
});

/**
 * Looks at the database for every reader, many in one look: whoever asks while one is under way is answered by the next, so
 * nobody is told anything that was read before they asked.
 */
export class Looks {
  readonly #pool: pg.Pool;
  readonly #changes: Changes;
  readonly #outOfTouch: number;
  #waiting: Waiting[] = [];
  #looking = false;
  #last: Pick<Row, 'upTo' | 'at' | 'server'> | undefined;
  /** Changes of transactions that the next look meets again. */
  #seen = new Set<string>();

  /** @param outOfTouch seconds without a look after which everything is forgotten; the trail is kept for a day */
  constructor(databaseUrl: string, changes: Changes, outOfTouch = 600) {
    this.#outOfTouch = outOfTouch;
    this.#changes = changes;
    this.#pool = new pg.Pool({
      connectionString: databaseUrl,
      max: 1,
      connectionTimeoutMillis: 5000,
      statement_timeout: 5000,
      application_name: 'musubi-looks',
    });
    // The next look asks for a new connection, and learns whether it is still the same server.
    this.#pool.on('error', () => undefined);
  }

  /** @throws Refusal `overloaded` */
  look(question: Question): Promise<Look> {
    if (this.#waiting.length >= MOST_WAITING)
      return Promise.reject(new Refusal('overloaded', { retryAfter: 1 }));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ question, resolve, reject });
      void this.#run();
    });
  }

  close(): Promise<void> {
    return this.#pool.end();
  }

  async #run(): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    while (this.#waiting.length > 0) await this.#answer(this.#waiting.splice(0, TOGETHER));
    this.#looking = false;
  }

  async #answer(some: readonly Waiting[]): Promise<void> {
    try {
      const row = await this.#ask(some.map(({ question }) => question));
      this.#follow(row);
      for (const [at, { question, resolve }] of some.entries())
        resolve(lookOf(question, row.answers[at] ?? [null, null]));
    } catch (error) {
      this.#last = undefined;
      for (const { reject } of some) reject(error);
    }
  }

  async #ask(questions: readonly Question[]): Promise<Row> {
    const { rows } = await this.#pool.query<Row>({
      name: 'look',
      text: LOOK,
      values: [
        this.#last?.upTo ?? null,
        questions.map(({ claims }) => claims.sessionId),
        questions.map(({ claims }) => claims.accountId),
        questions.map(({ owner }) => owner),
        questions.map(({ id }) => id),
        questions.at(-1)?.now,
      ],
    });
    const [row] = rows;
    if (!row) throw new Error('a look saw nothing');
    return row;
  }

  /** What is kept can be trusted only along an unbroken line of looks at one server. */
  #follow({ upTo, at, server, changes }: Row): void {
    const last = this.#last;
    const isUnbroken = last?.server === server && at - last.at < this.#outOfTouch;
    if (!isUnbroken) this.#changes.everything();
    const fresh = changes.filter(([xid, subject]) => !this.#seen.has(`${xid} ${subject}`));
    this.#changes.subjects(fresh.map(([, subject]) => subject));
    this.#seen = new Set(changes.filter(([xid]) => BigInt(xid) >= BigInt(upTo)).map((one) => one.join(' ')));
    this.#last = { upTo, at, server };
  }
}
