import type { Ranked, Side } from '@musubi/matching';
import { Engine } from './engine.ts';
import type { EngineOptions } from './engine.ts';
import { Dice } from './generate/dice.ts';
import type { Row, Town } from './generate/town.ts';
import { millisecondsOf } from './measure.ts';
import type { ProgrammeData } from './programme-data.ts';

/** Fields of all programmes by what an edit of that kind touches. */
const FIELDS = {
  availability:
    'availability shifts weeklyHoursFrom weeklyHoursTo maxWeeklyHours times calendar hoursPerMonth hoursPerWeek availableFrom availableUntil startFrom startBy endBy handoverFrom handoverBy readyFrom readyBy closingHour',
  skills:
    'skills experience licences requiredLicences welcomeLicences occupation occupations languages languageTasks trade trades majors major fittings fittingsWished experienceLevel',
  text: 'wantToDo duties scope story task ownerWish',
  pay: 'minHourlyPay payMin payMax hourlyMin hourlyMax hourlyFloor dailyMax dailyFloor budgetMax orderFloor orderWished rent rentMax initialCost initialMax priceBand fundsBand reward rewards',
  place: 'place town towns area areas maxTravelMinutes remote fullyRemote',
} as const;

export const EDIT_KINDS = [
  ...(Object.keys(FIELDS) as (keyof typeof FIELDS)[]),
  'everything',
  'add',
  'remove',
] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

export interface EditsResult {
  readonly programme: string;
  readonly edits: number;
  /** Places compared with a full run over what the statements had become. */
  readonly slots: number;
  readonly wrong: number;
  /** Milliseconds by side and kind. */
  readonly times: ReadonlyMap<`${Side} ${EditKind}`, readonly number[]>;
}

const SEED = 3;
/** Versions of a statement that the generator tells apart. */
const VERSIONS = 60;

/** The statements as they are after the edits so far, and what may be edited next. */
class Register {
  readonly rows: Map<string, { readonly row: Row; readonly at: number }>;
  readonly #ids: string[];

  constructor(rows: readonly Row[]) {
    this.rows = new Map(rows.map((row, at) => [row.id, { row, at }]));
    this.#ids = rows.map(({ id }) => id);
  }

  put(row: Row, at: number): void {
    if (!this.rows.has(row.id)) this.#ids.push(row.id);
    this.rows.set(row.id, { row, at });
  }

  /** Never the last one. */
  remove(dice: Dice): string | undefined {
    if (this.#ids.length < 2) return undefined;
    const place = dice.below(this.#ids.length);
    const id = this.#ids[place]!;
    this.#ids[place] = this.#ids.at(-1)!;
    this.#ids.pop();
    this.rows.delete(id);
    return id;
  }

  draw(dice: Dice): { readonly row: Row; readonly at: number } {
    return this.rows.get(dice.pick(this.#ids))!;
  }

  all(): Row[] {
    return [...this.rows.values()].map(({ row }) => row);
  }
}

/** Mixed edits on both sides, then every list against a full run over what is left. */
export const proveEdits = async (
  data: ProgrammeData,
  town: Town,
  options: EngineOptions,
  edits: number,
): Promise<EditsResult> => {
  const engine = new Engine(data, options);
  await engine.rankAll();
  const sides = { listing: new Register(data.listings), profile: new Register(data.profiles) };
  const times = new Map<`${Side} ${EditKind}`, number[]>();
  const dice = new Dice(SEED, edits);
  for (let edit = 0; edit < edits; edit++) {
    const side: Side = dice.chance(0.5) ? 'listing' : 'profile';
    const kind = dice.pick(EDIT_KINDS);
    const step = stepOf(kind, side, sides[side], { data, town, dice, edit });
    const key = `${side} ${kind}` as const;
    if (step !== undefined) times.set(key, [...(times.get(key) ?? []), millisecondsOf(() => step(engine))]);
  }
  const after: ProgrammeData = { ...data, listings: sides.listing.all(), profiles: sides.profile.all() };
  return { programme: data.programme.id, edits, ...(await compareWithFull(engine, after, options)), times };
};

interface Edit {
  readonly data: ProgrammeData;
  readonly town: Town;
  readonly dice: Dice;
  readonly edit: number;
}

/** Registers the edit and gives what the engine has to do for it. */
const stepOf = (
  kind: EditKind,
  side: Side,
  register: Register,
  { data, town, dice, edit }: Edit,
): ((engine: Engine) => void) | undefined => {
  if (kind === 'remove') {
    const id = register.remove(dice);
    return id === undefined ? undefined : (engine) => engine.remove(side, id);
  }
  const { row, at } = register.draw(dice);
  const next = town[side](data.programme.id, at, 1 + dice.below(VERSIONS)).statement;
  const changed: Row =
    kind === 'add'
      ? { id: `new-${side}-${String(edit)}`, statement: next }
      : { id: row.id, statement: kind === 'everything' ? next : mixed(row.statement, next, FIELDS[kind]) };
  register.put(changed, at);
  return (engine) => engine.edit(side, changed);
};

/** The old statement with the named fields of the new one; what the new one does not state is not stated any more. */
const mixed = (old: Row['statement'], next: Row['statement'], names: string): Row['statement'] => {
  const fields = new Set(names.split(' '));
  const kept = Object.entries(old).filter(([name]) => !fields.has(name));
  return Object.fromEntries([...kept, ...Object.entries(next).filter(([name]) => fields.has(name))]);
};

const compareWithFull = async (
  engine: Engine,
  after: ProgrammeData,
  options: EngineOptions,
): Promise<{ readonly slots: number; readonly wrong: number }> => {
  const full = new Engine(after, options);
  await full.rankAll();
  let [slots, wrong] = [0, 0];
  for (const [side, rows] of [
    ['listing', after.listings],
    ['profile', after.profiles],
  ] as const) {
    for (const { id } of rows) {
      const [kept, fresh] = [engine.kept(side, id), full.kept(side, id)];
      for (let place = 0; place < Math.max(kept.length, fresh.length); place++) {
        slots++;
        if (!same(kept[place], fresh[place])) wrong++;
      }
    }
  }
  return { slots, wrong };
};

const same = (a: Ranked | undefined, b: Ranked | undefined): boolean =>
  a?.id === b?.id && a?.fit === b?.fit && a?.forListing === b?.forListing && a?.forProfile === b?.forProfile;
