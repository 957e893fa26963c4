import type { Side } from '@musubi/matching';
import type { Fields } from '../generate/fields.ts';
import type { Column, FormInput, SqlForm } from './model.ts';
import { column, fieldOfPath, gateOf, rounded, sideOfPath, statementsOf } from './model.ts';
import { codesIn, flagIn, numberIn, numberingOf, Numbering } from './read.ts';

/**
 * Tables of similarity, travel and the like as arrays: one side's row holds the answer for everything that the other side
 * may name, and the other side's row holds where to look. The best form found: joining such a table, or walking lists inside
 * the database, costs many times as much for each pair.
 */

/**
 * The measure's own answers about statements of one entry each: a row for every profile. All are encoded before any is
 * compared, because the bulk forms keep tables that grow with what they have seen.
 */
export const answerRows = (
  { criterion }: FormInput,
  listings: readonly Fields[],
  profiles: readonly Fields[],
): readonly Int16Array[] => {
  const form = criterion.measure.bulk();
  const encoded = listings.map((fields) => form.listing(fields));
  const others = profiles.map((fields) => form.profile(fields));
  return others.map((profile) => Int16Array.from(encoded, (listing) => form.value(listing, profile)));
};

/** Lifts each number of `best` to that of `row`. */
export const raise = (best: Int16Array, row: Int16Array): void => {
  for (let at = 0; at < row.length; at++) if (row[at]! > best[at]!) best[at] = row[at]!;
};

/** Highest number of codes that a statement names, and where each is looked up; the last place repeats the first code. */
const places = (
  input: FormInput,
  side: Side,
  numbersIn: (fields: Fields) => readonly number[],
  filler: (numbers: readonly number[]) => number,
): readonly { readonly column: Column; readonly sql: string }[] => {
  const most = statementsOf(input, side).reduce((max, fields) => Math.max(max, numbersIn(fields).length), 1);
  return Array.from({ length: most }, (_, at) =>
    column(side, `${input.name}_i${String(at)}`, 'number', 1, (fields) => {
      const numbers = numbersIn(fields);
      return numbers[at] ?? filler(numbers);
    }),
  );
};

/** `category` and `choice-fits`: the best pair of two code lists. -1 in the array: not stated. */
export const bestPairForm = (input: FormInput): SqlForm => {
  const { criterion, dialect, name } = input;
  const [pathA, pathB] = criterion.measure.reads as [string, string];
  const [listingPath, profilePath] = sideOfPath(pathA) === 'listing' ? [pathA, pathB] : [pathB, pathA];
  const [listingField, profileField] = [fieldOfPath(listingPath), fieldOfPath(profilePath)];
  const named = numberingOf(input.listings.flatMap((fields) => codesIn(fields, listingField) ?? []));
  const nothing = named.items.length;
  const indexes = places(
    input,
    'listing',
    (fields) => (codesIn(fields, listingField) ?? []).map((code) => named.of(code)!),
    (numbers) => numbers[0] ?? nothing,
  );
  const rowOf = rowMaker(input, named, profileField, listingField);
  const answers = column('profile', `${name}_v`, 'numbers', nothing + 1, rowOf);
  const best = indexes.map(({ sql }) => dialect.at(answers.sql, sql));
  const value = `nullif(${best.length === 1 ? best[0]! : `greatest(${best.join(', ')})`}, -1)`;
  return {
    columns: [answers.column, ...indexes.map((index) => index.column)],
    value,
    gate: gateOf(criterion, value),
  };
};

/** Answers for every code of the listings, of a profile's codes taken together. */
const rowMaker = (input: FormInput, named: Numbering<string>, profileField: string, listingField: string) => {
  const said = numberingOf(input.profiles.flatMap((fields) => codesIn(fields, profileField) ?? []));
  const rows = answerRows(
    input,
    named.items.map((code) => ({ [listingField]: [code] })),
    said.items.map((code) => ({ [profileField]: [code] })),
  );
  return (fields: Fields): Int16Array => {
    const best = new Int16Array(named.items.length + 1).fill(-1);
    for (const code of codesIn(fields, profileField) ?? []) raise(best, rows[said.of(code)!]!);
    return best;
  };
};

