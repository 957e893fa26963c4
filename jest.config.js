import { existsSync } from 'node:fs';

const places = [
  'packages/statements',
  'packages/matching',
  'packages/vocabulary',
  'packages/programmes',
  'packages/contracts',
  'packages/cli',
  'packages/web-kit',
  'web-seeker',
  'web-employer',
  'api',
  'e2e',
];

export default {
  // On busy cores a slow test is not a broken one. Jest ignores `testTimeout` in a project's own configuration.
  testTimeout: 60_000,
  projects: places
    .map((place) => `${import.meta.dirname}/${place}/jest.config.js`)
    .filter((file) => existsSync(file)),
};
