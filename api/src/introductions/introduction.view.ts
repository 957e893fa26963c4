import type { Contact, HistoryLine, Introduction } from '@musubi/contracts';
import { disclose } from '@musubi/matching';
import type { Stage } from '@musubi/matching';
import type { AnyProgramme } from '@musubi/programmes';
import { In } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.ts';
import { actorOf } from '../http/handler.ts';
import type { Context } from '../http/handler.ts';
import { languageOf } from '../http/language.ts';
import { ListingOutsideEntity } from '../listings/listing-outside.entity.ts';
import { demandProgramme } from '../listings/statement.ts';
import { OrganisationEntity } from '../organisations/organisation.entity.ts';
import { termsProblems } from './demands.ts';
import type { IntroductionEntity } from './introduction.entity.ts';
import type { Pair, PartySide } from './party.ts';
import { commandsHere } from './party.ts';
import { stagesOf } from './stage.ts';
import { waitsFor } from './step.ts';

/** An introduction and everything that decides what of it may be shown. */
export interface Seen {
  readonly introduction: IntroductionEntity;
  readonly pair: Pair;
  readonly programme: AnyProgramme;
  readonly you: PartySide;
  readonly stage: Stage;
  /** Confidential programmes: the id and projection by which this outsider knows the listing; null once it is taken in. */
  readonly outside: ListingOutsideEntity | null;
  readonly organisation: OrganisationEntity;
}

/** Whether this viewer is an outsider of a confidential programme. */
export const isOutsider = ({ programme, you, stage }: Pick<Seen, 'programme' | 'you' | 'stage'>): boolean =>
  programme.outside !== undefined && you === 'profile' && stage === 'listed';

/** An introduction that somebody looks at from one side. */
export type Looked = Pick<Seen, 'introduction' | 'pair' | 'you'>;

/** The same for many: as few questions as for one. In the order given. */
export const allSeen = async ({ manager }: Context, looked: readonly Looked[]): Promise<Seen[]> => {
  const listings = looked.map(({ pair }) => pair.listing);
  const stage = await stagesOf(
    manager,
    looked.map(({ introduction }) => introduction),
  );
  const outsides = await manager.findBy(ListingOutsideEntity, {
    listingId: In(listings.map(({ id }) => id)),
  });
  const outsideOf = new Map(outsides.map((one) => [one.listingId, one]));
  const organisations = await manager.findBy(OrganisationEntity, {
    id: In(listings.map(({ organisationId }) => organisationId)),
  });
  const organisationById = new Map(organisations.map((one) => [one.id, one]));
  return looked.flatMap((one) => {
    const { listing } = one.pair;
    const organisation = organisationById.get(listing.organisationId);
    if (!organisation) return [];
    const programme = demandProgramme(one.introduction.programme);
    const outside = outsideOf.get(listing.id) ?? null;
    return [{ ...one, programme, stage: stage(one.introduction), outside, organisation }];
  });
};

/** @throws Error when the organisation has gone meanwhile */
export const seenBy = async (
  context: Context,
  introduction: IntroductionEntity,
  pair: Pair,
  you: PartySide,
): Promise<Seen> => {
  const [seen] = await allSeen(context, [{ introduction, pair, you }]);
  if (!seen) throw new Error('the organisation has gone');
  return seen;
};

/** The listing as the person may see it: by stage, or its projection. Empty once a confidential listing is taken in. */
export const listingFor = (seen: Seen): object => {
  const { programme, pair, you, stage, outside } = seen;
  if (you !== 'profile') return pair.listing.statement;
  if (isOutsider(seen)) return outside?.projection ?? {};
  return disclose(programme.disclosure, 'listing', stage, pair.listing.statement);
};

/** The profile as the business may see it. */
export const profileFor = ({ programme, pair, you, stage }: Seen): object =>
  you === 'listing'
    ? disclose(programme.disclosure, 'profile', stage, pair.profile.statement)
    : pair.profile.statement;

