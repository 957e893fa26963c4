import { diceOf } from './dice.ts';
import type { Dice } from './dice.ts';
import { personName, streetAddress } from './names.ts';
import type {
  ProgrammeSeed,
  SeedListing,
  SeedOrganisation,
  SeedPerson,
  SeedPlan,
  SeedProfile,
} from './plan.ts';
import { PROGRAMME_SEEDS } from './programmes.ts';
import type { Registered } from './register.ts';
import { homePlace, shopPlace } from './where.ts';

export interface Size {
  readonly organisations: number;
  readonly listings: number;
  readonly people: number;
}

/** `town` is the small Setagaya of the first evening, `ward` the load of the real one. */
export const SIZES = {
  town: { organisations: 150, listings: 300, people: 1200 },
  ward: { organisations: 9000, listings: 20_000, people: 100_000 },
} as const satisfies Record<string, Size>;

interface Shop {
  readonly organisation: SeedOrganisation;
  readonly place: string;
}

const drawSeed = (dice: Dice): ProgrammeSeed =>
  dice.pick(PROGRAMME_SEEDS.flatMap((seed) => Array.from({ length: seed.listingShare }, () => seed)));

const makeShop = (seed: ProgrammeSeed, at: number, real: Registered | undefined): Shop => {
  const dice = diceOf(`organisation ${String(at)}`);
  const place = real?.place ?? shopPlace(dice);
  const key = `organisation-${String(at)}`;
  const organisation = { key, address: streetAddress(dice, place), ...seed.organisation(dice, place) };
  if (!real) return { place, organisation };
  const { name, address, corporateNumber } = real;
  return {
    place,
    organisation: { ...organisation, name, address, ...(corporateNumber ? { corporateNumber } : {}) },
  };
};

const makeListing = (seed: ProgrammeSeed, shop: Shop, at: number): SeedListing => {
  const dice = diceOf(`listing ${String(at)}`);
  const { organisation, place } = shop;
  return {
    key: `listing-${String(at)}`,
    organisation: organisation.key,
    programme: seed.programme,
    ...seed.listing(dice, place, organisation),
  };
};

const makeShops = (count: number, register: readonly Registered[]): Map<ProgrammeSeed, Shop[]> => {
  const dice = diceOf('shops');
  const shops = new Map<ProgrammeSeed, Shop[]>(
    PROGRAMME_SEEDS.map((seed, at) => [seed, [makeShop(seed, at, register[at])]]),
  );
  for (let at = PROGRAMME_SEEDS.length; at < count; at += 1) {
    const seed = drawSeed(dice);
    shops.get(seed)?.push(makeShop(seed, at, register[at]));
  }
  return shops;
};

const rolesOf = (dice: Dice): readonly ProgrammeSeed[] => {
  const roles = PROGRAMME_SEEDS.filter((seed) => dice.chance(seed.profileShare / 100));
  return roles.length > 0 ? roles : [dice.pick(PROGRAMME_SEEDS)];
};

const makePerson = (at: number): { person: SeedPerson; profiles: readonly SeedProfile[] } => {
  const dice = diceOf(`person ${String(at)}`);
  const key = `person-${String(at)}`;
  const home = homePlace(dice);
  const profiles = rolesOf(dice).map((seed) => ({
    person: key,
    programme: seed.programme,
    statement: seed.profile(dice, home),
    invitable: dice.chance(0.6),
    wishPublished: dice.chance(0.25),
  }));
  return { person: { key, name: personName(dice) }, profiles };
};

/**
 * The whole town, the same on every machine: stories first, then as many others as the size asks for. With a register,
 * the others bear its names and sit at its places, as far as it goes.
 */
export const buildPlan = (size: Size, register: readonly Registered[] = []): SeedPlan => {
  const told = PROGRAMME_SEEDS.map((seed) => seed.stories);
  const untold = size.organisations - told.flatMap(({ organisations }) => organisations).length;
  const shops = makeShops(untold, register);
  const dice = diceOf('listings');
  const toldListings = told.flatMap(({ listings }) => listings);
  const listings = Array.from({ length: size.listings - toldListings.length }, (_, at) => {
    const seed = drawSeed(dice);
    return makeListing(seed, dice.pick(shops.get(seed) ?? []), at);
  });
  const people = Array.from({ length: size.people - told.flatMap((one) => one.people).length }, (_, at) =>
    makePerson(at),
  );
  return {
    organisations: [
      ...told.flatMap(({ organisations }) => organisations),
      ...[...shops.values()].flat().map(({ organisation }) => organisation),
    ],
    listings: [...toldListings, ...listings],
    people: [...told.flatMap((one) => one.people), ...people.map(({ person }) => person)],
    profiles: [...told.flatMap(({ profiles }) => profiles), ...people.flatMap(({ profiles }) => profiles)],
  };
};
