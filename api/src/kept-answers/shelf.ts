import type { FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import type { AuditNote } from '../audit/record-audit.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Clock } from '../clock.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { dayInTokyo } from '../day.ts';
import type { Actor } from '../http/handler.ts';
import { UUID } from '../http/sign-in.ts';
import type { KeptAnswers, Place } from './kept-answers.ts';
import type { Looks, Owner } from './looks.ts';

/** Of the path, as they were sent. */
type Params = Readonly<Record<string, string | undefined>>;

/** A route of the table whose answers are kept: the list of one owner, as one account may read it. */
export interface KeptRoute {
  readonly owner: Owner;
  /** The parameter of the path that names the owner. */
  readonly param: string;
  /**
   * SQL: `subject`, the ids of all that the answer for owner $1 is made from, as `list_change` names them; also of what is left
   * out now and would be shown after a change of its own.
   */
  readonly subjects: string;
  /** For the trail: written each time somebody reads, wherever the answer comes from. */
  readonly note?: (params: Params) => AuditNote;
}

export type KeptRoutes = Readonly<Record<string, KeptRoute>>;

export interface ShelfParts {
  readonly looks: Looks;
  readonly answers: KeptAnswers;
  readonly dataSource: DataSource;
  readonly clock: Clock;
}

/** The ordinary way to an answer. */
export interface Making {
  /** Within one transaction, everything checked. */
  make(): Promise<object | undefined>;
  /** As it goes over the wire. */
  serialize(made: object): string;
  /** Runs what needs a connection of the pool when it is its turn. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}

interface Found {
  readonly actor: Actor;
  readonly params: Params;
  readonly ownerId: string;
  readonly key: string;
  readonly version: string;
}

/** Answers of one route: given again while they are true, made anew when they are not. */
export class Shelf {
  readonly #route: KeptRoute;
  readonly #with: ShelfParts;

  constructor(route: KeptRoute, parts: ShelfParts) {
    this.#route = route;
    this.#with = parts;
  }

  async answer(request: FastifyRequest, making: Making): Promise<object | undefined> {
    const found = await this.#find(request);
    if (!found) return making.inTurn(() => making.make());
    const body = this.#with.answers.find(found.key, found.version);
    if (!body) return this.#make(found, making);
    const note = this.#route.note?.(found.params);
    if (note) await making.inTurn(() => this.#record(found.actor, note));
    return body;
  }

  /** What the request asks for and who asks, as the database has it now; undefined where that must be refused. */
  async #find(request: FastifyRequest): Promise<Found | undefined> {
    const { claims, url } = request;
    const params = request.params as Params;
    const id = params[this.#route.param];
    if (!claims || id === undefined || !UUID.test(id)) return undefined;
    const now = this.#with.clock.now();
    const { actor, version } = await this.#with.looks.look({ claims, owner: this.#route.owner, id, now });
    if (!actor || version === undefined) return undefined;
    // With the roles: an answer stands only under those that were let in for it.
    const key = [actor.accountId, actor.language, actor.roles.join(), url].join(' ');
    return { actor, params, ownerId: id, key, version: `${dayInTokyo(now)} ${version}` };
  }

  async #make({ key, version, ownerId }: Found, making: Making): Promise<object | undefined> {
    const { answers } = this.#with;
    const place = answers.open(key, version);
    try {
      return await making.inTurn(async () => {
        const made = await making.make();
        return made && (await this.#keep(place, ownerId, Buffer.from(making.serialize(made))));
      });
    } finally {
      answers.leave(place);
    }
  }

  async #keep(place: Place, ownerId: string, body: Buffer): Promise<Buffer> {
    const rows = await this.#with.dataSource.query<{ subject: string }[]>(this.#route.subjects, [ownerId]);
    this.#with.answers.keep(
      place,
      body,
      rows.map(({ subject }) => subject),
    );
    return body;
  }

  #record(actor: Actor, note: AuditNote): Promise<void> {
    const { dataSource, clock } = this.#with;
    return inTransaction(dataSource, (manager) => recordAudit({ manager, actor, clock }, note));
  }
}
