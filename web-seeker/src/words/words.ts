import { useSay } from '@musubi/web-kit';
import type { Keys, Say } from '@musubi/web-kit';
import { en } from './words.en.ts';
import { jaEasy } from './words.ja-easy.ts';
import { ja } from './words.ja.ts';

export type SeekerKey = Keys<typeof ja>;
export const words = { ja, 'ja-easy': jaEasy, en };

/** Words of this app. */
export const useWords = (): Say<SeekerKey> => useSay<SeekerKey>();
