import type { Side } from '../model.ts';
import { FULL } from '../model.ts';
import type { Bits } from './bits.ts';
import { add, and, countOf, or, placesOf, without } from './bits.ts';
import type { PlanPart } from './plan-part.ts';
import { keyOf } from './plan-part.ts';
import type { Stage } from './stage.ts';
import { mayFit } from './typescript/points.ts';

/** People by place, in ascending order, with points of both sides. */
interface Scored {
  readonly places: Uint32Array;
  readonly listing: Uint32Array;
  readonly profile: Uint32Array;
}

/** Who fits a draft well enough: an edit of some wishes is then a question about these wishes alone. */
export class KeptWishes {
  readonly #part: PlanPart;
  readonly #least: number;
  /** Who passes before any edit. */
  readonly #passing: Bits;
  /** Of whom it is known whether they fit the draft, and who does. */
  #known: Bits;
  #good: Bits;
  /** Those who pass before any edit. */
  #scored: Scored | undefined;
  /** The wishes without which points are kept, of those of them who may fit. */
  #rest: { readonly key: string; readonly among: Bits } | undefined;

  /** @param least fit that is well enough */
  constructor(part: PlanPart, passing: Bits, least: number) {
    this.#part = part;
    this.#least = least;
    this.#passing = passing;
    this.#known = passing;
    this.#good = part.fitting(least, passing);
  }

  /** How many of them fit. The wishes of the draft must stand as they were. */
  good(among: Bits): number {
    const strangers = without(among, this.#known);
    this.#good = or(this.#good, this.#part.fitting(this.#least, strangers));
    this.#known = or(this.#known, strangers);
    return countOf(and(among, this.#good));
  }

  keepsRestOf(wishes: readonly Stage[]): boolean {
    return this.#rest?.key === keyOf(wishes);
  }

  /** Before edits of these wishes, while all wishes of the draft stand as they were. */
  keepRestOf(wishes: readonly Stage[]): void {
    const all = (this.#scored ??= this.#score());
    const among = this.#within(wishes, all);
    let at = 0;
    this.#part.points(wishes, among, (place, listing, profile) => {
      while (all.places[at] !== place) at++;
      this.#part.keepRest(place, all.listing[at]! - listing, all.profile[at]! - profile);
    });
    this.#rest = { key: keyOf(wishes), among };
  }

  /** How many of them fit after an edit of the draft, which stands now, in the fields of the wishes whose rest is kept. */
  goodAfter(wishes: readonly Stage[], among: Bits): number {
    const rest = this.#rest?.among ?? this.#passing;
    return (
      this.#part.countFitting(this.#least, without(among, this.#passing)) +
      this.#part.countFittingWith(wishes, this.#least, and(among, rest))
    );
  }

  #score(): Scored {
    const places = placesOf(this.#passing);
    const [listing, profile] = [new Uint32Array(places.length), new Uint32Array(places.length)];
    let at = 0;
    this.#part.allPoints(this.#passing, (_, forListing, forProfile) => {
      listing[at] = forListing;
      profile[at++] = forProfile;
    });
    return { places, listing, profile };
  }

  /** Who may fit if these wishes gave all they can. */
  #within(wishes: readonly Stage[], { places, listing, profile }: Scored): Bits {
    const [forListing, forProfile] = [mostOf(wishes, 'listing'), mostOf(wishes, 'profile')];
    const within = new Uint32Array(this.#passing.length);
    for (let i = 0; i < places.length; i++)
      if (mayFit(profile[i]! + forProfile, listing[i]! + forListing, this.#least)) add(within, places[i]!);
    return within;
  }
}

function mostOf(wishes: readonly Stage[], side: Side): number {
  return wishes.reduce((sum, wish) => sum + FULL * wish[side], 0);
}
