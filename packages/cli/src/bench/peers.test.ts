import { tieHash } from '@musubi/matching';
import { PROGRAMME_IDS } from '@musubi/programmes';
import { Engine } from './engine.ts';
import { SIZES, Town } from './generate/town.ts';
import { differences } from './lists.ts';
import type { BothSides } from './lists.ts';
import { Oracle } from './oracle.ts';
import { DuckdbPeer } from './peers/duckdb.ts';
import { TypescriptPeer } from './peers/typescript.ts';
import { programmeData } from './programme-data.ts';
import type { ProgrammeData } from './programme-data.ts';
import { spreadOver } from './sample.ts';
import { joinHalves, listingHalf, profileHalf } from './tie.ts';

const SLOW = 120_000;

const everyList = ({ listings, profiles }: ProgrammeData) =>
  [spreadOver(listings.length, listings.length), spreadOver(profiles.length, profiles.length)] as const;

const wrongPlaces = (data: ProgrammeData, a: BothSides, b: BothSides): number => {
  const [listings, profiles] = everyList(data);
  return differences(a.byListing, b.byListing, listings) + differences(a.byProfile, b.byProfile, profiles);
};

test('halves of a tie join to the engine’s tie hash', () => {
  for (let i = 0; i < 1000; i++) {
    const [listing, profile] = [`l${String(i)}`, `p${String(i * 31)}`];
    expect(joinHalves(listingHalf(listing), profileHalf(profile))).toBe(tieHash(listing, profile));
  }
});

test.each(PROGRAMME_IDS)(
  '%s: the engine, the plain loop and judge give the same lists',
  async (id) => {
    const data = programmeData(new Town(SIZES.small), id);
    const [listings, profiles] = everyList(data);
    const engine = (await new Engine(data, {}).rankAll())();
    expect(engine.byListing.others.some((other) => other >= 0)).toBe(true);
    expect(wrongPlaces(data, new TypescriptPeer(data).run(listings), engine)).toBe(0);
    const [some, others] = [spreadOver(listings.length, 6), spreadOver(profiles.length, 40)];
    const truth = new Oracle(data).run(some, others);
    expect(differences(truth.byListing, engine.byListing, some)).toBe(0);
    expect(differences(truth.byProfile, engine.byProfile, others)).toBe(0);
  },
  SLOW,
);

test.each(PROGRAMME_IDS)(
  '%s: the programme as SQL gives the same lists in DuckDB',
  async (id) => {
    const data = programmeData(new Town({ profiles: 400, listings: 200 }), id);
    const [listings] = everyList(data);
    const peer = await DuckdbPeer.open(data, 2);
    try {
      const run = await peer.run(listings);
      expect(wrongPlaces(data, await run(), new TypescriptPeer(data).run(listings))).toBe(0);
    } finally {
      await peer.close();
    }
  },
  SLOW,
);
