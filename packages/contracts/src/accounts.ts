import { LANGUAGES, Choice, Choices, Email, Flag, Id, Moment, Parts, Text, Whole } from '@musubi/statements';
import { ROLES, anyone, only, signedIn } from './access.ts';
import type { Role } from './access.ts';
import { AccountParams, PageQuery } from './common.ts';
import { route } from './route.ts';

export const ACCOUNT_STATUSES = ['active', 'suspended'] as const;

export class Registration {
  @Email({ sensitivity: 'personal' }) email!: string;
  /** Length over composition (ASVS 5.0, 6.2): 10 to 128 characters, any characters. */
  @Text({ max: 128, sensitivity: 'sensitive' }) password!: string;
  @Text({ max: 60, sensitivity: 'personal' }) name!: string;
  @Choice(LANGUAGES, { optional: true }) language?: string;
}

export class Credentials {
  @Email({ sensitivity: 'personal' }) email!: string;
  @Text({ max: 128, sensitivity: 'sensitive' }) password!: string;
}

export class Account {
  @Id() id!: string;
  @Email({ sensitivity: 'personal' }) email!: string;
  @Text({ max: 60, sensitivity: 'personal' }) name!: string;
  @Choice(LANGUAGES) language!: string;
  @Choices(ROLES) roles!: Role[];
  @Choice(ACCOUNT_STATUSES) status!: string;
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
}

export class SignedIn {
  /** Bearer token, 10 minutes. The refresh token travels only in an HttpOnly cookie. */
  @Text({ max: 2000, sensitivity: 'sensitive' }) accessToken!: string;
  @Moment() expiresAt!: string;
  @Id() accountId!: string;
}

export class AccountChange {
  @Text({ max: 60, optional: true, sensitivity: 'personal' }) name?: string;
  @Choice(LANGUAGES, { optional: true }) language?: string;
}

export class PasswordChange {
  @Text({ max: 128, sensitivity: 'sensitive' }) current!: string;
  @Text({ max: 128, sensitivity: 'sensitive' }) next!: string;
}

export class RoleChange {
  @Choices(ROLES, { optional: true }) roles?: Role[];
  @Choice(ACCOUNT_STATUSES, { optional: true }) status?: string;
}

export class AccountPage {
  @Parts(() => Account, { max: 100 }) items!: Account[];
  @Text({ max: 200, optional: true }) next?: string;
}

/** One line of "who saw my data". */
export class Look {
  @Moment() at!: string;
  @Choice(['desk', 'organisation', 'person', 'system']) byKind!: string;
  @Text({ max: 60 }) by!: string;
  @Text({ max: 60 }) what!: string;
  @Text({ max: 60 }) purpose!: string;
}

export class LookPage {
  @Parts(() => Look, { max: 100 }) items!: Look[];
  @Text({ max: 200, optional: true }) next?: string;
}

export class PersonalExport {
  @Text({ max: 5_000_000, sensitivity: 'personal' }) json!: string;
}

export class AuditLine {
  @Whole({ min: 1, max: Number.MAX_SAFE_INTEGER }) sequence!: number;
  @Moment() at!: string;
  @Id({ optional: true }) actorId?: string;
  @Text({ max: 60 }) action!: string;
  @Text({ max: 60 }) objectKind!: string;
  @Id({ optional: true }) objectId?: string;
  @Text({ max: 120, optional: true }) purpose?: string;
  @Flag() allowed!: boolean;
}

export class AuditPage {
  @Parts(() => AuditLine, { max: 100 }) items!: AuditLine[];
  @Text({ max: 200, optional: true }) next?: string;
}

export const accountRoutes = {
  register: route({
    method: 'POST',
    path: '/v1/accounts',
    summary: '登録する',
    access: anyone,
    body: Registration,
    reply: SignedIn,
    status: 201,
    problems: ['already-exists', 'too-many-requests'],
    idempotent: true,
  }),
  signIn: route({
    method: 'POST',
    path: '/v1/session',
    summary: 'ログインする',
    access: anyone,
    body: Credentials,
    reply: SignedIn,
    status: 200,
    problems: ['wrong-credentials', 'too-many-requests'],
  }),
  refreshSession: route({
    method: 'POST',
    path: '/v1/session/refresh',
    summary: 'ログインを続ける',
    access: anyone,
    reply: SignedIn,
    status: 200,
    problems: ['not-signed-in', 'too-many-requests'],
  }),
  signOut: route({
    method: 'DELETE',
    path: '/v1/session',
    summary: 'ログアウトする',
    access: signedIn(),
    reply: 'none',
    status: 204,
    problems: [],
  }),
  readAccount: route({
    method: 'GET',
    path: '/v1/account',
    summary: '自分の登録を見る',
    access: signedIn('own'),
    reply: Account,
    status: 200,
    problems: [],
  }),
  changeAccount: route({
    method: 'PATCH',
    path: '/v1/account',
    summary: '自分の登録を変える',
    access: signedIn('own'),
    body: AccountChange,
    reply: Account,
    status: 200,
    problems: ['changed-meanwhile'],
    versioned: true,
  }),
  changePassword: route({
    method: 'PUT',
    path: '/v1/account/password',
    summary: 'パスワードを変える',
    access: signedIn('own'),
    body: PasswordChange,
    reply: SignedIn,
    status: 200,
    problems: ['wrong-credentials', 'too-many-requests'],
  }),
  exportAccount: route({
    method: 'GET',
    path: '/v1/account/export',
    summary: '自分の情報をすべて受け取る',
    access: signedIn('own'),
    reply: PersonalExport,
    status: 200,
    problems: [],
  }),
  leave: route({
    method: 'DELETE',
    path: '/v1/account',
    summary: 'やめて、情報を消す',
    access: signedIn('own'),
    reply: 'none',
    status: 204,
    problems: ['changed-meanwhile', 'wrong-state'],
    versioned: true,
  }),
  listLooks: route({
    method: 'GET',
    path: '/v1/account/looks',
    summary: 'だれが自分の情報を見たか',
    access: signedIn('own'),
    query: PageQuery,
    reply: LookPage,
    status: 200,
    problems: [],
  }),
  listAccounts: route({
    method: 'GET',
    path: '/v1/accounts',
    summary: '利用者の一覧',
    access: only(['administrator']),
    query: PageQuery,
    reply: AccountPage,
    status: 200,
    problems: [],
  }),
  changeRoles: route({
    method: 'PATCH',
    path: '/v1/accounts/:accountId',
    summary: '役割と停止',
    access: only(['administrator']),
    params: AccountParams,
    body: RoleChange,
    reply: Account,
    status: 200,
    problems: ['not-found', 'changed-meanwhile'],
    versioned: true,
  }),
  listAudit: route({
    method: 'GET',
    path: '/v1/audit',
    summary: '記録を調べる',
    access: only(['auditor']),
    query: PageQuery,
    reply: AuditPage,
    status: 200,
    problems: [],
  }),
};
