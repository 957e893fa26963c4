import type { RoleFinding, RoleList, ShortCard } from '@musubi/contracts';
import { disclose, judge } from '@musubi/matching';
import type { Ranked } from '@musubi/matching';
import { carryOver, PROGRAMMES, shortCard } from '@musubi/programmes';
import type { AnyProgramme } from '@musubi/programmes';
import type { Draft, Preview, TownEngine } from '../engine/town-engine.ts';
import type { Context } from '../http/handler.ts';
import { languageOf } from '../http/language.ts';
import { stableMix } from '../matches/card.ts';
import { showFindings, withoutNumbers } from '../matches/show-findings.ts';
import { ownProfile } from '../profiles/guard.ts';
import { ProfileEntity } from '../profiles/profile.entity.ts';
import { ask } from './ask.ts';
import { coarsely, exactly } from './count.ts';

const SHOWN = 3;
/** Asked for beyond those shown: some may be of one's own organisation. */
const RESERVE = 5;

interface Row {
  readonly listing_id: string;
  readonly shown_id: string;
  readonly statement: object;
  readonly organisation: string | null;
}

const OWN = `NOT EXISTS (SELECT FROM membership b WHERE b.organisation_id = l.organisation_id AND b.account_id = $2)`;
const OPEN = `SELECT l.id AS listing_id, l.id AS shown_id, l.statement, o.name AS organisation
  FROM listing l JOIN organisation o ON o.id = l.organisation_id
  WHERE l.id = ANY($1::uuid[]) AND l.state = 'published' AND ${OWN}`;
const OUTSIDE = `SELECT l.id AS listing_id, s.id AS shown_id, s.projection AS statement, NULL AS organisation
  FROM listing_outside s JOIN listing l ON l.id = s.listing_id WHERE l.id = ANY($1::uuid[]) AND ${OWN}`;

interface Found {
  readonly programme: AnyProgramme;
  readonly draft: Draft;
  readonly preview: Preview;
}

const cardOf = (
  context: Context,
  { programme, draft }: Found,
  profileId: string,
  { row, one }: { readonly row: Row; readonly one: Ranked },
): ShortCard => {
  const { outside } = programme;
  const matching = outside?.matching ?? programme.matching;
  const statement = outside
    ? row.statement
    : disclose(programme.disclosure, 'listing', 'listed', row.statement);
  const { findings } = judge(matching, row.statement, draft.statement);
  const seen = showFindings(programme, matching, findings, { side: 'profile', stage: 'listed' });
  const card = {
    ...{ listingId: row.shown_id, profileId, programme: programme.id, statement },
    title: programme.titleOf(statement, languageOf(context)).slice(0, 200),
    findings: outside ? withoutNumbers(seen) : seen,
    ...(outside
      ? { band: outside.band(one.fit) }
      : { fit: one.fit, forListing: one.forListing, forProfile: one.forProfile }),
    ...(row.organisation === null ? {} : { organisationName: row.organisation }),
  };
  return shortCard(card, 'listing');
};

const findingOf = async (context: Context, found: Found, profile: ProfileEntity): Promise<RoleFinding> => {
  const { programme, preview } = found;
  const rows = await context.manager.query<Row[]>(programme.outside ? OUTSIDE : OPEN, [
    preview.best.map(({ id }) => id),
    profile.accountId,
  ]);
  const pairs = preview.best.flatMap((one) => {
    const row = rows.find((each) => each.listing_id === one.id);
    return row ? [{ row, one }] : [];
  });
  const best = pairs.slice(0, SHOWN);
  // Nothing may follow from the order in which confidential listings are told.
  if (programme.outside)
    best.sort((a, b) => stableMix(profile.id, a.row.shown_id) - stableMix(profile.id, b.row.shown_id));
  return {
    programme: programme.id,
    passing: (programme.outside ? coarsely : exactly)(preview.passing),
    best: best.map((pair) => cardOf(context, found, profile.id, pair)),
  };
};

const draftsOf = (profile: ProfileEntity, taken: ReadonlySet<string>) =>
  PROGRAMMES.filter(({ id }) => !taken.has(id)).flatMap((programme) => {
    const statement = carryOver(profile.programme, programme.id, profile.statement);
    const view = programme.outside ? ('outside' as const) : ('full' as const);
    return statement
      ? [{ programme, draft: { programme: programme.id, view, side: 'profile' as const, statement } }]
      : [];
  });

/**
 * What the facts of a profile would give in the programmes in which the person takes no part yet; only for people who asked
 * for it. Nothing of it is stored.
 * @throws Refusal `not-found`, `overloaded`
 */
export const listRoles = async (
  context: Context & { readonly engine: TownEngine },
  profileId: string,
): Promise<RoleList> => {
  const profile = await ownProfile(context, profileId);
  if (!profile.otherRoles) return { asked: false, items: [] };
  const own = await context.manager.findBy(ProfileEntity, { accountId: profile.accountId });
  const asked = draftsOf(profile, new Set(own.map(({ programme }) => programme)));
  const previews = await ask(
    context.engine.roles(
      asked.map(({ draft }) => draft),
      SHOWN + RESERVE,
    ),
  );
  const items: RoleFinding[] = [];
  for (const [at, { programme, draft }] of asked.entries()) {
    const preview = previews[at];
    if (!preview || preview.passing === 0) continue;
    const item = await findingOf(context, { programme, draft, preview }, profile);
    if (item.best.length > 0) items.push(item);
  }
  return { asked: true, items };
};