/** Instead of minutes: nobody knows, or nobody needs to travel. */
const [NOT_KNOWN, NO_TRAVEL] = [-1, -2];

export const withinForm = (input: FormInput): SqlForm => {
  const { criterion, dialect, name } = input;
  const { reads, options } = criterion.measure;
  const [placeA, placeB] = reads as [string, string];
  const [from, to] = sideOfPath(placeA) === 'listing' ? [placeA, placeB] : [placeB, placeA];
  const minutes = options['minutes'] as (a: string, b: string) => number | undefined;
  const timeOf = (listing: string, profile: string): number => {
    const time = from === placeA ? minutes(listing, profile) : minutes(profile, listing);
    return time === undefined ? NOT_KNOWN : Math.round(time);
  };
  const unless = String(options['unless']);
  if (unless !== '' && sideOfPath(unless) !== 'listing') throw new RangeError('only listings can be remote');
  const homes = numberingOf(input.profiles.flatMap((fields) => codesIn(fields, fieldOfPath(to)) ?? []));
  const nowhere = homes.items.length;
  const times = column('listing', `${name}_v`, 'numbers', nowhere + 1, (fields) => {
    const remote = unless !== '' && flagIn(fields, fieldOfPath(unless)) === true;
    const place = codesIn(fields, fieldOfPath(from))?.[0];
    const row = new Int16Array(nowhere + 1).fill(remote ? NO_TRAVEL : NOT_KNOWN);
    if (!remote && place !== undefined) homes.items.forEach((home, at) => (row[at] = timeOf(place, home)));
    return row;
  });
  const home = column('profile', `${name}_i`, 'number', 1, (fields) => {
    const place = codesIn(fields, fieldOfPath(to))?.[0];
    return place === undefined ? nowhere : homes.of(place)!;
  });
  const limit = limitOf(input, String(options['limit']));
  const time = dialect.at(times.sql, home.sql);
  const full = Number(options['fullWithin']);
  const decay = rounded(dialect, `1000 * (${limit.sql} - ${time})`, `(${limit.sql} - ${String(full)})`);
  const value = `case when ${time} = ${String(NO_TRAVEL)} then 1000 when ${time} = ${String(NOT_KNOWN)} or ${limit.sql} is null then null when ${time} > ${limit.sql} then 0 when ${time} <= ${String(full)} then 1000 else greatest(1, ${decay}) end`;
  const simple = criterion.from === 1 && criterion.unknown === 'passes';
  return {
    columns: [times.column, home.column, ...limit.columns],
    value,
    gate: simple ? `${time} <= coalesce(${limit.sql}, 32767)` : gateOf(criterion, value),
  };
};

const limitOf = ({ name }: FormInput, option: string) => {
  if (!option.includes('.')) return { sql: option, columns: [] };
  const limit = column(sideOfPath(option), `${name}_limit`, 'number', 1, (fields) =>
    numberIn(fields, fieldOfPath(option)),
  );
  return { sql: limit.sql, columns: [limit.column] };
};

/** Whatever one side states in the fields of a rule, numbered; the other side's row holds the rule's answers. */
export const capacityForm = (input: FormInput): SqlForm => {
  const { criterion, dialect, name } = input;
  const { reads } = criterion.measure;
  const form = criterion.measure.bulk();
  const fieldsOf = (side: Side): readonly string[] =>
    reads.filter((path) => sideOfPath(path) === side).map(fieldOfPath);
  const pick = (fields: Fields, side: Side): Fields =>
    Object.fromEntries(fieldsOf(side).map((field) => [field, fields[field]]));
  const asked = new Numbering<Fields>((fields) => JSON.stringify(fields));
  for (const fields of input.profiles) asked.add(pick(fields, 'profile'));
  const encoded = asked.items.map((fields) => form.profile(fields));
  const answers = column('listing', `${name}_v`, 'numbers', asked.items.length, (fields) =>
    Int16Array.from(encoded, (one) => form.value(form.listing(fields), one)),
  );
  const index = column('profile', `${name}_i`, 'number', 1, (fields) => asked.of(pick(fields, 'profile'))!);
  const value = `nullif(${dialect.at(answers.sql, index.sql)}, -1)`;
  return { columns: [answers.column, index.column], value, gate: gateOf(criterion, value) };
};
