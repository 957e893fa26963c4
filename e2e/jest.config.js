import { preset } from '../jest.preset.js';

export default {
  ...preset('e2e', import.meta.dirname),
  ...(process.env.MUSUBI_PICTURES ? { testMatch: ['<rootDir>/src/screenshots.ts'] } : {}),
  globalSetup: '<rootDir>/../api/test/global-setup.js',
  globalTeardown: '<rootDir>/../api/test/global-teardown.js',
  setupFilesAfterEnv: ['<rootDir>/src/patience.js'],
};
