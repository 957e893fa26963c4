import { disclose, disclosureGaps, fieldsSeen, judge, STAGES } from '@musubi/matching';
import type { Side, Verdict } from '@musubi/matching';
import { fieldsOf, LANGUAGES, read, schemaOf } from '@musubi/statements';
import type { Class } from '@musubi/statements';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { AnyProgramme } from '../src/definition.ts';
import { PROGRAMME_IDS, PROGRAMMES, programmeOf } from '../src/index.ts';
import { DAMAGES } from './support/damage.ts';
import { changed, statementOf } from './support/statements.ts';

/** The same pairs in every run: a failure can be repeated by anybody. */
const runs = (numRuns: number) => ({ numRuns, seed: 20260401 });

const sidesOf = (programme: AnyProgramme): readonly (readonly [Side, Class])[] => [
  ['listing', programme.listing],
  ['profile', programme.profile],
];
const pairsOf = ({ listing, profile }: AnyProgramme) => fc.tuple(statementOf(listing), statementOf(profile));

const scoreOf = ({ forListing, forProfile }: Verdict) => ({ forListing, forProfile });
const sensitiveReads = (programme: AnyProgramme): ReadonlySet<string> =>
  new Set(
    sidesOf(programme).flatMap(([side, type]) =>
      fieldsOf(type)
        .filter((f) => f.sensitivity === 'sensitive')
        .map((f) => `${side}.${f.name}`),
    ),
  );

/** What must have no field in anybody's profile (P-09, F-05): the needs of it are said as needs. */
const NEVER = new Set([
  'name',
  'fullname',
  'firstname',
  'lastname',
  'sex',
  'gender',
  'age',
  'birthday',
  'birthdate',
  'nationality',
  'citizenship',
  'visa',
  'residencestatus',
  'disability',
  'diagnosis',
  'illness',
  'family',
  'marital',
  'married',
  'children',
  'insolvency',
  'bankruptcy',
  'debt',
  'welfare',
  'school',
  'university',
  'education',
  'religion',
  'party',
  'union',
  'record',
  'conviction',
  'photo',
  'email',
  'phone',
  'telephone',
  'address',
]);

