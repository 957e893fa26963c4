import { findPlaces } from '@musubi/vocabulary';

/**
 * A sentence as somebody may write it, and what should be proposed from it. Of lists of parts only their codes are written.
 * `unread` holds the sensitive matters that must be reported instead.
 */
export interface Row {
  readonly programme: string;
  readonly side: 'listing' | 'profile';
  readonly text: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly unread?: readonly string[];
}

/** The day on which the sentences are read. */
export const TODAY = '2026-11-28';

export const days = (list: string, time: string): readonly string[] =>
  list.split(' ').map((day) => `${day} ${time}`);
export const weekdays = (time: string): readonly string[] => days('mon tue wed thu fri', time);
export const weekend = (time: string): readonly string[] => days('sat sun', time);

const rowsOf =
  (programme: string, side: Row['side']) =>
  (text: string, fields: Row['fields'], unread?: Row['unread']): Row => ({
    programme,
    side,
    text,
    fields,
    ...(unread && { unread }),
  });

export const worker = rowsOf('employment', 'profile');
export const job = rowsOf('employment', 'listing');
export const donor = rowsOf('skill-donation', 'profile');
export const request = rowsOf('skill-donation', 'listing');
export const successor = rowsOf('succession', 'profile');
export const business = rowsOf('succession', 'listing');
export const professional = rowsOf('freelance', 'profile');
export const brief = rowsOf('freelance', 'listing');
export const tenant = rowsOf('vacant-shop', 'profile');
export const unit = rowsOf('vacant-shop', 'listing');

/** The chome in which a station lies, by the vocabulary. */
export const at = (station: string): string | undefined => findPlaces(`${station}駅`, 1)[0]?.code;
