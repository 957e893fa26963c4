import { MODE_OWN } from './columns/layout.ts';
import type { Lists } from './columns/lists.ts';
import type { Town } from './columns/town.ts';
import { wasmModule } from './columns/wasm-kernel.ts';
import type { Side } from './model.ts';
import type { Threads } from './threads-port.ts';

/** Lists that several threads share out among themselves; for fewer one is as quick. */
const MANY = 32;

/** Whether threads are worth it, which a full run of the town has started, and nothing is left to the host to compare. */
export function areWorthThreads(threads: Threads, town: Town, own: Side, places: number): boolean {
  const { listing, profile } = town.boards;
  return places >= MANY && listing.count * profile.count >= threads.worthFrom && !town.asks(own);
}

/** Makes the lists at these places anew from the statements alone, on several threads. Nobody may write meanwhile. */
export async function renewLists(
  town: Town,
  lists: Lists,
  places: readonly number[],
  threads: Threads,
): Promise<void> {
  const { arena } = town;
  const { own, rules } = lists;
  const [first = 0] = places;
  const queries = Array.from({ length: threads.count }, () => town.newQuery(own));
  const order = arena.alloc(places.length * 4);
  lists.grow(town.room(own));
  const question = { place: first, mode: MODE_OWN, least: rules.least, ownLists: lists };
  for (const query of queries) town.prepareScan(own, places, query, question);
  for (const place of places) lists.clear(place);
  arena.u32.set(places, order / 4);
  try {
    await threads.run({
      module: wasmModule(),
      memory: arena.memory!,
      run: 'scanMany',
      order,
      from: 0,
      to: places.length,
      queries: queries.map(({ at }) => at),
    });
  } finally {
    for (const query of queries) query.release();
    arena.free(order, places.length * 4);
  }
}
