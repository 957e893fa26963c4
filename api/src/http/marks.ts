import { createHmac } from 'node:crypto';

/** A keyed fingerprint: equal for equal values, and useless to anybody who does not hold the secret. */
export const markOf = (secret: string, kind: string, value: string): string =>
  createHmac('sha256', secret).update(`${kind}\u0000${value}`).digest('base64url');

/** One household or office has a whole IPv6 network: it counts as one address. */
export const networkOf = (address: string): string => {
  const plain = address.replace(/^::ffff:/u, '');
  return plain.includes(':') ? `${plain.split(':').slice(0, 4).join(':')}::/64` : plain;
};
