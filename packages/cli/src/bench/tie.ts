/**
 * The engine's `tieHash` in two halves, so that a peer keeps one number for each statement and joins them for a pair
 * (32-bit FNV-1a, finaliser of MurmurHash3). A test holds it to `tieHash`.
 */
export const listingHalf = (id: string): number => fnv1a(id);

export const profileHalf = (id: string): number => Math.imul(fnv1a(id), 0x9e3779b1) >>> 0;

export const joinHalves = (listing: number, profile: number): number => {
  let hash = (listing + profile) | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

const fnv1a = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};
