import { codeSet } from '../code-set.ts';
import { metresBetween } from '../places/geometry.ts';
import { placeList, walkMinutes } from '../places/places.ts';
import type { Place } from '../places/places.ts';
import { stationList } from '../places/stations.ts';
import { revised } from '../revision.ts';
import { stationMinutes } from './network.ts';

export type TravelMode = 'walk' | 'rail' | 'bus' | 'bicycle';

/** Travel times in whole minutes between places; undefined for an unknown code. Symmetric. */
export interface TravelTable {
  readonly codes: readonly string[];
  minutes(a: string, b: string): number | undefined;
}

export interface TravelFacts {
  readonly minutes: number;
  readonly by: TravelMode;
  /** For rail: where one gets on and off. */
  readonly from?: string;
  readonly to?: string;
}

/** Within one chome: a walk of about 250 metres. */
const SAME_PLACE_MINUTES = 4;
/** Stations considered at each end of a journey, and the longest way to one in minutes. */
const STATIONS_NEAR = 12;
const LONGEST_ACCESS = 40;
/**
 * Buses run where rail does not (north–south): half of a 12-minute interval, five minutes' walk at both ends together,
 * and 12 km/h over streets 1.4 times the straight line (二子玉川–成城学園前, 3.9 km apart, then takes 28 minutes on the bus).
 * Beyond 4 km one has to change, which makes each further metre count 1.6. Own estimate, to be replaced when timetables
 * are at hand.
 */
const BUS = { wait: 6, walk: 5, detour: 1.4, metresPerMinute: 12_000 / 60, directMetres: 4000, beyond: 1.6 };
/** Bicycle: 13 km/h in streets 1.3 times as long, two minutes to unlock and park. Own estimate. */
const BICYCLE = { park: 2, detour: 1.3, metresPerMinute: 13_000 / 60 };
const MODES: readonly TravelMode[] = ['walk', 'rail', 'bus', 'bicycle'];

const count = placeList.length;
const indexOf = new Map(placeList.map((place, index) => [place.code, index]));

interface Access {
  readonly station: number;
  readonly minutes: number;
}

interface Tables {
  readonly transit: Uint8Array;
  readonly transitBy: Uint8Array;
  readonly bicycle: Uint8Array;
  readonly access: readonly (readonly Access[])[];
  readonly rail: Float64Array;
}

/** Far from every station people take a bus to one. */
const accessOf = (place: Place): readonly Access[] =>
  stationList
    .map((station, index) => ({ station: index, minutes: accessMinutes(metresBetween(place, station)) }))
    .sort((a, b) => a.minutes - b.minutes)
    .filter(({ minutes }, order) => order === 0 || (order < STATIONS_NEAR && minutes <= LONGEST_ACCESS));

const busMinutes = (metres: number): number => {
  const counted = metres + Math.max(0, metres - BUS.directMetres) * (BUS.beyond - 1);
  return BUS.wait + BUS.walk + (counted * BUS.detour) / BUS.metresPerMinute;
};

const accessMinutes = (metres: number): number =>
  Math.min(walkMinutes(metres), Math.round(busMinutes(metres)));

let built: Tables | undefined;

/** Built on first use (about 30 ms, 230 KB) so that merely importing the vocabulary costs nothing. */
const tables = (): Tables => (built ??= buildTables());

const buildTables = (): Tables => {
  const access = placeList.map(accessOf);
  const rail = stationMinutes();
  const transit = new Uint8Array(count * count);
  const transitBy = new Uint8Array(count * count);
  const bicycle = new Uint8Array(count * count);
  placeList.forEach((a, i) => {
    for (let j = i; j < count; j += 1) {
      const b = placeList[j];
      if (!b) continue;
      const metres = metresBetween(a, b);
      const best =
        i === j
          ? { minutes: SAME_PLACE_MINUTES, by: 0 }
          : fastest(metres, bestRail(access[i] ?? [], access[j] ?? [], rail).minutes);
      for (const cell of [i * count + j, j * count + i]) {
        transit[cell] = best.minutes;
        transitBy[cell] = best.by;
        bicycle[cell] = Math.min(best.minutes, bicycleMinutes(metres));
      }
    }
  });
  return { transit, transitBy, bicycle, access, rail };
};

