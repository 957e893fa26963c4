export { codeSet } from './code-set.ts';
export { revised } from './revision.ts';
export type { Revised } from './revision.ts';
export type { Entry, Row } from './code-set.ts';

export { areas } from './places/areas.ts';
export type { AreaCode } from './places/areas.ts';
export { metresBetween } from './places/geometry.ts';
export type { Point } from './places/geometry.ts';
export {
  areaOf,
  nearestStation,
  placeList,
  placeOf,
  places,
  placesIn,
  townList,
  townOf,
  towns,
  walkMinutes,
} from './places/places.ts';
export type { Place, Town } from './places/places.ts';
export { findStations, lines, stationList, stationOf, stations } from './places/stations.ts';
export type { Station } from './places/stations.ts';
export { LINES as lineList } from './places/station-rows.ts';
export type { Line, LineCode } from './places/station-rows.ts';
export { findPlaces } from './places/find-places.ts';
export type { FoundBy, FoundPlace } from './places/find-places.ts';

export {
  bicycleTimes,
  explainTravel,
  travelBand,
  travelBands,
  travelModes,
  travelTable,
  travelTimes,
} from './travel/travel.ts';
export type { TravelFacts, TravelMode, TravelTable } from './travel/travel.ts';

export { OCCUPATION_REVISION } from './work/occupation-rows.ts';
export {
  findOccupations,
  OCCUPATION_CLOSENESS,
  occupationMajorOf,
  occupationMajors,
  occupationMiddleOf,
  occupationMiddles,
  occupations,
  occupationSimilarity,
  occupationTree,
} from './work/occupations.ts';
export { JSIC_REVISION } from './work/industry-rows.ts';
export {
  findIndustries,
  industries,
  industryMajorOf,
  industryMajors,
  industrySimilarity,
} from './work/industries.ts';
export { findTrades, tradeList, tradeOf, trades, tradeSimilarity } from './work/trades.ts';
export type { Needs, Trade } from './work/trades.ts';
export { shopAllowed, zoneReasons, zones } from './work/zoning.ts';
export type { ZoneAnswer, ZoneFinding, ZoneReason } from './work/zoning.ts';
export { ageExceptionList, ageExceptions, refusalGroundList, refusalGrounds } from './work/lawful-grounds.ts';
export type { LawfulGround } from './work/lawful-grounds.ts';

export { findLicences, holds, licenceList, licenceOf, licences, withImplied } from './people/licences.ts';
export type { Licence } from './people/licences.ts';
export type { LicenceKind } from './people/licence-rows.ts';
export {
  CEFR_LEVELS,
  cefrLevels,
  cefrOfJlpt,
  findLanguages,
  JLPT_LEVELS,
  languageTasks,
  spokenLanguages,
  TASKS_JLPT_SPEAKS_FOR,
} from './people/languages.ts';
export type { CefrLevel, JlptLevel, LanguageTask } from './people/languages.ts';
export { accommodations, findAccommodations } from './people/accommodations.ts';
export { findThemes, themes, THEMES_WITH_CHILDREN } from './people/themes.ts';

export {
  findSkills,
  SKILL_CLOSENESS,
  skillGroups,
  skillLevels,
  skillList,
  skillNeighbours,
  skillOf,
  skills,
  skillSimilarity,
} from './skills/skills.ts';
export type { Skill, SkillLevel } from './skills/skills.ts';

export { fromKanjiNumber, LONGEST_TEXT, normalise, normaliseTraced } from './text/normalise.ts';
export { originalSpan, rewriteTraced } from './text/traced.ts';
export type { Rewriting, Traced } from './text/traced.ts';
export { contains, searchKey, toHiragana } from './text/search-key.ts';
export { terms } from './text/terms.ts';
export { hoursIn, WEEKDAYS } from './text/hours.ts';
export type { Hours, HourWords, Weekday } from './text/hours.ts';
export { mentionsAt, mentionsIn } from './mentions.ts';
export type { Mention, MentionKind, PlacedMention } from './mentions.ts';
export { finder } from './text/find.ts';
export type { Findable, Finder } from './text/find.ts';

export { createRanker } from './rank/ranker.ts';
export type { Ranked, Ranker } from './rank/ranker.ts';
export type { RankDocument } from './rank/counted.ts';
export type { FieldWeight } from './rank/term-index.ts';
export { queryKindOf } from './rank/query-kind.ts';
export type { QueryKind } from './rank/query-kind.ts';
