import { homeOf } from '../router.ts';

/** The page that somebody wanted before signing in; only paths of this app, never another address. */
export const nextPage = (wanted: unknown): string =>
  typeof wanted === 'string' && wanted.startsWith('/') && !wanted.startsWith('//') ? wanted : homeOf();
