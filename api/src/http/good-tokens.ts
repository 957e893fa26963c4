import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Claims } from './sign-in.ts';

/** Tokens of people at work in one moment; of others the signature is checked again. */
const MOST = 20_000;

/** What a good token says, and when it ends, in milliseconds. */
export interface Checked {
  readonly claims: Claims;
  readonly endsAt: number;
}

/**
 * Remembers of which tokens the signature has been checked, by their SHA-256, until they end: whoever reads list after list sends
 * the same one, and a check is a fifth of such an answer. It says no more than that we have issued them; who that is now, and whether
 * they have signed out, is asked of the rows each time. Bad ones are not remembered, so nobody can fill it with them.
 */
export class GoodTokens {
  readonly #check: (token: string) => Checked | undefined;
  readonly #good = new LRUCache<string, Checked>({ max: MOST });

  /** @param check undefined for a token that is not ours, or has ended */
  constructor(check: (token: string) => Checked | undefined) {
    this.#check = check;
  }

  claimsOf(token: string, now: Date): Claims | undefined {
    const print = hash('sha256', token);
    const known = this.#good.get(print);
    if (known && now.getTime() < known.endsAt) return known.claims;
    const checked = this.#check(token);
    if (checked) this.#good.set(print, checked);
    else this.#good.delete(print);
    return checked?.claims;
  }
}
