export { USAGE, runCommand } from './run.ts';
export type { Streams } from './run.ts';
