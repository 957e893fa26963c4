import { CodeCounts } from '@musubi/matching';
import type { Side, WhatIf } from '@musubi/matching';
import { whatIfIn } from '@musubi/programmes';
import type { EngineHost } from '../matches/engine-host.ts';
import type { House, Room } from '../matches/room.ts';
import { EngineAway } from './town-engine.ts';
import type { Draft, Preview } from './town-engine.ts';

type Held = Readonly<Record<Side, Map<string, { readonly statement: object }>>>;

/** One view of one programme: the codes that are said there, and by whom, by identity of what the house holds. */
interface Hall {
  readonly programme: string;
  readonly view: Room['view'];
  readonly codes: CodeCounts;
  readonly held: Held;
}

const SIDES = ['listing', 'profile'] as const;

const heldIn = (house: House, side: Side): Held[Side] =>
  side === 'listing' ? house.listings : house.profiles;

/** Keeps what a "what if" needs beside the engines of a host, and answers about drafts. */
export class Towns {
  readonly #host: Pick<EngineHost, 'house' | 'houses'>;
  readonly #halls: readonly Hall[];

  constructor(host: Pick<EngineHost, 'house' | 'houses'>) {
    this.#host = host;
    this.#halls = host.houses.flatMap(({ programme, rooms }) =>
      rooms.map((room) => ({
        programme: programme.id,
        view: room.view,
        codes: new CodeCounts(room.programme),
        held: { listing: new Map(), profile: new Map() },
      })),
    );
  }

  /** Takes over everything that the host holds by now. */
  meetAll(): void {
    for (const hall of this.#halls) {
      const { house, room } = this.#whereIs(hall);
      for (const side of SIDES)
        for (const id of new Set([...hall.held[side].keys(), ...heldIn(house, side).keys()]))
          meetOne(hall, house, room, side, id);
    }
  }

  meet(side: Side, id: string): void {
    for (const hall of this.#halls) {
      const { house, room } = this.#whereIs(hall);
      meetOne(hall, house, room, side, id);
    }
  }

  /** Asks every engine once, from both sides: the first question makes what all others use. */
  warmUp(): void {
    for (const { programme, view } of this.#halls)
      for (const side of SIDES) {
        const statement = this.#host.house(programme)?.programme.examples[side];
        if (statement) this.whatIf({ programme, view, side, statement });
      }
  }

  whatIf(draft: Draft): WhatIf {
    const { house, room, hall } = this.#whereIs(draft);
    return whatIfIn(house.programme, room.prepared, draft.side, draft.statement, hall.codes.said);
  }

  preview(draft: Draft, best: number): Preview {
    const { prepared } = this.#whereIs(draft).room;
    const { passing, good } = prepared.counts(draft.side, draft.statement);
    return { passing, good, best: prepared.preview(draft.side, draft.statement, best) };
  }

  /** Asked of the host each time: under other weights a programme has another house. */
  #whereIs({ programme, view }: Pick<Draft, 'programme' | 'view'>): { house: House; room: Room; hall: Hall } {
    const hall = this.#halls.find((one) => one.programme === programme && one.view === view);
    const house = this.#host.house(programme);
    const room = house?.rooms.find((one) => one.view === view);
    if (!hall || !house || !room) throw new EngineAway(`no engine for ${programme}, ${view}`);
    return { house, room, hall };
  }
}

const meetOne = ({ codes, held }: Hall, house: House, room: Room, side: Side, id: string): void => {
  const [before, now] = [held[side].get(id), heldIn(house, side).get(id)];
  if (before === now) return;
  const seen = (statement: object): Record<string, unknown> => ({
    ...(side === 'listing' ? room.seen(statement) : statement),
  });
  if (before) codes.drop(side, seen(before.statement));
  if (now) {
    codes.add(side, seen(now.statement));
    held[side].set(id, now);
  } else held[side].delete(id);
};
