import type { Criterion, Programme, Stated } from '../model.ts';
import type { Board } from './board.ts';
import { Classes } from './classes.ts';
import type { Forms } from './choose-form.ts';
import { chooseForm } from './choose-form.ts';
import type { Boards } from './compile.ts';
import { TILE_PLACES } from './layout.ts';
import { letsPass } from './stage.ts';

/** Listings by which profiles are arranged, a bit each. */
const SAMPLES = 64;
/** Fewer profiles are looked through in no time wherever they stand. */
const WORTH_IT = 1000;

/** Places that bounds look at together. */
const STRETCH = 64;

/** A must of which a profile's answer has few classes: whom each sample lets through, as bits by class. */
interface Sampled {
  readonly classes: Classes;
  readonly bits: BigUint64Array;
}

/**
 * Gives profiles their places by which listings they can have at all: people who pass the musts of the same listings stand
 * together, so that of most stretches of a bit row either many or none are looked at. Whatever knows places must be made afterwards.
 */
export function arrange({ criteria }: Programme, boards: Boards, forms: Forms): void {
  const { listing, profile } = boards;
  if (profile.count < WORTH_IT || listing.count === 0) return;
  const statements = { listing: stated(listing), profile: stated(profile) };
  const samples = sampled(statements.listing);
  const musts = criteria
    .filter(({ kind, measure }) => kind === 'must' && chooseForm(measure, statements, forms) === 'table')
    .map((must) => classify(must, samples, statements.profile));
  if (musts.length === 0) return;
  const passing = (statement: Stated): bigint =>
    musts.reduce((bits, { classes, bits: byClass }) => bits & byClass[classes.of(statement)]!, ALL);
  const keys = BigUint64Array.from(profile.statements, (one) => (one === undefined ? ALL : passing(one)));
  const compare = (a: number, b: number): number =>
    keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : a - b;
  profile.arrange(dealt(profile.places().toSorted(compare)));
}

const ALL = (1n << BigInt(SAMPLES)) - 1n;

/** Stretches are dealt out, so that every tile of a full run sees a bit of everything: lists are soon as good as they will be. */
function dealt(places: readonly number[]): number[] {
  const hands = Math.ceil(places.length / TILE_PLACES);
  const stretches = Array.from({ length: Math.ceil(places.length / STRETCH) }, (_, i) =>
    places.slice(i * STRETCH, (i + 1) * STRETCH),
  );
  return Array.from({ length: hands }, (_, hand) => stretches.filter((_, i) => i % hands === hand)).flat(2);
}

function stated({ statements }: Board): Stated[] {
  return statements.filter((statement) => statement !== undefined);
}

function sampled(all: readonly Stated[]): Stated[] {
  const count = Math.min(SAMPLES, all.length);
  return Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)]!);
}

function classify(must: Criterion, samples: readonly Stated[], profiles: readonly Stated[]): Sampled {
  const bulk = must.measure.bulk();
  const classes = new Classes('profile', must.measure.reads, bulk.profile);
  for (const statement of profiles) classes.of(statement);
  const listings = samples.map(bulk.listing);
  const passes = (listing: unknown, answer: unknown): boolean => letsPass(must, bulk.value(listing, answer));
  const bits = BigUint64Array.from(classes.encoded, (answer) =>
    listings.reduce((sum: bigint, listing) => (sum << 1n) | BigInt(passes(listing, answer)), 0n),
  );
  return { classes, bits };
}
