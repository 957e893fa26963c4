import { clientOf } from '@musubi/contracts';
import type { Client } from '@musubi/contracts';
import { DEMO_PASSWORD } from '../src/seeds/index.ts';
import type { RunningTown } from './town.ts';

/** Somebody who is signed in, with statements of their own. */
export interface Actor {
  readonly client: Client;
  readonly token: string;
  /** Active profiles, or published listings. */
  readonly statements: readonly string[];
}

export const signIn = async (origin: string, email: string): Promise<{ client: Client; token: string }> => {
  let token = '';
  const client = clientOf({ origin, fetch, token: () => token || undefined });
  ({ accessToken: token } = await client.call('signIn', { body: { email, password: DEMO_PASSWORD } }));
  return { client, token };
};

const actorsOf = async ({ origin, source }: RunningTown, query: string): Promise<Actor[]> => {
  const rows = await source.query<{ email: string; ids: string[] }[]>(query);
  const actors: Actor[] = [];
  for (const { email, ids } of rows) actors.push({ ...(await signIn(origin, email)), statements: ids });
  return actors;
};

/** People of the demo with what they look for. */
export const seekers = (town: RunningTown): Promise<Actor[]> =>
  actorsOf(
    town,
    `SELECT a.email, array_agg(p.id ORDER BY p.id) AS ids FROM account a JOIN profile p ON p.account_id = a.id AND p.state = 'active'
     WHERE a.password_hash <> '' AND a.email LIKE '%@musubi.example' GROUP BY a.email ORDER BY a.email`,
  );

/** Members of the demo with what their organisations offer. */
export const employers = (town: RunningTown): Promise<Actor[]> =>
  actorsOf(
    town,
    `SELECT a.email, array_agg(l.id ORDER BY l.id) AS ids FROM account a JOIN membership m ON m.account_id = a.id
       JOIN listing l ON l.organisation_id = m.organisation_id AND l.state = 'published'
     WHERE a.password_hash <> '' AND a.email LIKE '%@musubi.example' GROUP BY a.email ORDER BY a.email`,
  );
