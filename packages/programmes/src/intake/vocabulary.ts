import type { MentionKind } from '@musubi/vocabulary';
import {
  areaOf,
  cefrOfJlpt,
  findPlaces,
  licences as licenceCodes,
  JLPT_LEVELS,
  placeOf,
  TASKS_JLPT_SPEAKS_FOR,
  townOf,
  tradeOf,
} from '@musubi/vocabulary';
import type { Found, Reader, Said, Span } from './said.ts';
import { mentioned, spanOf } from './said.ts';
import { first, inOrder } from './words.ts';

type Code = ReturnType<typeof mentioned>[number];

const foundOf = (
  codes: readonly Code[],
  valueOf: (codes: readonly string[]) => unknown,
): Found | undefined =>
  codes.length === 0
    ? undefined
    : {
        value: valueOf([...new Set(codes.map(({ code }) => code))]),
        spans: inOrder(codes.flatMap(({ spans }) => spans)),
      };

/** Every code of a vocabulary that is named. */
export const named =
  (kind: MentionKind): Reader =>
  (said, spec) =>
    foundOf(mentioned(said, kind), (codes) => codes.slice(0, spec.max ?? codes.length));

/** The code that is named first. */
export const firstNamed =
  (kind: MentionKind): Reader =>
  (said) =>
    foundOf(mentioned(said, kind).slice(0, 1), ([code]) => code);

/** In what kind of shop most people do what. Only where no occupation is named. */
const TRADE_JOBS: Readonly<Record<string, string>> = {
  bakery: '045-06',
  'western-sweets': '045-06',
  'japanese-sweets': '045-06',
  cafe: '056-03',
  izakaya: '056-03',
  ramen: '056-03',
  'japanese-restaurant': '056-03',
  'western-restaurant': '056-03',
  florist: '045-14',
  bookshop: '045-14',
  clothing: '045-07',
  pharmacy: '045-08',
  grocery: '045-05',
  nursery: '030-03',
  'elder-care': '050-00',
};

const clauseAt = ({ clean }: Said, { to }: Span): string => {
  const start = clean.from.findIndex((from) => from >= to);
  return start < 0 ? '' : (/^[^。\n]{0,18}/u.exec(clean.text.slice(start))?.[0] ?? '');
};

/** 看護師として10年働きました, コンビニ経験あり: what somebody has done, not what they look for. */
const PAST =
  /^(?:[^。、]{0,8}[、で]?)?(?:の)?(?:経験(?!不問|者|不要)|歴|勤務していま|働(?:きました|いていま|いてき)|していました|をしてきま|やってきま|勤め(?:て(?:いま|き)|まし))|^として/u;

const isPast = (said: Said, code: Code): boolean =>
  code.spans.every((span) => PAST.test(clauseAt(said, span)));

const isAt = (code: Code, others: readonly Code[]): boolean =>
  code.spans.every(({ from }) => others.some(({ spans }) => spans.some((span) => span.from === from)));

/** 居酒屋のホール: the shop says less than the work, and stands for a job only where no work is named. */
const jobs = (said: Said): readonly Code[] => {
  const trades = mentioned(said, 'trades');
  const occupations = mentioned(said, 'occupations');
  const work = occupations.filter((code) => !isAt(code, trades));
  if (work.length > 0) return work;
  const usual = trades.flatMap((trade) => {
    const code = TRADE_JOBS[trade.code];
    return code === undefined ? [] : [{ ...trade, code }];
  });
  return usual.length > 0 ? usual : occupations;
};

/** Occupations that are looked for. A middle group says less than one of its small ones and gives way to it. */
const wanted = (said: Said): readonly Code[] => {
  const all = jobs(said).filter((code) => !isPast(said, code));
  return all.filter(
    ({ code }) => !all.some((other) => other.code !== code && other.code.startsWith(`${code}-`)),
  );
};

export const occupationsWanted: Reader = (said) => foundOf(firstPlaces(wanted(said)), (codes) => codes);

/** What somebody is, past or not. */
export const occupationsHeld: Reader = (said) => foundOf(firstPlaces(jobs(said)), (codes) => codes);

/** One name may stand for several codes: the first is proposed, the others are in the form. */
const firstPlaces = (codes: readonly Code[]): readonly Code[] => {
  const taken = new Map<string, number>();
  return codes.filter(({ spans: [span] }) => {
    const place = String(span?.from);
    taken.set(place, (taken.get(place) ?? 0) + 1);
    return (taken.get(place) ?? 0) <= 1;
  });
};

export const occupationWanted: Reader = (said) => foundOf(wanted(said).slice(0, 1), ([code]) => code);

