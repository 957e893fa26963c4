import { distributionOf, envyOf, exposureOf, fourFifths, syntheticGroup } from '@musubi/matching';
import type { ReadList, Side } from '@musubi/matching';
import type { AnyProgramme } from '@musubi/programmes';
import { areaOf } from '@musubi/vocabulary';
import type { EntityManager } from 'typeorm';
import { PAIRS_IN_LISTS } from '../matches/pairs-in-lists.ts';
import type { ListedPair } from '../matches/pairs-in-lists.ts';
import type { RawFigure } from './publish.ts';

/** Places of a list that people look at. */
const FIRST = 10;
/** Made-up groups: half and half by chance; for the others, seven in ten on one side of a line and three in ten beyond it. */
const EVEN = 500;
const MOSTLY = 700;

interface Person {
  readonly id: string;
  readonly place: string | null;
  readonly hours: number | null;
}

interface Town {
  readonly people: readonly Person[];
  readonly listings: readonly string[];
  readonly edges: readonly ListedPair[];
}

const readTown = async (manager: EntityManager, programme: string): Promise<Town> => {
  const people = await manager.query<Person[]>(
    `SELECT id, statement->>'place' AS place, jsonb_array_length(coalesce(statement->'availability', '[]'))::int AS hours
     FROM profile WHERE programme = $1 AND state = 'active' ORDER BY id`,
    [programme],
  );
  const listings = await manager.query<{ id: string }[]>(
    "SELECT id FROM listing WHERE programme = $1 AND state = 'published' ORDER BY id",
    [programme],
  );
  const edges = await manager.query<ListedPair[]>(PAIRS_IN_LISTS, [programme]);
  return { people, listings: listings.map(({ id }) => id), edges };
};

/** The first places of the lists of one side. */
const listsOf = ({ edges }: Town, owner: Side): ReadList[] => {
  const lists = new Map<string, { readonly id: string; readonly rank: number }[]>();
  for (const edge of edges) {
    const rank = owner === 'listing' ? edge.rank_for_listing : edge.rank_for_profile;
    if (rank === null || rank > FIRST) continue;
    const [own, other] =
      owner === 'listing' ? [edge.listing_id, edge.profile_id] : [edge.profile_id, edge.listing_id];
    lists.set(own, [...(lists.get(own) ?? []), { id: other, rank }]);
  }
  return [...lists].map(([id, places]) => ({
    id,
    places: places.sort((a, b) => a.rank - b.rank).map((place) => place.id),
  }));
};

const fitsOf = ({ edges }: Town): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const fits = new Map<string, Map<string, number>>();
  for (const { profile_id: person, listing_id: listing, fit } of edges) {
    const own = fits.get(person) ?? new Map<string, number>();
    fits.set(person, own.set(listing, fit));
  }
  return fits;
};

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

type Grouping = 'random' | 'area' | 'hours';

/** The share of a made-up group that somebody's area or hours give them; nothing real about them enters. */
const shareFor = (grouping: Grouping, { place, hours }: Person, middle: number): number => {
  if (grouping === 'random') return EVEN;
  if (grouping === 'hours') return (hours ?? 0) < middle ? MOSTLY : 1000 - MOSTLY;
  const area = place === null ? undefined : areaOf(place);
  return area === 'kitazawa' || area === 'setagaya' ? MOSTLY : 1000 - MOSTLY;
};

const fairness = (town: Town, exposed: ReadonlyMap<string, number>): RawFigure[] => {
  const middle = median(town.people.map(({ hours }) => hours ?? 0));
  return (['random', 'area', 'hours'] as const).map((grouping) => {
    const selections = town.people.map((person) => ({
      group: syntheticGroup(person.id, grouping, shareFor(grouping, person, middle)),
      selected: (exposed.get(person.id) ?? 0) > 0,
    }));
    const { ratio } = fourFifths(selections);
    return { name: `four-fifths-${grouping}`, unit: 'per-mille', value: ratio, of: town.people.length };
  });
};

const loadFigures = async (
  manager: EntityManager,
  { listings }: Town,
  programme: string,
): Promise<RawFigure[]> => {
  const rows = await manager.query<{ listing_id: string; open: number }[]>(
    `SELECT listing_id, count(*)::int AS open FROM introduction
     WHERE programme = $1 AND state IN ('proposed', 'introduced', 'trial') GROUP BY listing_id`,
    [programme],
  );
  const open = new Map(rows.map((row) => [row.listing_id, row.open]));
  const load = distributionOf(listings.map((id) => open.get(id) ?? 0));
  const all = rows.reduce((sum, row) => sum + row.open, 0);
  return [
    { name: 'introductions-open', unit: 'count', value: all, of: all },
    { name: 'load-gini', unit: 'per-mille', value: load.gini, of: Math.min(load.of, all) },
    { name: 'load-largest', unit: 'count', value: load.largest, of: load.of, single: true },
  ];
};

const outcomeFigure = async (manager: EntityManager, programme: string, now: Date): Promise<RawFigure> => {
  const [row] = await manager.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM introduction WHERE programme = $1 AND state = 'outcome'
     AND changed_at > $2::timestamptz - interval '1 month'`,
    [programme, now],
  );
  const value = row?.count ?? 0;
  return { name: 'outcomes-of-month', unit: 'count', value, of: value };
};

/** Every figure of a programme as it stands, unrounded: not to be kept or shown before `publishable`. */
export const workOutFigures = async (
  manager: EntityManager,
  { id }: AnyProgramme,
  now: Date,
): Promise<RawFigure[]> => {
  const town = await readTown(manager, id);
  const people = town.people.map((person) => person.id);
  const byListing = listsOf(town, 'listing');
  const exposed = exposureOf(people, byListing);
  const [ofPeople, ofListings] = [
    distributionOf([...exposed.values()]),
    distributionOf([...exposureOf(town.listings, listsOf(town, 'profile')).values()]),
  ];
  const fits = fitsOf(town);
  const envy = envyOf(people, byListing, (person) => fits.get(person) ?? new Map<string, number>());
  const of = Math.min(people.length, town.listings.length);
  return [
    { name: 'listings', unit: 'count', value: ofListings.of, of: ofListings.of },
    { name: 'people', unit: 'count', value: ofPeople.of, of: ofPeople.of },
    await outcomeFigure(manager, id, now),
    { name: 'people-without-place', unit: 'per-mille', value: ofPeople.shareWithNothing, of },
    { name: 'listings-without-place', unit: 'per-mille', value: ofListings.shareWithNothing, of },
    { name: 'exposure-of-people-gini', unit: 'per-mille', value: ofPeople.gini, of },
    { name: 'exposure-of-listings-gini', unit: 'per-mille', value: ofListings.gini, of },
    { name: 'envy', unit: 'per-mille', value: envy.share, of },
    ...(await loadFigures(manager, town, id)),
    ...fairness(town, exposed),
  ];
};
