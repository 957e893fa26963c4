import type { MatchCard } from '@musubi/contracts';
import { randomUUID } from 'node:crypto';
import { DAY, dayInTokyo } from '../src/day.ts';
import { handlers } from '../src/handlers.ts';
import type { ListingEntity } from '../src/listings/listing.entity.ts';
import type { ProfileEntity } from '../src/profiles/profile.entity.ts';
import { callRoute } from './call.ts';
import { Maker, programmeNamed } from './make.ts';
import type { Signed } from './make.ts';
import { connectionsOf, tablesRead } from './queries.ts';
import { startService } from './service.ts';
import type { Service } from './service.ts';

/** Two processes that keep answers, and one that makes each anew: what it says is true. */
let services: { readonly one: Service; readonly other: Service; readonly truth: Service };
let make: Maker;
beforeAll(async () => {
  const one = await startService({ handlers });
  const other = await startService({ handlers, beside: one });
  const truth = await startService({ handlers, beside: one, keeps: false });
  services = { one, other, truth };
  make = new Maker(one.app, one.dataSource.manager);
});
afterAll(async () => {
  await services.truth.close();
  await services.other.close();
  await services.one.close();
});

const sql = (text: string, values: readonly unknown[] = []): Promise<unknown> =>
  services.one.dataSource.query(text, [...values]);

interface Stage {
  readonly person: Signed;
  readonly member: Signed;
  readonly listing: ListingEntity;
  readonly second: ListingEntity;
  /** Nearly fits. */
  readonly third: ListingEntity;
  readonly profile: ProfileEntity;
  /** Somebody else on the list of the first listing. */
  readonly rival: ProfileEntity;
  readonly outsideId: string;
}

const miss = ({ profile, third }: Pick<Stage, 'profile' | 'third'>): Promise<unknown> =>
  sql(
    `INSERT INTO near_miss (profile_id, listing_id, programme, criterion, facts, fit, listing_revision, profile_revision, scored_at)
     VALUES ($1, $2, $3, 'licences', '{"missing": ["nurse"]}', 800, 1, 1, now())`,
    [profile.id, third.id, profile.programme],
  );

const stage = async (programmeId: string): Promise<Stage> => {
  const programme = programmeNamed(programmeId);
  const [person, member, other, rivalling] = [
    await make.signed('person'),
    await make.signed('person', 'member'),
    await make.signed('person', 'member'),
    await make.signed('person'),
  ];
  const listing = await make.listing(await make.organisation(member.account), programme);
  const second = await make.listing(await make.organisation(other.account), programme);
  const third = await make.listing(await make.organisation(other.account), programme);
  const outside = await make.outside(listing, programme);
  for (const one of [second, third]) await make.outside(one, programme);
  const profile = await make.profile(person.account, programme);
  const rival = await make.profile(rivalling.account, programme);
  for (const view of programme.outside ? (['full', 'outside'] as const) : (['full'] as const))
    for (const [one, whose] of [
      [listing, profile],
      [second, profile],
      [listing, rival],
    ] as const)
      await make.match(one, whose, { view });
  await miss({ profile, third });
  return { person, member, listing, second, third, profile, rival, outsideId: outside?.id ?? '' };
};

interface Reading {
  readonly status: number;
  readonly json: Readonly<Record<string, unknown>>;
}

type Read = (service: Service, stage: Stage) => Promise<Reading>;

const reading = async (...call: Parameters<typeof callRoute>): Promise<Reading> => {
  const { status, json } = await callRoute(...call);
  return { status, json };
};

const readMatches: Read = (service, { person, profile }) =>
  reading(service, 'listMatches', { token: person.token, params: { profileId: profile.id } });
const readCandidates: Read = (service, { member, listing }) =>
  reading(service, 'listCandidates', { token: member.token, params: { listingId: listing.id } });

const readMatch: Read = (service, { person, profile, listing, outsideId }) =>
  reading(service, 'readMatch', {
    token: person.token,
    params: { profileId: profile.id, listingId: outsideId || listing.id },
  });
const readCandidate: Read = (service, { member, listing, profile }) =>
  reading(service, 'readCandidate', {
    token: member.token,
    params: { listingId: listing.id, profileId: profile.id },
  });
const IN_TRAIL: readonly Read[] = [readCandidates, readCandidate];

type Change = readonly [what: string, change: (stage: Stage) => Promise<unknown>];

const changeOf = (table: string, set: string, of: (stage: Stage) => string, key = 'id') => {
  return (one: Stage): Promise<unknown> => sql(`UPDATE ${table} SET ${set} WHERE ${key} = $1`, [of(one)]);
};