const YEARS = /([0-9]{1,2})\s?年/u;
/** From years to the level of an experience: under one, from one, from three, from ten. */
const levelOfYears = (years: number): number => (years >= 10 ? 4 : years >= 3 ? 3 : years >= 1 ? 2 : 1);

export const experienceHeld: Reader = (said) => {
  const past = firstPlaces(jobs(said).filter((code) => isPast(said, code)));
  return foundOf(past, (codes) => {
    const years = YEARS.exec(said.clean.text)?.[1];
    const level = years === undefined ? 2 : levelOfYears(Number(years));
    return codes.map((occupation) => ({ occupation, level }));
  });
};

const LEVEL_WORDS: readonly (readonly [level: number, words: RegExp])[] = [
  [4, /教え(?:られ|ます|てい|たい|る)/u],
  [3, /得意|プロ|一人でできる|ベテラン/u],
  [1, /学びたい|勉強中|始めたばかり|未経験/u],
];

const levelIn = (said: Said): number =>
  LEVEL_WORDS.find(([, words]) => words.test(said.clean.text))?.[0] ?? 2;

/** 保育園 is where somebody works, and only within a longer name what they can do. */
const skillsOf = (said: Said): readonly Code[] => {
  const shops = mentioned(said, 'trades').filter(({ code }) => TRADE_JOBS[code] !== undefined);
  return firstPlaces(mentioned(said, 'skills').filter((code) => !isAt(code, shops)));
};

/** Skills as parts with a level; what the person says of themselves decides it, else "has done it". */
export const skillsSaid: Reader = (said, spec) =>
  foundOf(skillsOf(said), (codes) =>
    codes.slice(0, spec.max ?? codes.length).map((skill) => ({ skill, level: levelIn(said) })),
  );

/** Skills that are asked for: "has done it" until somebody says more. */
export const skillsAsked: Reader = (said, spec) =>
  foundOf(skillsOf(said), (codes) =>
    codes.slice(0, spec.max ?? codes.length).map((skill) => ({ skill, level: 2 })),
  );

const DEMAND =
  /^(?:[のを]?(?:免許|資格))?(?:が|は|を)?(?:必須|必要|必ず|要(?!相談)|お持ちの方(?:のみ|に限)|ないと)/u;

/** Licences that an employer asks for; `must` those that are said to be necessary, else the others. */
export const licencesAsked =
  (must: boolean): Reader =>
  (said) => {
    const codes = mentioned(said, 'licences').filter(
      ({ spans }) => spans.some((span) => DEMAND.test(clauseAt(said, span))) === must,
    );
    return foundOf(codes, (all) => all);
  };

export const licencesHeld: Reader = (said, spec) =>
  foundOf(
    mentioned(said, 'licences').filter(({ code }) => licenceCodes.has(code)),
    (codes) => codes.slice(0, spec.max ?? codes.length),
  );

/** 日本語N2: the tasks that the test speaks for, at the level of a pass. */
export const japaneseTested: Reader = (said) => {
  const match = first(
    said,
    /(?:jlpt|日本語能力試験|日本語)?[^。、a-z]{0,6}(?<![a-z])n\s?([1-5])(?![0-9a-z])/u,
  );
  const exam = JLPT_LEVELS.find((level) => level === `N${match?.[1] ?? ''}`);
  const level = exam && cefrOfJlpt(exam);
  if (!match || level === undefined) return undefined;
  return {
    value: TASKS_JLPT_SPEAKS_FOR.map((task) => ({ task, level })),
    spans: [spanOf(said, match)],
  };
};

/** A chome for what is named: itself, the nearest to a station, or the middle of a town. */
const chomeFor = ({ code, vocabulary }: Code): string | undefined => {
  if (vocabulary === 'places') return code;
  if (vocabulary === 'stations') return findPlaces(`${code}駅`, 1)[0]?.code;
  return middleOf(code);
};

const middleOf = (town: string): string | undefined => {
  const chome = townOf(town)?.places ?? [];
  const mean = (of: 'lat' | 'lng'): number => chome.reduce((sum, place) => sum + place[of], 0) / chome.length;
  const [lat, lng] = [mean('lat'), mean('lng')];
  const far = (place: { lat: number; lng: number }): number => Math.hypot(place.lat - lat, place.lng - lng);
  return [...chome].sort((a, b) => far(a) - far(b))[0]?.code;
};

const placesSaid = (said: Said): readonly Code[] => {
  const exact = mentioned(said, 'places');
  const stations = mentioned(said, 'stations').filter((code) => chomeFor(code) !== undefined);
  return [...exact, ...stations, ...mentioned(said, 'towns')];
};

/** The most exact place that is named, as a chome. */
export const placeSaid: Reader = (said) => {
  const [place] = placesSaid(said);
  const code = place && chomeFor(place);
  return place && code !== undefined ? { value: code, spans: place.spans } : undefined;
};

