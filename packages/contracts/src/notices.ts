import { Choice, Flag, Id, Moment, Parts, Text } from '@musubi/statements';
import { anyone, signedIn } from './access.ts';
import { NoticeParams, PageQuery } from './common.ts';
import { route } from './route.ts';

export const NOTICE_KINDS = [
  'proposed',
  'interested',
  'introduced',
  'trial',
  'outcome',
  'closed',
  'reminder',
  'lapsed',
  'matches-ready',
] as const;

/** A notice carries ids; the screen words it. */
export class Notice {
  @Id() id!: string;
  @Choice(NOTICE_KINDS) kind!: string;
  @Id({ optional: true }) introductionId?: string;
  @Text({ max: 40, optional: true }) programme?: string;
  @Moment() at!: string;
  @Flag() read!: boolean;
}

export class NoticePage {
  @Parts(() => Notice, { max: 100 }) items!: Notice[];
  @Text({ max: 200, optional: true }) next?: string;
}

export class Health {
  @Choice(['ok']) status!: string;
}

export const noticeRoutes = {
  listNotices: route({
    method: 'GET',
    path: '/v1/notices',
    summary: 'お知らせ',
    access: signedIn('own'),
    query: PageQuery,
    reply: NoticePage,
    status: 200,
    problems: [],
  }),
  readNotice: route({
    method: 'POST',
    path: '/v1/notices/:noticeId/read',
    summary: 'お知らせを読んだ',
    access: signedIn('own'),
    params: NoticeParams,
    reply: 'none',
    status: 204,
    problems: ['not-found'],
  }),
  /** Server-sent events `{ kind, id }`; ids only, the screen fetches what it may see. */
  followEvents: route({
    method: 'GET',
    path: '/v1/events',
    summary: '変化をその場で受け取る',
    access: signedIn('own'),
    reply: 'stream',
    status: 200,
    problems: ['overloaded'],
  }),
  health: route({
    method: 'GET',
    path: '/v1/health',
    summary: '動いているか',
    access: anyone,
    reply: Health,
    status: 200,
    problems: ['overloaded'],
  }),
};
