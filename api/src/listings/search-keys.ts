import { disclose } from '@musubi/matching';
import type { AnyProgramme } from '@musubi/programmes';
import { fieldsOf } from '@musubi/statements';
import type { Class, FieldSpec } from '@musubi/statements';
import { searchKey } from '@musubi/vocabulary';

/** Words of a query beyond this number are ignored. */
const WORDS = 8;

/** Pairs of neighbouring characters, and single kanji, of a normalised text: what a query's words are looked up in. */
const piecesOf = (key: string): string[] => {
  const characters = [...key];
  const pairs = characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
  return [...pairs, ...characters.filter((character) => /\p{Script=Han}/u.test(character))];
};

const labelOf = (spec: FieldSpec, code: string): string =>
  spec.codes ? `${spec.codes.label(code, 'ja')} ${spec.codes.label(code, 'en')}` : code;

const textsOf = (type: Class, statement: object): string[] =>
  fieldsOf(type).flatMap((spec) => {
    const value: unknown = Reflect.get(statement, spec.name);
    if (spec.part) {
      const parts = Array.isArray(value) ? value : [value];
      return parts.flatMap((part: unknown) =>
        typeof part === 'object' && part !== null && spec.part ? textsOf(spec.part(), part) : [],
      );
    }
    if (typeof value === 'string') return [labelOf(spec, value)];
    return Array.isArray(value) && spec.codes ? value.map((code) => labelOf(spec, String(code))) : [];
  });

/** Search terms of some texts, each once. */
export const searchTermsOf = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => text.split(/\s+/u)).flatMap((word) => piecesOf(searchKey(word)))),
];

/** What a listing is found by: what everybody may read of it, and whose it is. */
export const listingTerms = (programme: AnyProgramme, statement: object, organisation: string): string[] => {
  const open = disclose(programme.disclosure, 'listing', 'listed', statement);
  return searchTermsOf([programme.titleOf(open, 'ja'), organisation, ...textsOf(programme.listing, open)]);
};

/** What a projection is found by. */
export const projectionTerms = (programme: AnyProgramme, projection: object): string[] =>
  searchTermsOf(programme.outside ? textsOf(programme.outside.projection, projection) : []);

/** All of these must be among the terms of what is sought; empty for a query without letters. */
export const queryTerms = (q: string): string[] => {
  const words = q
    .split(/\s+/u)
    .map(searchKey)
    .filter((key) => key !== '')
    .slice(0, WORDS);
  return [
    ...new Set(
      words.flatMap((key) =>
        [...key].length === 1 ? [key] : piecesOf(key).filter((piece) => [...piece].length === 2),
      ),
    ),
  ];
};
