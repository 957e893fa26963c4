import type { Language } from '@musubi/statements';
import { LANGUAGES } from '@musubi/statements';
import type { Context } from './handler.ts';

/** The language in which titles are made for the caller. */
export const languageOf = ({ actor }: Context): Language =>
  LANGUAGES.find((one) => one === actor?.language) ?? 'ja';