test('ids are unique, and each is found by its id', () => {
  expect(new Set(PROGRAMME_IDS).size).toBe(PROGRAMMES.length);
  for (const programme of PROGRAMMES) {
    expect(programme.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(programme.matching.id).toBe(programme.id);
    expect(programmeOf(programme.id)).toBe(programme);
  }
  expect(programmeOf('no-such-programme')).toBeUndefined();
});

describe.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))('%s', (_id, programme) => {
  const { matching } = programme;

  test('the wishes of each side weigh 100, and both sides have some', () => {
    for (const side of ['listing', 'profile'] as const) {
      expect(matching.criteria.filter((c) => c.side === side).reduce((sum, c) => sum + c.weight, 0)).toBe(
        100,
      );
    }
  });

  test('criteria read fields that exist', () => {
    const fields = new Set(
      sidesOf(programme).flatMap(([side, type]) => fieldsOf(type).map((f) => `${side}.${f.name}`)),
    );
    for (const { measure } of matching.criteria)
      for (const path of measure.reads) expect([...fields]).toContain(path);
  });

  test('each field has exactly one stage', () => {
    for (const [side, type] of sidesOf(programme)) {
      expect(
        disclosureGaps(
          programme.disclosure,
          side,
          fieldsOf(type).map((f) => f.name),
        ),
      ).toEqual([]);
    }
  });

  test('nothing is shown before its stage', () => {
    for (const [side, type] of sidesOf(programme)) {
      fc.assert(
        fc.property(statementOf(type), fc.constantFrom(...STAGES), (statement, stage) => {
          const shown = Object.keys(disclose(programme.disclosure, side, stage, statement));
          const allowed = fieldsSeen(programme.disclosure, side, stage);
          expect(shown.filter((field) => !allowed.includes(field))).toEqual([]);
        }),
        runs(100),
      );
    }
  });

  test('sensitive facts are listed to nobody, and needs are seen only after an introduction', () => {
    for (const [side, type] of sidesOf(programme)) {
      const early = fieldsSeen(programme.disclosure, side, 'interested');
      const sensitive = fieldsOf(type)
        .filter((f) => f.sensitivity === 'sensitive')
        .map((f) => f.name);
      expect(sensitive.filter((field) => early.includes(field))).toEqual([]);
    }
  });

  test('a failed must keeps apart; scores are whole numbers from 0 to 1000', () => {
    fc.assert(
      fc.property(pairsOf(programme), ([listing, profile]) => {
        const verdict = judge(matching, listing, profile);
        for (const score of [verdict.fit, verdict.forListing, verdict.forProfile]) {
          expect(Number.isInteger(score) && score >= 0 && score <= 1000).toBe(true);
        }
        expect(verdict.passes).toBe(verdict.unmet.length === 0);
        if (!verdict.passes) expect(verdict.fit).toBe(0);
        expect(judge(matching, JSON.parse(JSON.stringify(listing)) as object, profile)).toEqual(verdict);
      }),
      runs(400),
    );
  });

  test('statements that say nothing are judged without harm', () => {
    const verdict = judge(matching, {}, {});
    expect(verdict.findings.length).toBe(matching.criteria.length);
    expect(() => programme.gate(new programme.listing())).not.toThrow();
    expect(() => programme.gateProfile(new programme.profile())).not.toThrow();
    for (const language of LANGUAGES) expect(programme.titleOf({}, language)).not.toBe('');
    expect(programme.placeOf({})).toBeUndefined();
  });

  test('sensitive facts are read only as needs against offers, or as a limit of hours, and never weigh', () => {
    const sensitive = sensitiveReads(programme);
    for (const { kind, measure } of matching.criteria.filter((c) =>
      c.measure.reads.some((path) => sensitive.has(path)),
    )) {
      expect(kind).toBe('must');
      expect(['covers', 'at-most']).toContain(measure.kind);
    }
  });

  test('another sensitive fact moves no score', () => {
    for (const path of sensitiveReads(programme)) {
      const [side = '', field = ''] = path.split('.');
      const type = side === 'listing' ? programme.listing : programme.profile;
      const pair = pairsOf(programme).chain(([l, p]) =>
        fc.tuple(fc.constant(l), fc.constant(p), changed(type, side === 'listing' ? l : p, field)),
      );
      fc.assert(
        fc.property(pair, ([listing, profile, other]) => {
          const after =
            side === 'listing' ? judge(matching, other, profile) : judge(matching, listing, other);
          expect(scoreOf(after)).toEqual(scoreOf(judge(matching, listing, profile)));
        }),
        runs(100),
      );
    }
  });

  test('a need never hurts where it is met', () => {
    for (const { measure } of matching.criteria.filter((c) => c.measure.kind === 'covers')) {
      const [offers = '', needs = ''] = measure.reads.map((path) => path.split('.')[1]);
      fc.assert(
        fc.property(pairsOf(programme), ([listing, profile]) => {
          const offered = listing[offers];
          if (!Array.isArray(offered)) return;
          const silent = { ...profile, [needs]: undefined };
          expect(judge(matching, listing, { ...profile, [needs]: offered }).fit).toBe(
            judge(matching, listing, silent).fit,
          );
        }),
        runs(200),
      );
    }
  });

  test('nobody is asked who or what they are', () => {
    const names = fieldsOf(programme.profile).map((f) => f.name.toLowerCase());
    expect(names.filter((name) => NEVER.has(name))).toEqual([]);
    const kinds = sidesOf(programme).flatMap(([, type]) => fieldsOf(type).map((f) => f.kind));
    expect(kinds).not.toContain('email');
  });

  test('the examples are valid, may be published, and suit each other', () => {
    const { listing, profile } = programme.examples;
    expect(read(programme.listing, { ...listing })).toMatchObject({ ok: true });
    expect(read(programme.profile, { ...profile })).toMatchObject({ ok: true });
    expect(programme.gate(listing).filter((f) => f.severity === 'refusal')).toEqual([]);
    expect(programme.gateProfile(profile).filter((f) => f.severity === 'refusal')).toEqual([]);
    const verdict = judge(matching, listing, profile);
    expect(verdict.unmet).toEqual([]);
    expect(verdict.fit).toBeGreaterThan(500);
  });

  test('JSON schema and class agree on damaged examples', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    let damaged = 0;
    for (const [side, type] of sidesOf(programme)) {
      const validate = ajv.compile(schemaOf(type));
      const whole = JSON.parse(JSON.stringify(programme.examples[side])) as Record<string, unknown>;
      expect(validate(whole)).toBe(true);
      for (const { name, spoil } of DAMAGES) {
        const spoilt = spoil(type, whole);
        if (spoilt === undefined) continue;
        damaged += 1;
        expect({ name, schema: validate(spoilt), class: read(type, spoilt).ok }).toEqual({
          name,
          schema: false,
          class: false,
        });
      }
    }
    expect(damaged).toBeGreaterThanOrEqual(12);
  });

  test('generated statements are valid for class and schema alike', () => {
    const ajv = new Ajv2020({ strict: false });
    for (const [, type] of sidesOf(programme)) {
      const validate = ajv.compile(schemaOf(type));
      fc.assert(
        fc.property(statementOf(type), (statement) => {
          expect(read(type, statement)).toMatchObject({ ok: true });
          expect(validate(statement)).toBe(true);
        }),
        runs(100),
      );
    }
  });

  test('the gate answers for any statement, the same twice, and points at fields', () => {
    for (const [side, type] of sidesOf(programme)) {
      const gate = side === 'listing' ? programme.gate : programme.gateProfile;
      const fields = new Set(fieldsOf(type).map((f) => f.name));
      fc.assert(
        fc.property(statementOf(type), (statement) => {
          const findings = gate(statement);
          expect(gate(statement)).toEqual(findings);
          for (const { path, source, since } of findings) {
            expect(path === '' || fields.has(path.split('/')[1] ?? '')).toBe(true);
            expect(source).not.toBe('');
            expect(since).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          }
        }),
        runs(200),
      );
    }
  });

  test('a listing that lacks facts is refused naming every one of them (F-06)', () => {
    const { listing } = programme.examples;
    const needed = programme
      .gate(new programme.listing())
      .filter((f) => f.rule === 'missing' && Object.hasOwn(listing, f.path.slice(1)))
      .map((f) => f.path.slice(1));
    expect(needed.length).toBeGreaterThan(2);
    fc.assert(
      fc.property(fc.subarray(needed, { minLength: 1 }), (gone) => {
        const rest = Object.fromEntries(Object.entries(listing).filter(([field]) => !gone.includes(field)));
        const named = programme
          .gate(rest)
          .filter((f) => f.severity === 'refusal')
          .map((f) => f.path.slice(1));
        expect(gone.filter((field) => !named.includes(field))).toEqual([]);
      }),
      runs(1000),
    );
  });

  test('what is no statement is told apart from an unlawful one', () => {
    expect(() => programme.gate({ nonsense: 1 })).toThrow(TypeError);
    expect(() => programme.gateProfile({ nonsense: 1 })).toThrow(TypeError);
  });

  test('cards show fields that exist, money and place among them', () => {
    for (const [side, type] of sidesOf(programme)) {
      const fields = fieldsOf(
        programme.outside && side === 'listing' ? programme.outside.projection : type,
      ).map((f) => f.name);
      expect(programme.card[side].filter((field) => !fields.includes(field))).toEqual([]);
      expect(programme.card[side].length).toBeGreaterThan(2);
    }
  });

  test('titles work with as little as a viewer may see', () => {
    fc.assert(
      fc.property(
        statementOf(programme.listing),
        fc.constantFrom(...STAGES),
        fc.constantFrom(...LANGUAGES),
        (listing, stage, language) => {
          const seen = disclose(programme.disclosure, 'listing', stage, listing);
          expect(programme.titleOf(seen, language)).not.toBe('');
          expect(() => programme.placeOf(seen)).not.toThrow();
        },
      ),
      runs(100),
    );
  });

  test('an outside view is a valid projection with a score in three bands', () => {
    const { outside } = programme;
    if (!outside) return;
    fc.assert(
      fc.property(pairsOf(programme), ([listing, profile]) => {
        const shown = outside.project(listing);
        expect(read(outside.projection, { ...shown })).toMatchObject({ ok: true });
        expect(['high', 'middle', 'low']).toContain(
          outside.band(judge(outside.matching, shown, profile).fit),
        );
      }),
      runs(200),
    );
  });
});
