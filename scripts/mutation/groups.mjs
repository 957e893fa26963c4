/**
 * What is mutated, and which tests must notice. Each part is a run of its own with as few tests as tell: a mutant costs as
 * long as its tests, and one in a table or a pattern costs all of the part's.
 *
 * @typedef {{ name: string, mutate: string[], tests: string[] }} Part
 */

const programmes = 'packages/programmes';

/** @param {string} id */
const gate = (id, tests = [id]) => ({
  name: `gate of ${id}`,
  mutate: [`${programmes}/src/${id}/gate*.ts`],
  tests: tests.map((test) => `${programmes}/test/gates/${test}.test.ts`),
});

/** @type {Readonly<Record<string, readonly Part[]>>} */
export const GROUPS = {
  folding: [
    {
      name: 'score, order, spread, declaration',
      mutate: ['verdict', 'order', 'spread', 'programme'].map((file) => `packages/matching/src/${file}.ts`),
      tests: ['packages/matching/test/folding.test.ts'],
    },
  ],
  gates: [
    gate('employment', ['employment', 'employment-age', 'employment-pay', 'employment-texts']),
    gate('skill-donation'),
    gate('succession'),
    gate('freelance'),
    gate('vacant-shop', ['vacant-shop', 'vacant-shop-texts']),
    {
      name: 'what gates share',
      mutate: [`${programmes}/src/shared/gate-{kit,rules}.ts`],
      tests: [`${programmes}/test/gates/shared.test.ts`, `${programmes}/test/gates/vacant-shop.test.ts`],
    },
  ],
  disclosure: [
    {
      name: 'stages',
      mutate: ['packages/matching/src/disclose.ts'],
      tests: ['packages/matching/test/disclosure.test.ts'],
    },
    {
      name: 'who sees which field when',
      mutate: [`${programmes}/src/*/disclosure.ts`],
      tests: [`${programmes}/test/disclosure.test.ts`],
    },
    {
      name: 'the outside of a succession',
      mutate: [`${programmes}/src/succession/{projection,telltale}.ts`],
      tests: [`${programmes}/test/outside.test.ts`],
    },
    {
      name: 'findings as a viewer may read them',
      mutate: ['api/src/matches/show-findings.ts'],
      tests: ['api/test/show-findings.test.ts'],
    },
  ],
};