const joins = (who: (stage: Stage) => string) => (one: Stage) =>
  sql('INSERT INTO membership (organisation_id, account_id, created_at) VALUES ($1, $2, now())', [
    one.listing.organisationId,
    who(one),
  ]);

const turnsDown = (side: 'listing' | 'profile') => {
  return ({ listing, profile }: Stage): Promise<unknown> =>
    sql(
      `INSERT INTO card_answer (listing_id, profile_id, side, programme, answer, at) VALUES ($1, $2, $3, $4, 'no', now())`,
      [listing.id, profile.id, side, profile.programme],
    );
};

const answered = async ({ listing, second, rival, profile }: Stage, side: 'listing' | 'profile') => {
  const pair = side === 'listing' ? ([second, rival] as const) : ([listing, rival] as const);
  const introduction = await make.introduction(pair[0], side === 'listing' ? pair[1] : profile);
  return introduction.id;
};

/** Loads: an answer in the log of another introduction of the same listing or person. */
const logs = async (introductionId: string, side: 'listing' | 'profile'): Promise<unknown> =>
  sql(
    `INSERT INTO introduction_event (id, introduction_id, sequence, command, from_state, to_state, by_kind, shared, at)
     VALUES ($1, $2, 1, 'decline', 'proposed', 'closed', $3, false, now())`,
    [randomUUID(), introductionId, side],
  );

const less = "statement = statement - 'weeklyHoursTo' - 'payMax' - 'shiftNote' || '{\"payMin\": 2990}'";

const OF_MATCHES: readonly Change[] = [
  [
    'the business gets another name',
    changeOf('organisation', "name = '別の名'", (s) => s.listing.organisationId),
  ],
  ['a listing rests', changeOf('listing', "state = 'paused'", (s) => s.listing.id)],
  ['a listing says something else', changeOf('listing', `${less}, revision = 2`, (s) => s.listing.id)],
  ['a listing is deleted', (s) => sql('DELETE FROM listing WHERE id = $1', [s.listing.id])],
  ['the pair is set aside', (s) => make.introduction(s.listing, s.profile, { state: 'set-aside' })],
  ['the pair is proposed', (s) => make.introduction(s.listing, s.profile)],
  ['somebody else is proposed to the listing', (s) => make.introduction(s.listing, s.rival)],
  ['the person has no use for it', turnsDown('profile')],
  ['the person joins the business', joins((s) => s.person.account.id)],
  [
    'the list is made anew',
    changeOf('suggestion_list', "listing_ids = '{}'", (s) => s.profile.id, 'profile_id'),
  ],
  [
    'the person says something else',
    changeOf('profile', 'statement = \'{"place": "太子堂"}\'', (s) => s.profile.id),
  ],
  [
    'the lists are those of a later revision',
    changeOf('profile', 'scored_revision = 7', (s) => s.profile.id),
  ],
  ['the profile rests', changeOf('profile', "state = 'paused'", (s) => s.profile.id)],
  [
    'nothing is nearly right any more',
    (s) => sql('DELETE FROM near_miss WHERE profile_id = $1', [s.profile.id]),
  ],
  ['what was nearly right rests', changeOf('listing', "state = 'paused'", (s) => s.third.id)],
  ['there is help for a condition', () => make.support({ title: `助成 ${randomUUID()}` })],
  ['other weights are accepted', () => acceptWeights('employment')],
];

/** Those that have nothing to do with this one pair leave it as it is. */
const ELSEWHERE: readonly string[] = [
  'somebody else is proposed to the listing',
  'the lists are those of a later revision',
  'the profile rests',
  'nothing is nearly right any more',
  'what was nearly right rests',
  'there is help for a condition',
];
const OF_PAIR = OF_MATCHES.filter(([what]) => !ELSEWHERE.includes(what));

const OF_OUTSIDE: readonly Change[] = [
  ['the person reads another language', changeOf('account', "language = 'en'", (s) => s.person.account.id)],
  [
    'the projection says something else',
    changeOf('listing_outside', 'projection = projection || \'{"area": "北沢"}\'', (s) => s.outsideId),
  ],
  ['the listing is taken in', (s) => sql('DELETE FROM listing_outside WHERE id = $1', [s.outsideId])],
  ['the pair is set aside', (s) => make.introduction(s.listing, s.profile, { state: 'set-aside' })],
];

