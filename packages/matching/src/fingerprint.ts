/** 32-bit FNV-1a over UTF-16 code units (http://www.isthe.com/chongo/tech/comp/fnv/), from a given state. */
export function fnv1a(text: string, state = 0x811c9dc5): number {
  let hash = state;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}

/** Spreads every input bit over the word (finaliser of MurmurHash3, public domain). */
export function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** JSON with sorted keys; a function counts as its `revision`, for its source is not stable over builds. */
export function canonical(value: unknown): string {
  if (typeof value === 'function') {
    return `fn:${'revision' in value ? String(value.revision) : ''}`;
  }
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(',')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, v]) => v !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'undefined';
}

/** 16 hexadecimal digits. Not cryptographic: it tells versions apart, it does not guard against forgery. */
export function fingerprint(value: unknown): string {
  const text = canonical(value);
  const low = mix(fnv1a(text));
  const high = mix(fnv1a(text, low));
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
