import { UNKNOWN } from '@musubi/matching';
import type { ProgrammeData } from './programme-data.ts';
import { spreadOver } from './sample.ts';

/** Share of pairs that pass each must, and all of them, over a sample of pairs. */
export interface Selectivity {
  readonly musts: Readonly<Record<string, number>>;
  readonly all: number;
}

const SAMPLED = { listings: 200, profiles: 500 } as const;

export const selectivityOf = ({ programme, listings, profiles }: ProgrammeData): Selectivity => {
  const musts = programme.matching.criteria.filter(({ kind }) => kind === 'must');
  const forms = musts.map(({ measure }) => measure.bulk());
  const some = spreadOver(listings.length, SAMPLED.listings).map((at) =>
    forms.map((form) => form.listing(listings[at]!.statement)),
  );
  const others = spreadOver(profiles.length, SAMPLED.profiles).map((at) =>
    forms.map((form) => form.profile(profiles[at]!.statement)),
  );
  const passed = musts.map(() => 0);
  let all = 0;
  for (const listing of some) {
    for (const profile of others) {
      let every = true;
      musts.forEach(({ from, unknown }, at) => {
        const value = forms[at]!.value(listing[at], profile[at]);
        if (value === UNKNOWN ? unknown === 'passes' : value >= from) passed[at]!++;
        else every = false;
      });
      if (every) all++;
    }
  }
  const pairs = some.length * others.length;
  return {
    musts: Object.fromEntries(musts.map(({ id }, at) => [id, passed[at]! / pairs])),
    all: all / pairs,
  };
};
