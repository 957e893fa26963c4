import { metresBetween } from '../places/geometry.ts';
import { walkMinutes } from '../places/places.ts';
import { LINES } from '../places/station-rows.ts';
import { stationList } from '../places/stations.ts';

/** Changing costs this many minutes beyond the wait for the next train: leaving the platform and finding the other. */
export const TRANSFER_MINUTES = 2;

/** People change between stations on foot up to this straight distance (豪徳寺–山下 90 m, 奥沢–自由が丘 500 m). */
const WALK_CHANGE_METRES = 700;

/** Minutes added to the ride for each stretch: slowing down, stopping, starting. The line speed includes stops already. */
const RAIL_DETOUR = 1.08;

interface Edge {
  readonly to: number;
  readonly minutes: number;
}

const indexOf = new Map(stationList.map((station, index) => [station.code, index]));

/** Nodes: the stations, then one platform per line and station. Boarding waits; alighting costs half a change. */
const buildGraph = (): readonly (readonly Edge[])[] => {
  const graph: Edge[][] = stationList.map(() => []);
  const join = (a: number, b: number, minutes: number): void => {
    graph[a]?.push({ to: b, minutes });
    graph[b]?.push({ to: a, minutes });
  };
  for (const line of LINES) {
    let before: { node: number; station: number } | undefined;
    for (const name of line.stations) {
      const station = indexOf.get(name);
      if (station === undefined) throw new Error(`lines: unknown station ${name}`);
      const node = graph.push([]) - 1;
      join(station, node, (line.wait + TRANSFER_MINUTES) / 2);
      if (before) join(before.node, node, rideMinutes(before.station, station, line.speed));
      before = { node, station };
    }
  }
  stationList.forEach((a, i) =>
    stationList.forEach((b, j) => {
      const metres = metresBetween(a, b);
      if (i < j && metres <= WALK_CHANGE_METRES) join(i, j, walkMinutes(metres));
    }),
  );
  return graph;
};

const rideMinutes = (a: number, b: number, speed: number): number => {
  const [from, to] = [stationList[a], stationList[b]];
  if (!from || !to) return Infinity;
  return (metresBetween(from, to) * RAIL_DETOUR) / ((speed * 1000) / 60);
};

/**
 * Minutes by rail between all stations, row by row: from the entrance of one station to the entrance of the other,
 * with waiting, changing and walks between near stations. Infinity where no line joins them.
 */
export const stationMinutes = (): Float64Array => {
  const graph = buildGraph();
  const count = stationList.length;
  const minutes = new Float64Array(count * count);
  for (let from = 0; from < count; from += 1)
    minutes.set(shortestFrom(graph, from).subarray(0, count), from * count);
  return minutes;
};

/** Dijkstra without a heap: the graph has about 120 nodes. */
const shortestFrom = (graph: readonly (readonly Edge[])[], start: number): Float64Array => {
  const best = new Float64Array(graph.length).fill(Infinity);
  const done = new Uint8Array(graph.length);
  best[start] = 0;
  for (;;) {
    let node = -1;
    for (let i = 0; i < graph.length; i += 1) {
      if (!done[i] && (best[i] ?? Infinity) < (node < 0 ? Infinity : (best[node] ?? Infinity))) node = i;
    }
    if (node < 0) return best;
    done[node] = 1;
    for (const { to, minutes } of graph[node] ?? [])
      best[to] = Math.min(best[to] ?? Infinity, (best[node] ?? Infinity) + minutes);
  }
};
