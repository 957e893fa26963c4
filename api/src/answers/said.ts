import type { CardAnswer } from '@musubi/contracts';
import type { Side } from '@musubi/matching';
import type { EntityManager } from 'typeorm';
import { CardAnswerEntity } from './card-answer.entity.ts';

/** The columns of a stored answer in a list; all null where there is none. */
export interface AnswerRow {
  readonly answer: 'later' | 'no' | null;
  readonly answer_reason: string | null;
  readonly answer_criterion: string | null;
  readonly answer_until: string | null;
  readonly answered_at: Date | null;
  /** State of the pair, null while nobody has touched it. */
  readonly state: string | null;
}

export const ANSWER_COLUMNS =
  'a.answer, a.reason AS answer_reason, a.criterion AS answer_criterion, a.until::text AS answer_until, a.at AS answered_at';

/** SQL: what this side has said to the card of a pair. @param listing, profile the columns with their ids */
export const answerJoin = (side: Side, listing: string, profile: string): string =>
  `LEFT JOIN card_answer a ON a.listing_id = ${listing} AND a.profile_id = ${profile} AND a.side = '${side}'`;

/** While the desk is thinking a pair over, nothing has begun for its two sides. */
const NOT_BEGUN: readonly (string | null)[] = [null, 'suggested', 'shortlisted', 'postponed'];

export const answerOf = (row: AnswerRow, side: Side): { readonly answer: CardAnswer } | undefined => {
  if (row.answer === null || row.answered_at === null || !NOT_BEGUN.includes(row.state)) return undefined;
  return {
    answer: {
      answer: row.answer,
      side,
      at: row.answered_at.toISOString(),
      ...(row.answer_reason === null ? {} : { reason: row.answer_reason }),
      ...(row.answer_criterion === null ? {} : { criterion: row.answer_criterion }),
      ...(row.answer_until === null ? {} : { until: row.answer_until }),
    },
  };
};

/** A list in its order, taken apart: what stands in its place, what was put off until a later day, what was turned down. */
export const takeApart = <T>(
  rows: readonly T[],
  answerIn: (row: T) => AnswerRow,
  today: string,
): { readonly open: T[]; readonly later: T[]; readonly no: T[] } => {
  const [open, later, no]: [T[], T[], T[]] = [[], [], []];
  for (const row of rows) {
    const { answer, answer_until: until, state } = answerIn(row);
    if (answer === null || !NOT_BEGUN.includes(state)) open.push(row);
    else if (answer === 'no') no.push(row);
    else (until !== null && until > today ? later : open).push(row);
  }
  return { open, later, no };
};

/** What both sides have said about a pair, for the desk. */
export const answersOf = async (
  manager: EntityManager,
  pair: { readonly listingId: string; readonly profileId: string },
): Promise<CardAnswer[]> => {
  const rows = await manager.find(CardAnswerEntity, { where: pair, order: { side: 'ASC' } });
  return rows.map(answerView);
};

export const answerView = ({ answer, side, reason, criterion, until, at }: CardAnswerEntity): CardAnswer => ({
  answer,
  side,
  at: at.toISOString(),
  ...(reason === null ? {} : { reason }),
  ...(criterion === null ? {} : { criterion }),
  ...(until === null ? {} : { until }),
});
