import { preset } from '../../../jest.preset.js';

/**
 * Jest for packages with Vue components: jsdom, our own component transform, packages resolved to their sources.
 * @param {string} displayName
 * @param {string} rootDir
 */
export const vuePreset = (displayName, rootDir) => {
  const base = preset(displayName, rootDir);
  return {
    ...base,
    testEnvironment: 'jest-environment-jsdom',
    // jsdom asks for `browser` by default, whose builds of Vue are bundles without module exports for Jest.
    testEnvironmentOptions: { customExportConditions: ['node', 'node-addons'] },
    // By name and not by the condition `source`, which packages of others use too.
    moduleNameMapper: {
      '^@musubi/(statements|matching|vocabulary|programmes|contracts|web-kit)$': `${import.meta.dirname}/../../$1/src/index.ts`,
    },
    extensionsToTreatAsEsm: ['.ts', '.vue'],
    moduleFileExtensions: ['ts', 'js', 'mjs', 'json', 'vue'],
    setupFiles: [`${import.meta.dirname}/browser-gaps.js`],
    transform: { ...base.transform, '^.+\\.vue$': `${import.meta.dirname}/vue-transform.js` },
    testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/test/**/*.test.ts'],
  };
};
