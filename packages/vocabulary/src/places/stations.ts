import { codeSet } from '../code-set.ts';
import { finder } from '../text/find.ts';
import type { Findable } from '../text/find.ts';
import { LINES, STATION_ROWS } from './station-rows.ts';
import type { LineCode } from './station-rows.ts';

/** A station by its plain name, which is also its code. */
export interface Station {
  readonly code: string;
  readonly kana: string;
  readonly romaji: string;
  readonly lat: number;
  readonly lng: number;
  /** False for stations just across the border of the ward. */
  readonly inWard: boolean;
  readonly lines: readonly LineCode[];
}

const linesOf = (name: string): readonly LineCode[] =>
  LINES.filter((line) => line.stations.includes(name)).map((line) => line.code);

export const stationList: readonly Station[] = STATION_ROWS.map(([code, kana, romaji, lat, lng, inWard]) => ({
  code,
  kana,
  romaji,
  lat,
  lng,
  inWard: inWard === 1,
  lines: linesOf(code),
}));

const byCode = new Map(stationList.map((station) => [station.code, station]));

export const stations = codeSet(
  'stations',
  stationList.map(({ code, kana, romaji }) => ({
    code,
    ja: `${code}駅`,
    easy: `${code}（${kana}）駅（えき）`,
    en: `${romaji} Station`,
  })),
);

export const lines = codeSet(
  'lines',
  LINES.map(({ code, ja, easy, en }) => ({ code, ja, easy, en })),
);

/** The station of that name, or undefined. */
export const stationOf = (code: string): Station | undefined => byCode.get(code);

/** Lines as a text names them (世田谷線, 東急世田谷線). */
export const lineNames = (): readonly Findable[] =>
  LINES.map(({ code, ja, en }) => ({ code, names: [ja, en, `東急${ja}`, `京王${ja}`] }));

/** What people in the ward call them. */
const EVERYDAY_NAMES: Readonly<Record<string, readonly string[]>> = {
  三軒茶屋: ['三茶', '三茶駅', 'さんちゃ', 'sancha'],
  下北沢: ['下北', '下北駅', 'しもきた', 'shimokita'],
  二子玉川: ['ニコタマ', '二子玉', '二子', 'nikotama', 'futako'],
  千歳烏山: ['烏山', '烏山駅', 'からすやま'],
  成城学園前: ['成城学園', '成城駅'],
  祖師ヶ谷大蔵: ['祖師谷大蔵', '祖師ヶ谷'],
  梅ヶ丘: ['梅丘駅'],
  池尻大橋: ['池尻駅'],
  駒沢大学: ['駒沢駅'],
  千歳船橋: ['千歳船橋', 'ちとふな', '千歳船'],
  下高井戸: ['下高'],
  自由が丘: ['自由ヶ丘', '自由ケ丘'],
};

/** The names under which each is found and mentioned. */
export const stationNames = (): readonly Findable[] =>
  stationList.map(({ code, kana, romaji }) => ({
    code,
    names: [
      code,
      `${code}駅`,
      kana,
      `${kana}えき`,
      romaji,
      `${romaji} station`,
      ...(EVERYDAY_NAMES[code] ?? []),
    ],
  }));

/** Codes of stations found by kanji, kana or romaji; 「駅」 may be there or not. */
export const findStations = finder(stationNames);
