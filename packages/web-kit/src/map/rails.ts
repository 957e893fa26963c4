import { lineList, stationOf } from '@musubi/vocabulary';
import { spotOf } from './geometry.ts';

const pathOf = (stations: readonly string[]): string =>
  stations
    .flatMap((code) => stationOf(code) ?? [])
    .map((station, index) => {
      const { x, y } = spotOf(station);
      return `${index === 0 ? 'M' : 'L'}${String(x)} ${String(y)}`;
    })
    .join('');

/** The rail lines of the ward as straight pieces between stations. */
export const railPaths = lineList.map((line) => ({ code: line.code, d: pathOf(line.stations) }));
