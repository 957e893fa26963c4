import { judge } from '@musubi/matching';
import { fieldsOf, LANGUAGES } from '@musubi/statements';
import type { Class, FieldSpec, Language } from '@musubi/statements';
import fc from 'fast-check';
import type { AnyProgramme, FieldWords, ProgrammeWords } from '../src/definition.ts';
import { PROGRAMMES } from '../src/index.ts';
import { statementOf } from './support/statements.ts';

const runs = (numRuns: number) => ({ numRuns, seed: 20260401 });

/** Complaints about the words of a field: no label, a code without a name, a nested field without words. */
const gaps = (field: FieldSpec, words: FieldWords | undefined, at: string): readonly string[] => {
  if (!words?.label) return [`${at} has no label`];
  const codes = (field.options ?? [])
    .filter((code) => !words.options?.[code])
    .map((code) => `${at} has no word for ${code}`);
  const parts = field.part
    ? fieldsOf(field.part()).flatMap((part) => gaps(part, words.parts?.[part.name], `${at}.${part.name}`))
    : [];
  return [...codes, ...parts];
};

const gapsOf = (type: Class, words: Readonly<Record<string, FieldWords>>, at: string): readonly string[] => {
  const fields = fieldsOf(type);
  const named = new Set(fields.map((field) => field.name));
  return [
    ...fields.flatMap((field) => gaps(field, words[field.name], `${at}.${field.name}`)),
    ...Object.keys(words)
      .filter((name) => !named.has(name))
      .map((name) => `${at}.${name} is no field`),
  ];
};

const places = (template: string): readonly string[] =>
  [...template.matchAll(/\{(\w+)\}/g)].map(([, fact = '']) => fact);

/** Every text of a value, with the path to it. */
const textsIn = (value: unknown, at = ''): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${at}/${key}`));
};

/** The facts that each criterion or rule can tell, over many statements. */
const factsOf = (programme: AnyProgramme) => {
  const criteria = new Map<string, Set<string>>();
  const rules = new Map<string, Set<string>>();
  const note = (map: Map<string, Set<string>>, key: string, facts: object) => {
    const known = map.get(key) ?? new Set<string>();
    Object.keys(facts).forEach((fact) => known.add(fact));
    map.set(key, known);
  };
  const watch = (listing: object, profile: object): void => {
    judge(programme.matching, listing, profile).findings.forEach((f) => note(criteria, f.criterion, f.facts));
    for (const found of [...programme.gate(listing), ...programme.gateProfile(profile)])
      note(rules, found.rule, found.facts ?? {});
    for (const { id, measure } of programme.matching.criteria) {
      measure
        .changes?.({ ...listing }, { ...profile })
        .forEach((change) => note(criteria, `${id} change`, change.facts));
    }
  };
  watch(programme.examples.listing, programme.examples.profile);
  fc.assert(fc.property(statementOf(programme.listing), statementOf(programme.profile), watch), runs(400));
  return { criteria, rules };
};

describe.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))(
  'words of %s',
  (_id, programme) => {
    const facts = factsOf(programme);
    const wordsIn = (language: Language): ProgrammeWords => programme.words[language];

    test.each(LANGUAGES)('%s names every field, option and group', (language) => {
      const { fields, groups } = wordsIn(language);
      const needed = [...fieldsOf(programme.listing), ...fieldsOf(programme.profile)].map(
        (field) => field.group,
      );
      expect([
        ...gapsOf(programme.listing, fields.listing, 'listing'),
        ...gapsOf(programme.profile, fields.profile, 'profile'),
        ...(programme.terms ? gapsOf(programme.terms.sheet, fields.terms ?? {}, 'terms') : []),
        ...(programme.outside
          ? gapsOf(programme.outside.projection, fields.projection ?? {}, 'projection')
          : []),
        ...needed.filter((group) => !groups[group]).map((group) => `group ${group} has no heading`),
      ]).toEqual([]);
    });

    test.each(LANGUAGES)('%s has a sentence for every criterion, trial and outcome', (language) => {
      const { criteria, trials, outcomes } = wordsIn(language);
      expect(Object.keys(criteria).sort()).toEqual(programme.matching.criteria.map((c) => c.id).sort());
      expect(Object.keys(trials).sort()).toEqual([...programme.trials].sort());
      expect(Object.keys(outcomes).sort()).toEqual([...programme.outcomes].sort());
      const voiced = programme.matching.criteria.filter(
        (c) => c.kind === 'must' && c.measure.changes && !criteria[c.id]?.change,
      );
      expect(voiced.map((c) => c.id)).toEqual([]);
    });

    test.each(LANGUAGES)('%s says only what a criterion can tell', (language) => {
      const wrong = Object.entries(wordsIn(language).criteria).flatMap(
        ([id, { met, partly, unmet, unknown, change }]) => {
          const known = facts.criteria.get(id) ?? new Set();
          const changes = facts.criteria.get(`${id} change`) ?? new Set();
          return [
            ...[met, partly, unmet, unknown].flatMap(places).filter((fact) => !known.has(fact)),
            ...places(change ?? '').filter((fact) => !changes.has(fact)),
          ].map((fact) => `${id} {${fact}}`);
        },
      );
      expect(wrong).toEqual([]);
    });

    test.each(LANGUAGES)(
      '%s has a sentence for every rule that the gate can break, with facts that it has',
      (language) => {
        const { gate } = wordsIn(language);
        const wrong = [...facts.rules].flatMap(([rule, known]) =>
          gate[rule]
            ? places(gate[rule])
                .filter((fact) => !known.has(fact))
                .map((fact) => `${rule} {${fact}}`)
            : [`${rule} has no sentence`],
        );
        expect(wrong).toEqual([]);
      },
    );

    test('all languages have the same keys, and every text says something', () => {
      const keys = (language: Language) =>
        textsIn(programme.words[language])
          .map(([at]) => at)
          .sort();
      expect(keys('ja-easy')).toEqual(keys('ja'));
      expect(keys('en')).toEqual(keys('ja'));
      for (const language of LANGUAGES) {
        expect(
          textsIn(programme.words[language])
            .filter(([, text]) => text.trim() === '')
            .map(([at]) => at),
        ).toEqual([]);
      }
    });

    test('placeholders are the same promises in every language, and no English slips into Japanese', () => {
      const japanese = /[\u3040-\u30ff\u3400-\u9fff]/u;
      expect(textsIn(programme.words.en).filter(([, text]) => japanese.test(text))).toEqual([]);
      for (const language of ['ja', 'ja-easy'] as const) {
        expect(
          textsIn(programme.words[language])
            .filter(([, text]) => !japanese.test(text))
            .map(([at]) => at),
        ).toEqual([]);
      }
    });
  },
);
