import { CodeCounts, TallyTown } from '@musubi/matching';
import type { Side, WhatIf } from '@musubi/matching';
import { whatIfIn } from '@musubi/programmes';
import type { EngineHost } from '../matches/engine-host.ts';
import type { House, Room } from '../matches/room.ts';
import { EngineAway } from './town-engine.ts';
import type { Draft, Preview } from './town-engine.ts';

/** One view of one programme, for counting: what it holds, by identity of what the house holds. */
interface Hall {
  readonly house: House;
  readonly room: Room;
  readonly tallies: TallyTown;
  readonly codes: CodeCounts;
  readonly listings: Map<string, Held>;
  readonly profiles: Map<string, Held>;
}

interface Held {
  readonly statement: object;
}

/** Keeps what counting needs beside the engines of a host, and answers about drafts. */
export class Towns {
  readonly #halls: readonly Hall[];

  constructor(host: EngineHost) {
    this.#halls = host.houses.flatMap((house) =>
      house.rooms.map((room) => ({
        ...{ house, room, tallies: new TallyTown(room.programme), codes: new CodeCounts(room.programme) },
        ...{ listings: new Map<string, Held>(), profiles: new Map<string, Held>() },
      })),
    );
  }

  /** Takes over everything that the host holds by now. */
  meetAll(): void {
    for (const hall of this.#halls) {
      const { house } = hall;
      for (const id of new Set([...hall.listings.keys(), ...house.listings.keys()])) meetListing(hall, id);
      for (const id of new Set([...hall.profiles.keys(), ...house.profiles.keys()])) meetProfile(hall, id);
    }
  }

  meet(side: Side, id: string): void {
    for (const hall of this.#halls) {
      if (side === 'listing') meetListing(hall, id);
      else meetProfile(hall, id);
    }
  }

  whatIf(draft: Draft): WhatIf {
    const { house, tallies, codes } = this.#hall(draft);
    return whatIfIn(house.programme, tallies, draft.side, draft.statement, codes.said);
  }

  preview(draft: Draft, best: number): Preview {
    const { room, tallies } = this.#hall(draft);
    const { passing, good } = tallies.tally(draft.side, draft.statement);
    return { passing, good, best: room.prepared.preview(draft.side, draft.statement, best) };
  }

  #hall({ programme, view }: Draft): Hall {
    const hall = this.#halls.find(
      ({ house, room }) => house.programme.id === programme && room.view === view,
    );
    if (!hall) throw new EngineAway(`no engine for ${programme}, ${view}`);
    return hall;
  }
}

const meetListing = ({ house, room, tallies, codes, listings }: Hall, id: string): void => {
  const [before, now] = [listings.get(id), house.listings.get(id)];
  if (before === now) return;
  if (before) codes.drop('listing', { ...room.seen(before.statement) });
  if (now) {
    const seen = room.seen(now.statement);
    codes.add('listing', { ...seen });
    tallies.putListing(id, seen);
    listings.set(id, now);
  } else {
    tallies.removeListing(id);
    listings.delete(id);
  }
};

const meetProfile = ({ house, tallies, codes, profiles }: Hall, id: string): void => {
  const [before, now] = [profiles.get(id), house.profiles.get(id)];
  if (before === now) return;
  if (before) codes.drop('profile', { ...before.statement });
  if (now) {
    codes.add('profile', { ...now.statement });
    tallies.putProfile(id, now.statement);
    profiles.set(id, now);
  } else {
    tallies.removeProfile(id);
    profiles.delete(id);
  }
};
