import { onUnmounted } from 'vue';

/** Milliseconds between two looks. */
const PAUSE = 1500;

/** Looks again and again while something is being worked out that nobody announces. */
export const useWatching = (isBusy: () => boolean, look: () => Promise<unknown>): void => {
  const timer = setInterval(() => isBusy() && void look(), PAUSE);
  onUnmounted(() => clearInterval(timer));
};