/** A chome only where it is named itself. */
export const chomeSaid: Reader = (said) => foundOf(mentioned(said, 'places').slice(0, 1), ([code]) => code);

const townsOf = (said: Said): readonly Code[] => {
  const exact = mentioned(said, 'places').flatMap((code) => {
    const town = townOf(code.code)?.code;
    return town === undefined ? [] : [{ ...code, code: town }];
  });
  const towns = [...exact, ...mentioned(said, 'towns')];
  if (towns.length > 0) return towns;
  return mentioned(said, 'stations').flatMap((station) => {
    const town = townOf(chomeFor(station) ?? '')?.code;
    return town === undefined ? [] : [{ ...station, code: town }];
  });
};

export const townSaid: Reader = (said) => foundOf(townsOf(said).slice(0, 1), ([code]) => code);
export const townsSaid: Reader = (said) => foundOf(townsOf(said), (codes) => codes);

const AREA_WORDS: readonly (readonly [area: string, words: RegExp])[] = [
  ['setagaya', /世田谷地域/u],
  ['kitazawa', /北沢地域/u],
  ['tamagawa', /玉川地域/u],
  ['kinuta', /砧地域/u],
  ['karasuyama', /烏山地域/u],
];

const areasOf = (said: Said): readonly { readonly code: string; readonly spans: readonly Span[] }[] => {
  const whole = AREA_WORDS.flatMap(([code, words]) => {
    const match = first(said, words);
    return match ? [{ code, spans: [spanOf(said, match)] }] : [];
  });
  if (whole.length > 0) return whole;
  return placesSaid(said).flatMap((place) => {
    const code = areaOf(chomeFor(place) ?? '');
    return code === undefined ? [] : [{ code, spans: place.spans }];
  });
};

export const areasSaid: Reader = (said) => {
  const areas = areasOf(said);
  if (areas.length === 0) return undefined;
  return {
    value: [...new Set(areas.map(({ code }) => code))],
    spans: inOrder(areas.flatMap(({ spans }) => spans)),
  };
};

export const areaSaid: Reader = (said) => {
  const [area] = areasOf(said);
  return area && placeOf(area.code) === undefined ? { value: area.code, spans: area.spans } : undefined;
};

const GONE = /^(?:店|屋)?(?:さん)?(?:の)?(?:あと|跡|後|居抜き|だった|でした)/u;
const BEFORE = /(?:元|もと|以前は|前は)$/u;
const REFUSED = /^(?:店|屋)?(?:さん)?(?:[・や、].{0,8})?(?:は|も)?(?:不可|お断り|ご遠慮|以外|NG|禁止)/iu;
const HOPED =
  /^(?:店|屋)?(?:さん)?(?:[・やか、].{0,10})?(?:に(?:来て|入って|貸|向い|最適)|を?(?:希望|歓迎)|が(?:いい|良|うれし|理想)|向き)/u;

type TradeRole = 'previous' | 'refused' | 'hoped';

const roleOf = (said: Said, { from, to }: Span): TradeRole => {
  const [at, after] = [
    said.clean.from.findIndex((place) => place >= from),
    said.clean.from.findIndex((place) => place >= to),
  ];
  const rest = after < 0 ? '' : said.clean.text.slice(after, after + 20);
  if (BEFORE.test(said.clean.text.slice(Math.max(0, at - 3), at)) || GONE.test(rest)) return 'previous';
  return REFUSED.test(rest) ? 'refused' : HOPED.test(rest) ? 'hoped' : 'previous';
};

/** Trades in the part that they play for an empty shop. */
export const tradesAs =
  (role: TradeRole, list: boolean): Reader =>
  (said) => {
    const trades = mentioned({ ...said, mentions: said.named }, 'trades').filter(
      ({ spans: [span] }) => span && roleOf(said, span) === role,
    );
    if (list) return foundOf(trades, (codes) => codes);
    return foundOf(trades.slice(0, 1), ([code]) => code);
  };

/** A trade, as what another field takes: its industry, its kind. */
export const fromTrade =
  (valueOf: (trade: NonNullable<ReturnType<typeof tradeOf>>) => string | undefined, list: boolean): Reader =>
  (said) => {
    const trades = list ? mentioned(said, 'trades') : mentioned(said, 'trades').slice(0, 1);
    const values = trades.flatMap(({ code, spans }) => {
      const trade = tradeOf(code);
      const value = trade && valueOf(trade);
      return value === undefined ? [] : [{ value, spans }];
    });
    const codes = [...new Set(values.map(({ value }) => value))];
    if (codes.length === 0) return undefined;
    return { value: list ? codes : codes[0], spans: inOrder(values.flatMap(({ spans }) => spans)) };
  };
