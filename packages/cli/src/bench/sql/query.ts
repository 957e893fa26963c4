import { NEUTRAL } from '@musubi/matching';
import type { Side } from '@musubi/matching';
import type { ProgrammeData } from '../programme-data.ts';
import { formOf } from './forms.ts';
import type { Column, Dialect } from './model.ts';

/** A programme in SQL: what each side's table holds, and the pairs that pass with their sort key. */
export interface SqlProgramme {
  readonly columns: Readonly<Record<Side, readonly Column[]>>;
  /** Every must, over tables l and p. */
  readonly gates: string;
  /**
   * Rows (lid, pid, fit, rank) of pairs that pass, given where they come from (`from` and `where`, of tables l and p); a
   * higher rank goes first on both sides: fit, then the lower tie.
   */
  scored(pairs: string): string;
}

const TIE_SPAN = 4_294_967_296;
const MASK = String(TIE_SPAN - 1);

export const sqlProgramme = (
  { programme, listings, profiles }: ProgrammeData,
  dialect: Dialect,
): SqlProgramme => {
  const { criteria } = programme.matching;
  const statements = {
    listings: listings.map(({ statement }) => statement),
    profiles: profiles.map(({ statement }) => statement),
  };
  const forms = criteria.map((criterion, at) => ({
    criterion,
    form: formOf({ criterion, name: `c${String(at)}`, dialect, ...statements }),
  }));
  const musts = forms.filter(({ criterion }) => criterion.kind === 'must');
  const gates = [...musts]
    .sort((a, b) => a.criterion.measure.cost - b.criterion.measure.cost)
    .map(({ form }) => form.gate);
  const wishes = forms.filter(({ criterion }) => criterion.kind === 'wish');
  const values = wishes.map(({ form }, at) => `${form.value} as v${String(at)}`);
  const score = (side: Side): string => {
    const own = wishes.flatMap(({ criterion }, at) =>
      criterion.side === side
        ? [`${String(criterion.weight)} * coalesce(v${String(at)}, ${String(NEUTRAL)})`]
        : [],
    );
    return dialect.divide(`(${own.join(' + ')} + 50)`, '100');
  };
  const harmonic = dialect.divide(`(2 * a * b + ${dialect.divide('(a + b)', '2')})`, '(a + b)');
  const columns = forms.flatMap(({ form }) => form.columns);
  return {
    columns: {
      listing: columns.filter(({ side }) => side === 'listing'),
      profile: columns.filter(({ side }) => side === 'profile'),
    },
    gates: gates.join(' and '),
    scored: (pairs) => {
      const told = `select l.id as lid, p.id as pid, (l.half + p.half) & ${MASK} as t0, ${values.join(', ')} ${pairs}`;
      const sides = `select lid, pid, ${score('listing')} as a, ${score('profile')} as b, ${times(shifted(dialect, 't0', 16), 0x85ebca6b)} as t1 from (${told}) told`;
      const fits = `select lid, pid, case when a + b = 0 then 0 else ${harmonic} end as fit, ${times(shifted(dialect, 't1', 13), 0xc2b2ae35)} as t2 from (${sides}${dialect.fence}) sides`;
      return `select lid, pid, fit, fit * ${String(TIE_SPAN)} + (${MASK} - ${shifted(dialect, 't2', 16)}) as rank from (${fits}${dialect.fence}) fits where fit >= 1`;
    },
  };
};

/** A 32-bit multiplication in two halves, for which 64 signed bits are enough: the finaliser of the engine's ties. */
const times = (value: string, factor: number): string =>
  `((((${value}) & 65535) * ${String(factor)} + (((((${value}) >> 16) * ${String(factor)}) & 65535) << 16)) & ${MASK})`;

const shifted = (dialect: Dialect, value: string, bits: number): string =>
  dialect.xor(value, `(${value} >> ${String(bits)})`);