const fastest = (metres: number, rail: number): { readonly minutes: number; readonly by: number } => {
  const walk = walkMinutes(metres);
  const options = [walk, Math.round(rail), Math.round(busMinutes(metres))];
  const minutes = Math.min(...options);
  return { minutes: Math.min(255, Math.max(1, minutes)), by: options.indexOf(minutes) };
};

const bicycleMinutes = (metres: number): number =>
  Math.max(1, Math.round(BICYCLE.park + (metres * BICYCLE.detour) / BICYCLE.metresPerMinute));

interface RailWay {
  readonly minutes: number;
  readonly from: number;
  readonly to: number;
}

const bestRail = (from: readonly Access[], to: readonly Access[], rail: Float64Array): RailWay => {
  let best: RailWay = { minutes: Infinity, from: -1, to: -1 };
  for (const a of from) {
    for (const b of to) {
      if (a.station === b.station) continue;
      const minutes = a.minutes + (rail[a.station * stationList.length + b.station] ?? Infinity) + b.minutes;
      if (minutes < best.minutes) best = { minutes, from: a.station, to: b.station };
    }
  }
  return best;
};

const lookUp = (pick: (all: Tables) => Uint8Array): TravelTable => ({
  codes: placeList.map((place) => place.code),
  minutes(a, b) {
    const [i, j] = [indexOf.get(a), indexOf.get(b)];
    return i === undefined || j === undefined ? undefined : pick(tables())[i * count + j];
  },
});

/** Door to door on foot, by rail or by bus, whichever is fastest. */
export const travelTimes: TravelTable = lookUp((all) => all.transit);

/** `travelTimes` in the form the engine's `within` measure takes: minutes from place to place. */
export const travelTable = revised(
  (from: string, to: string): number | undefined => travelTimes.minutes(from, to),
  '1',
);

/** The same for people who ride a bicycle: never slower than `travelTimes`. */
export const bicycleTimes: TravelTable = lookUp((all) => all.bicycle);

/** How one gets from place to place and how long it takes; undefined for an unknown code. */
export const explainTravel = (
  a: string,
  b: string,
  options: { readonly bicycle?: boolean } = {},
): TravelFacts | undefined => {
  const [i, j] = [indexOf.get(a), indexOf.get(b)];
  if (i === undefined || j === undefined) return undefined;
  const all = tables();
  const cell = i * count + j;
  const minutes = all.transit[cell] ?? 0;
  const riding = all.bicycle[cell] ?? minutes;
  if (options.bicycle && riding < minutes) return { minutes: riding, by: 'bicycle' };
  const by = MODES[all.transitBy[cell] ?? 0] ?? 'walk';
  if (by !== 'rail') return { minutes, by };
  const way = bestRail(all.access[i] ?? [], all.access[j] ?? [], all.rail);
  const [from, to] = [stationList[way.from], stationList[way.to]];
  return from && to ? { minutes, by, from: from.code, to: to.code } : { minutes, by };
};

export const travelModes = codeSet('travelModes', [
  { code: 'walk', ja: '徒歩', easy: 'あるいて', en: 'on foot' },
  { code: 'rail', ja: '電車', easy: '電車（でんしゃ）で', en: 'by train' },
  { code: 'bus', ja: 'バス', easy: 'バスで', en: 'by bus' },
  { code: 'bicycle', ja: '自転車', easy: '自転車（じてんしゃ）で', en: 'by bicycle' },
]);

/** Bands that people think in; the number is the upper end in minutes, `60-plus` has none. */
export const travelBands = codeSet('travelBands', [
  { code: '10', ja: '10分以内', easy: '10分（ぷん）まで', en: 'within 10 minutes' },
  { code: '20', ja: '20分以内', easy: '20分（ぷん）まで', en: 'within 20 minutes' },
  { code: '30', ja: '30分以内', easy: '30分（ぷん）まで', en: 'within 30 minutes' },
  { code: '45', ja: '45分以内', easy: '45分（ふん）まで', en: 'within 45 minutes' },
  { code: '60', ja: '1時間以内', easy: '1時間（じかん）まで', en: 'within an hour' },
  { code: '60-plus', ja: '1時間より長い', easy: '1時間（じかん）より 長（なが）い', en: 'more than an hour' },
]);

/** The band (code of `travelBands`) of a travel time in minutes. */
export const travelBand = (minutes: number): string =>
  ['10', '20', '30', '45', '60'].find((band) => minutes <= Number(band)) ?? '60-plus';
