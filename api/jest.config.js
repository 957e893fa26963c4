import { preset } from '../jest.preset.js';

export default {
  ...preset('api', import.meta.dirname),
  globalSetup: '<rootDir>/test/global-setup.js',
  globalTeardown: '<rootDir>/test/global-teardown.js',
};
