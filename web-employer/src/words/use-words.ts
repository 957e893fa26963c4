import { useSay } from '@musubi/web-kit';
import type { KitKey, Keys, Say } from '@musubi/web-kit';
import type { Words } from './words.ja.ts';

export type AppKey = Keys<Words> | KitKey;
export type AppSay = Say<AppKey>;

/** Says the sentences of this app and of the kit. */
export const useWords = (): AppSay => useSay<AppKey>();