const OF_CANDIDATES: readonly Change[] = [
  ['a person rests', changeOf('profile', "state = 'paused'", (s) => s.profile.id)],
  [
    'a person is not open to invitations any more',
    changeOf('profile', 'invitable = false', (s) => s.profile.id),
  ],
  [
    'a person says something else',
    changeOf('profile', 'statement = \'{"place": "太子堂"}\'', (s) => s.profile.id),
  ],
  ['a person leaves for good', (s) => sql('DELETE FROM account WHERE id = $1', [s.person.account.id])],
  ['a person joins the business', joins((s) => s.person.account.id)],
  ['a person is proposed to somebody else', (s) => make.introduction(s.second, s.profile)],
  ['the business turns a person down', turnsDown('listing')],
  ['the listing says something else', changeOf('listing', "title = '別の題'", (s) => s.listing.id)],
  [
    'the list is made anew',
    changeOf('candidate_list', "profile_ids = '{}'", (s) => s.listing.id, 'listing_id'),
  ],
];

const acceptWeights = async (programmeId: string): Promise<void> => {
  const { matching } = programmeNamed(programmeId);
  const wishes = matching.criteria.filter(({ kind }) => kind === 'wish');
  const [accepted] = (await sql('SELECT count(*)::int AS n FROM weight_version WHERE programme = $1', [
    programmeId,
  ])) as { n: number }[];
  const by = 1 + (accepted?.n ?? 0);
  const weights = Object.fromEntries(
    wishes.map(({ id, weight }, at) => [id, (weight ?? 0) + (at === 0 ? by : at === 1 ? -by : 0)]),
  );
  const proposal = await make.proposal({ programme: programmeId });
  await sql(
    `INSERT INTO weight_version (id, programme, number, weights, digest, reason, proposal_id, at)
     SELECT $1, $2, coalesce(max(number), 0) + 1, $3, 'd', 'r', $4, now() FROM weight_version WHERE programme = $2`,
    [randomUUID(), programmeId, JSON.stringify(weights), proposal.id],
  );
};

const holds = async (read: Read, one: Stage, change: Change[1]): Promise<void> => {
  const keeping = [services.one, services.other];
  for (const service of keeping) {
    await read(service, one);
    const before = await connectionsOf(service.dataSource, () => read(service, one));
    // Who reads candidates is written down each time.
    expect(before).toBe(IN_TRAIL.includes(read) ? 1 : 0);
  }
  const before = await read(services.truth, one);
  await change(one);
  const after = await read(services.truth, one);
  expect(after).not.toEqual(before);
  for (const service of keeping) expect(await read(service, one)).toEqual(after);
};

describe('what is kept is what would be said anew, in every process, as soon as', () => {
  test.each(OF_MATCHES)('matches: %s', async (_what, change) => {
    await holds(readMatches, await stage('employment'), change);
  });
  test.each(OF_OUTSIDE)('confidential matches: %s', async (_what, change) => {
    await holds(readMatches, await stage('succession'), change);
  });
  test.each(OF_CANDIDATES)('candidates: %s', async (_what, change) => {
    await holds(readCandidates, await stage('employment'), change);
  });
  test.each(OF_PAIR)('one match: %s', async (_what, change) => {
    await holds(readMatch, await stage('employment'), change);
  });
  test.each(OF_OUTSIDE)('one confidential match: %s', async (_what, change) => {
    await holds(readMatch, await stage('succession'), change);
  });
  test.each(OF_CANDIDATES)('one candidate: %s', async (_what, change) => {
    await holds(readCandidate, await stage('employment'), change);
  });
  test.each(['listing', 'profile'] as const)('loads: a %s answers elsewhere', async (side) => {
    const one = await stage('employment');
    const id = await answered(one, side === 'listing' ? 'profile' : 'listing');
    await holds(side === 'listing' ? readMatches : readCandidates, one, () => logs(id, side));
  });
  test('matches: a day passes', async () => {
    const one = await stage('employment');
    await make.support({ code: 'nurse', validUntil: dayInTokyo(services.one.clock.now()) });
    await sql("UPDATE session SET expires_at = now() + interval '2 days' WHERE id = $1", [
      one.person.sessionId,
    ]);
    await holds(readMatches, one, async () => services.one.clock.forward(DAY));
    services.one.clock.forward(-DAY);
  });
});

