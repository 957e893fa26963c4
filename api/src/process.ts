import { realpathSync } from 'node:fs';

/** Milliseconds after which a process that does not stop is ended. */
const HARD_STOP = 20_000;

/** Whether this file is what `node` was asked to run. */
export const isMain = (file: string): boolean => {
  const asked = process.argv[1];
  return asked !== undefined && realpathSync(asked) === realpathSync(file);
};

let stop: ((reason: string) => void) | undefined;

// A process that still starts has nothing to put in order when its starter is gone.
if (process.send) process.on('disconnect', () => (stop ? stop('the starter is gone') : process.exit(1)));

/**
 * Runs `work` once when the process is told to stop, or when the process that started it is gone, and then exits: with 0,
 * or with 1 when stopping failed or took too long.
 */
export const onStop = (work: (reason: string) => Promise<void>): void => {
  let stopping = false;
  stop = (reason) => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), HARD_STOP).unref();
    work(reason).then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', () => stop?.('SIGTERM'));
  process.on('SIGINT', () => stop?.('SIGINT'));
};
