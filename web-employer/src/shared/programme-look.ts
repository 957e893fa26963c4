import { programmeOf } from '@musubi/programmes';

/** Confidential programmes (succession) get a quiet colour of their own. */
export const lookOf = (programme: string): string => (programmeOf(programme)?.outside ? 'quiet-corner' : '');
