import { fnv1a, mix } from './fingerprint.ts';

/** Half of a tie hash: one id on one side. Kept next to encoded statements. */
export function idHash(id: string): number {
  return fnv1a(id);
}

/** Joins the halves of a listing and a profile. Not symmetric: sides are not confused. */
export function joinHashes(listing: number, profile: number): number {
  return mix((listing + Math.imul(profile, 0x9e3779b1)) >>> 0);
}

/**
 * What settles equal fits after the number of open proposals: a hash of both ids, so that neither the order of input nor
 * of registration nor of the alphabet favours anybody always. Lower goes first.
 */
export function tieHash(listingId: string, profileId: string): number {
  return joinHashes(idHash(listingId), idHash(profileId));
}
