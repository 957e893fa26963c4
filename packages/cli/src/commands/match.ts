import { judge, rankForListing, rankForProfile } from '@musubi/matching';
import type { Finding, Ranked, Side } from '@musubi/matching';
import { sayVerdict } from '@musubi/programmes';
import type { AnyProgramme } from '@musubi/programmes';
import type { Language } from '@musubi/statements';
import type { StatementRow } from '../statement-rows.ts';
import { table } from '../table.ts';

export interface MatchOptions {
  readonly top: number;
  readonly by: Side;
  readonly format: 'table' | 'jsonl';
  readonly language: Language;
}

/** One suggestion; `findings` fold to the three scores (all per mille). */
export interface MatchRow {
  readonly listing: string;
  readonly profile: string;
  readonly fit: number;
  readonly forListing: number;
  readonly forProfile: number;
  readonly findings: readonly Finding[];
}

const rowsFor = (
  programme: AnyProgramme,
  one: StatementRow,
  others: readonly StatementRow[],
  { by, top }: MatchOptions,
): readonly MatchRow[] => {
  const statements = new Map(others.map(({ id, statement }) => [id, statement]));
  const rank = by === 'listing' ? rankForListing : rankForProfile;
  return rank(programme.matching, one, others, { top }).map(({ id }: Ranked) => {
    const other = { id, statement: statements.get(id) ?? {} };
    const [listing, profile] = by === 'listing' ? [one, other] : [other, one];
    const { fit, forListing, forProfile, findings } = judge(
      programme.matching,
      listing.statement,
      profile.statement,
    );
    return { listing: listing.id, profile: profile.id, fit, forListing, forProfile, findings };
  });
};

/** The best `top` of the other side for each statement of the side `by`, best first. */
export const matchRows = (
  programme: AnyProgramme,
  listings: readonly StatementRow[],
  profiles: readonly StatementRow[],
  options: MatchOptions,
): readonly MatchRow[] => {
  const [ones, others] = options.by === 'listing' ? [listings, profiles] : [profiles, listings];
  return ones.flatMap((one) => rowsFor(programme, one, others, options));
};

const reasonOf = (programme: AnyProgramme, row: MatchRow, language: Language): string =>
  sayVerdict(programme, row, language, { reasons: 1 }).reasons[0]?.text ?? '';

/** JSON Lines, or a table for people. */
export const matchText = (
  programme: AnyProgramme,
  rows: readonly MatchRow[],
  options: MatchOptions,
): string => {
  if (options.format === 'jsonl') return rows.map((row) => JSON.stringify(row)).join('\n');
  return table(
    ['listing', 'profile', 'fit', 'for listing', 'for profile', 'top reason'],
    rows.map((row) => [
      row.listing,
      row.profile,
      String(row.fit),
      String(row.forListing),
      String(row.forProfile),
      reasonOf(programme, row, options.language),
    ]),
  );
};
