import type { FormInput, SqlForm } from './model.ts';
import { column, fieldOfPath, gateOf, sideOfPath, statementsOf } from './model.ts';
import { numberingOf } from './read.ts';
import type { Fields } from '../generate/fields.ts';

/**
 * Texts as bits, one for each term that both sides use; the sizes count all terms. The best form found: intersecting two
 * lists of terms inside DuckDB costs about two hundred times as much.
 */
export const textForm = (input: FormInput): SqlForm => {
  const { criterion, dialect, name } = input;
  const { reads, options } = criterion.measure;
  const terms = options['terms'] as (text: string) => readonly string[];
  const full = Number(options['full']);
  const cut = new Map<string, readonly string[]>();
  const termsIn = (fields: Fields, path: string): readonly string[] => {
    const text = fields[fieldOfPath(path)];
    if (typeof text !== 'string') return [];
    const known = cut.get(text) ?? [...new Set(terms(text))];
    cut.set(text, known);
    return known;
  };
  const [a, b] = reads as [string, string];
  const termsOf = (path: string): Set<string> =>
    new Set(statementsOf(input, sideOfPath(path)).flatMap((fields) => termsIn(fields, path)));
  const [ofA, ofB] = [termsOf(a), termsOf(b)];
  const shared = numberingOf([...ofA].filter((term) => ofB.has(term)));
  const width = Math.max(1, shared.items.length);
  const bits = (path: string, key: string) =>
    column(sideOfPath(path), `${name}_${key}`, 'bits', width, (fields) =>
      termsIn(fields, path).flatMap((term) => shared.of(term) ?? []),
    );
  const size = (path: string, key: string) =>
    column(sideOfPath(path), `${name}_${key}n`, 'number', 1, (fields) => {
      const { length } = termsIn(fields, path);
      return length === 0 ? null : length;
    });
  const [bitsA, bitsB, sizeA, sizeB] = [bits(a, 'a'), bits(b, 'b'), size(a, 'a'), size(b, 'b')];
  const cosine = `${dialect.double('1000000')} * (${dialect.shared(bitsA.sql, bitsB.sql, width)}) / (${String(full)} * sqrt(${dialect.double(`(${sizeA.sql} * ${sizeB.sql})`)}))`;
  // `least` passes over NULL, so the unknown is asked for first.
  const value = `case when ${sizeA.sql} is null or ${sizeB.sql} is null then null else cast(least(1000, floor(${cosine} + 0.5)) as int) end`;
  return {
    columns: [bitsA.column, bitsB.column, sizeA.column, sizeB.column],
    value,
    gate: gateOf(criterion, value),
  };
};
