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
  projects: places
    .map((place) => `${import.meta.dirname}/${place}/jest.config.js`)
    .filter((file) => existsSync(file)),
};