describe('what is kept is nobody else’s', () => {
  const ENDS: readonly Change[] = [
    ['the session ends', changeOf('session', 'revoked_at = now()', (s) => s.member.sessionId)],
    ['the account is suspended', changeOf('account', "status = 'suspended'", (s) => s.member.account.id)],
    ['the role is taken away', changeOf('account', "roles = '{person}'", (s) => s.member.account.id)],
    ['membership ends', (s) => sql('DELETE FROM membership WHERE account_id = $1', [s.member.account.id])],
    [
      'the listing goes to another business',
      changeOf(
        'listing',
        'organisation_id = (SELECT organisation_id FROM listing o WHERE o.id <> listing.id AND o.organisation_id <> listing.organisation_id LIMIT 1)',
        (s) => s.listing.id,
      ),
    ],
  ];
  test.each(ENDS)('refused as soon as %s', async (_what, change) => {
    await holds(readCandidates, await stage('employment'), change);
  });
  test.each(ENDS)('one candidate is refused as soon as %s', async (_what, change) => {
    await holds(readCandidate, await stage('employment'), change);
  });

  test('somebody else’s address is not found, however often its owner reads', async () => {
    const [one, other] = [await stage('employment'), await stage('employment')];
    for (const service of [services.one, services.one]) await readMatches(service, one);
    const { status } = await readMatches(services.one, { ...one, person: other.person });
    expect(status).toBe(404);
  });

  test.each([
    ['list-candidates', readCandidates, (one: Stage) => one.listing.id],
    ['read-candidate', readCandidate, (one: Stage) => one.profile.id],
  ] as const)('each reading is in the trail: %s', async (action, read, objectOf) => {
    const one = await stage('employment');
    for (const service of [services.one, services.one, services.other]) await read(service, one);
    const lines = await sql('SELECT actor_id FROM audit WHERE action = $1 AND object_id = $2', [
      action,
      objectOf(one),
    ]);
    expect(lines).toEqual(Array.from({ length: 3 }, () => ({ actor_id: one.member.account.id })));
  });
});

describe('changes are met however they are committed', () => {
  test('also one that began before others and was committed after them', async () => {
    const [one, other] = [await stage('employment'), await stage('employment')];
    for (const some of [one, other]) await readMatches(services.one, some);
    const rename = "UPDATE organisation SET name = '遅い名' WHERE id = $1";
    await services.truth.dataSource.transaction(async (slow) => {
      await slow.query(rename, [one.listing.organisationId]);
      await sql("UPDATE organisation SET name = '早い名' WHERE id = $1", [other.listing.organisationId]);
      await readMatches(services.one, other);
      await readMatches(services.one, one);
    });
    const names = ((await readMatches(services.one, one)).json as { items: MatchCard[] }).items;
    expect(names.map((card) => card.organisationName)).toContain('遅い名');
  });

  test('and met once, also by a process that looks for the first time while an older change is still open', async () => {
    await services.truth.dataSource.transaction(async (slow) => {
      await slow.query('SELECT pg_current_xact_id()');
      const one = await stage('employment');
      const young = await startService({ handlers, beside: services.one });
      try {
        await readMatches(young, one);
        expect(await connectionsOf(young.dataSource, () => readMatches(young, one))).toBe(0);
      } finally {
        await young.close();
      }
    });
  });
});

describe('every table that a list is made of is watched', () => {
  /** Of these, a look reads the rows themselves. */
  const LOOKED_AT = ['session', 'account', 'profile', 'listing', 'suggestion_list', 'candidate_list'];
  const WRITTEN = ['audit'];

  test.each([
    ['employment', 'matches', readMatches],
    ['succession', 'matches', readMatches],
    ['employment', 'candidates', readCandidates],
    ['employment', 'one match', readMatch],
    ['succession', 'one match', readMatch],
    ['employment', 'one candidate', readCandidate],
  ] as const)('%s, %s', async (programme, _list, read) => {
    const one = await stage(programme);
    const rows = (await sql(
      "SELECT tgrelid::regclass::text AS name FROM pg_trigger WHERE tgname = 'note_list_change'",
    )) as { name: string }[];
    const watched = [...rows.map(({ name }) => name), ...LOOKED_AT, ...WRITTEN];
    const names = await tablesRead(services.truth.dataSource, () => read(services.truth, one));
    expect(names.size).toBeGreaterThan(5);
    expect([...names].filter((name) => !watched.includes(name))).toEqual([]);
  });

  test('of statements every column, except how far they are scored', async () => {
    const rows = await sql(
      `SELECT c.table_name || '.' || c.column_name AS name FROM information_schema.columns c
       LEFT JOIN information_schema.triggered_update_columns u
         ON u.trigger_name = 'note_list_change' AND u.event_object_table = c.table_name AND u.event_object_column = c.column_name
       WHERE c.table_name IN ('listing', 'profile') AND u.trigger_name IS NULL ORDER BY 1`,
    );
    const scored = ['digest', 'scored_at', 'scored_revision'];
    expect(rows).toEqual(
      ['listing', 'profile'].flatMap((table) => scored.map((name) => ({ name: `${table}.${name}` }))),
    );
  });
});
