/** Everything that can be set from outside, read once at the start. */
export interface Config {
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
  readonly host: string;
  readonly port: number;
  /** Secret for access tokens and for keyed fingerprints of addresses; at least 32 characters. */
  readonly secret: string;
  /** Addresses of proxies whose forwarded headers count; never a hop count. */
  readonly trustedProxies: readonly string[];
  /** Whether people reach us by https: decides over Secure cookies and HSTS. */
  readonly https: boolean;
  readonly poolSize: number;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly limits: Limits;
}

/** Budgets per address and minute unless said otherwise. */
export interface Limits {
  readonly all: number;
  readonly search: number;
  readonly registration: number;
  readonly signIn: number;
  /** Live counts: about one while somebody pauses in typing. */
  readonly counts: number;
}

const DEFAULT_LIMITS: Limits = { all: 1200, search: 120, registration: 20, signIn: 60, counts: 90 };
const LEVELS: readonly Config['logLevel'][] = ['debug', 'info', 'warn', 'error', 'silent'];
const MIN_SECRET = 32;

const wholeOf = (name: string, value: string | undefined, fallback: number): number => {
  if (value === undefined || value === '') return fallback;
  if (!/^[0-9]{1,7}$/u.test(value)) throw new Error(`${name} must be a whole number, not "${value}"`);
  return Number(value);
};

const secretOf = (value: string | undefined): string => {
  if ([...(value ?? '')].length < MIN_SECRET || new Set(value).size < 8) {
    throw new Error(`MUSUBI_SECRET must be random text of at least ${String(MIN_SECRET)} characters`);
  }
  return value ?? '';
};

/** @throws Error with the name of the variable that is missing or wrong; a weak secret refuses to start. */
export const readConfig = (
  environment: Readonly<Record<string, string | undefined>>,
  changes: Partial<Config> = {},
): Config => {
  const databaseUrl = environment['DATABASE_URL'];
  if (!databaseUrl) throw new Error('DATABASE_URL is not set');
  return {
    databaseUrl,
    redisUrl: environment['REDIS_URL'] || undefined,
    host: environment['HOST'] ?? '127.0.0.1',
    port: wholeOf('PORT', environment['PORT'], 3000),
    secret: secretOf(environment['MUSUBI_SECRET']),
    trustedProxies: (environment['TRUSTED_PROXIES'] ?? '')
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
    https: environment['MUSUBI_HTTPS'] === '1',
    poolSize: wholeOf('POOL_SIZE', environment['POOL_SIZE'], 10),
    logLevel: LEVELS.find((level) => level === environment['LOG_LEVEL']) ?? 'info',
    limits: DEFAULT_LIMITS,
    ...changes,
  };
};