/** The id by which this viewer knows the listing. An outsider keeps a random one, even after the listing is taken in. */
export const listingIdFor = ({ programme, introduction, pair, you, outside }: Seen): string =>
  you === 'profile' && programme.outside ? (outside?.id ?? introduction.id) : pair.listing.id;

export const viewIntroduction = (context: Context, seen: Seen): Introduction => {
  const { introduction, pair, programme, you, organisation } = seen;
  const title = programme.titleOf(listingFor(seen), languageOf(context)).slice(0, 200);
  const mayRead = you !== 'profile' || !isOutsider(seen);
  return {
    id: introduction.id,
    listingId: listingIdFor(seen),
    profileId: pair.profile.id,
    programme: introduction.programme,
    state: introduction.state,
    basis: introduction.basis,
    you,
    title,
    ...(mayRead ? { organisationName: organisation.name } : {}),
    listingInterest: introduction.listingInterest,
    profileInterest: introduction.profileInterest,
    waitsFor: waitsFor(introduction),
    ...(introduction.dueAt ? { dueAt: introduction.dueAt.toISOString() } : {}),
    ...(introduction.outcome ? { outcome: introduction.outcome } : {}),
    ...(introduction.reason && (introduction.shareReason || you === 'desk')
      ? { reason: introduction.reason }
      : {}),
    commands: commandsHere(introduction, you),
    termsNeeded: termsProblems(programme, introduction.terms).length > 0,
    ...(introduction.terms && seen.stage !== 'listed' ? { terms: introduction.terms } : {}),
    changedAt: introduction.changedAt.toISOString(),
    version: introduction.version,
  };
};

/** How to reach the other side: only while introduced and agreed by both. */
export const contactFor = async (
  { manager }: Context,
  { introduction, pair, you, stage, organisation }: Seen,
): Promise<Contact | undefined> => {
  if (stage !== 'introduced' || you === 'desk' || introduction.state === 'closed') return undefined;
  if (you === 'profile') {
    const { name, contactEmail, phone } = organisation;
    return { name, ...(contactEmail ? { email: contactEmail } : {}), ...(phone ? { phone } : {}) };
  }
  const person = await manager.findOneByOrFail(AccountEntity, { id: pair.profile.accountId });
  return { name: person.name, email: person.email };
};

interface EventRow {
  readonly at: Date;
  readonly command: string;
  readonly to_state: string;
  readonly by_kind: string;
  readonly by_account: string | null;
  readonly reason: string | null;
  readonly note: string | null;
  readonly shared: boolean;
  readonly name: string | null;
}

/** Review steps of the desk are its own, unless their reason was meant to be told. */
const REVIEW_STATES: readonly string[] = ['suggested', 'shortlisted', 'postponed', 'set-aside'];

const viewEvent = (row: EventRow, you: PartySide, accountId: string): HistoryLine => {
  const own = row.by_kind === you || row.by_account === accountId;
  const open = own || you === 'desk' || row.shared;
  const named = row.name !== null && (own || you === 'desk' || row.by_kind === 'desk');
  return {
    at: row.at.toISOString(),
    command: row.command,
    to: row.to_state,
    by: row.by_kind,
    ...(named && row.name !== null ? { byName: row.name } : {}),
    ...(row.reason !== null && open ? { reason: row.reason } : {}),
    ...(row.note !== null && open ? { note: row.note } : {}),
  };
};

/** The log, oldest first, as far as this viewer may read it. */
export const historyFor = async (
  context: Context,
  introductionId: string,
  you: PartySide,
): Promise<HistoryLine[]> => {
  const { accountId } = actorOf(context);
  const rows = await context.manager.query<EventRow[]>(
    `SELECT e.at, e.command, e.to_state, e.by_kind, e.by_account, e.reason, e.note, e.shared, a.name
     FROM introduction_event e LEFT JOIN account a ON a.id = e.by_account
     WHERE e.introduction_id = $1 ORDER BY e.sequence LIMIT 200`,
    [introductionId],
  );
  const visible = rows.filter((row) => you === 'desk' || row.shared || !REVIEW_STATES.includes(row.to_state));
  return visible.map((row) => viewEvent(row, you, accountId));
};
