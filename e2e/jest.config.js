import { preset } from '../jest.preset.js';

export default {
  ...preset('e2e', import.meta.dirname),
  globalSetup: '<rootDir>/../api/test/global-setup.js',
  globalTeardown: '<rootDir>/../api/test/global-teardown.js',
  // A browser journey waits for real pages; the default of 5 s is for functions.
  testTimeout: 120_000,
};
