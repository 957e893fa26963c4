import { randomUUID } from 'node:crypto';
import { judge } from '@musubi/matching';
import type { Finding } from '@musubi/matching';
import type { EntityManager } from 'typeorm';
import type { ListingEntity } from '../src/listings/listing.entity.ts';
import { programmeNamed } from './make.ts';
import type { Rows } from './make.ts';

/** The example's findings with the travel of the pair as given. */
const findingsWith = (findings: readonly Finding[], travel: number): Finding[] =>
  findings.map((finding) => (finding.criterion === 'travel' ? { ...finding, value: travel } : finding));

/** Decisions of the desk about a listing: near pairs were let through, far ones set aside because of the travel. */
export const decideByTravel = async (
  rows: Rows,
  manager: EntityManager,
  listing: ListingEntity,
  count: number,
): Promise<void> => {
  const programme = programmeNamed(listing.programme);
  const { listing: wanted, profile: offered } = programme.examples;
  const { findings } = judge(programme.matching, wanted, offered);
  for (let at = 0; at < count; at++) {
    const liked = at % 2 === 0;
    const person = await rows.account({ roles: ['person'] });
    const profile = await rows.profile(person, programme);
    const introduction = await rows.introduction(listing, profile, {
      state: liked ? 'proposed' : 'set-aside',
      findings: findingsWith(findings, liked ? 900 : 100),
    });
    await manager.query(
      `INSERT INTO introduction_event (id, introduction_id, sequence, command, from_state, to_state, by_kind, reason, criterion, at)
       VALUES ($1, $2, 1, $3, 'suggested', $4, 'desk', $5, $6, now() + make_interval(secs => $7))`,
      [
        randomUUID(),
        introduction.id,
        ...(liked ? ['propose', 'proposed', null, null] : ['set-aside', 'set-aside', 'too-far', 'travel']),
        at,
      ],
    );
  }
};
