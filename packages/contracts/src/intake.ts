import { Choice, FreeObject, LongText, Parts, Text, Whole } from '@musubi/statements';
import { anyone } from './access.ts';
import { route } from './route.ts';

const LONGEST = 2000;
/** UTF-16 units: places in a text as browsers count them. */
const place = { min: 0, max: 2 * LONGEST } as const;

/** A text in everyday words, and what it should become. */
export class IntakeText {
  @Text({ max: 40 }) programme!: string;
  @Choice(['listing', 'profile']) side!: string;
  @LongText({ max: LONGEST, sensitivity: 'personal' }) text!: string;
  /** In which the fields are named. */
  @Choice(['ja', 'ja-easy', 'en'], { optional: true }) language?: string;
}

/** A stretch of the text that led to a field of the proposed statement. */
export class IntakeWords {
  @Text({ max: 60 }) field!: string;
  @Text({ max: 100 }) label!: string;
  @Whole(place) from!: number;
  @Whole(place) to!: number;
  @LongText({ max: LONGEST, sensitivity: 'personal' }) words!: string;
}

/** A stretch that tells something sensitive and was left out. */
export class IntakeUnread {
  @Text({ max: 40 }) matter!: string;
  @Whole(place) from!: number;
  @Whole(place) to!: number;
  @LongText({ max: LONGEST, sensitivity: 'personal' }) words!: string;
}

/** Suggested, for the person to confirm; nothing of it is kept. */
export class IntakeProposal {
  @FreeObject({ sensitivity: 'personal' }) statement!: object;
  @Parts(() => IntakeWords, { max: 500 }) sources!: IntakeWords[];
  @Parts(() => IntakeUnread, { max: 500 }) unread!: IntakeUnread[];
}

export const intakeRoutes = {
  proposeStatement: route({
    method: 'POST',
    path: '/v1/intake',
    summary: '文章から内容の案を作る（保存しない）',
    access: anyone,
    body: IntakeText,
    reply: IntakeProposal,
    status: 200,
    problems: ['too-many-requests'],
  }),
};
