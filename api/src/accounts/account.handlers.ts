import type { accountRoutes } from '@musubi/contracts';
import { listAudit } from '../audit/list-audit.ts';
import { actorOf } from '../http/handler.ts';
import type { Call, HandlersOf } from '../http/handler.ts';
import { accountView } from './account-view.ts';
import { changeRoles, listAccounts } from './administer-accounts.ts';
import { changeAccount, changePassword, ownAccount } from './change-account.ts';
import { exportAccount } from './export-account.ts';
import { leave } from './leave.ts';
import { listLooks } from './list-looks.ts';
import { clearCookie, demandSameOrigin, readCookie, signedIn } from './refresh-cookie.ts';
import { refreshSession } from './refresh-session.ts';
import { registerAccount } from './register-account.ts';
import { endSessions, openSession } from './session.ts';
import { signIn } from './sign-in.ts';
import type { From } from './sign-in.ts';

const fromOf = ({ config, request }: Pick<Call, 'config' | 'request'>): From => ({
  secret: config.secret,
  address: request.ip,
});

export const accountHandlers: HandlersOf<typeof accountRoutes> = {
  register: async (call) => {
    // The first answer was lost: the same words sign in to the account that they made.
    if (call.replayed) return signedIn(call, await signIn(call, call.body, fromOf(call)));
    const account = await registerAccount(call, call.body);
    return signedIn(call, await openSession(call, account.id));
  },
  signIn: async (call) => {
    demandSameOrigin(call);
    return signedIn(call, await signIn(call, call.body, fromOf(call)));
  },
  refreshSession: async (call) => {
    demandSameOrigin(call);
    return signedIn(call, await refreshSession(call, readCookie(call)));
  },
  signOut: async (call) => {
    await endSessions(call, { id: actorOf(call).sessionId });
    clearCookie(call);
    return undefined;
  },
  readAccount: async (call) => accountView(await ownAccount(call)),
  changeAccount: async (call) => accountView(await changeAccount(call, call.version, call.body)),
  changePassword: async (call) => signedIn(call, await changePassword(call, call.body, fromOf(call))),
  exportAccount: async (call) => ({ json: await exportAccount(call) }),
  leave: async (call) => {
    await leave(call, call.version);
    clearCookie(call);
    return undefined;
  },
  listLooks: (call) => listLooks(call, call.query),
  listAccounts: (call) => listAccounts(call, call.query),
  changeRoles: async (call) =>
    accountView(await changeRoles(call, { ...call.params, version: call.version }, call.body)),
  listAudit: (call) => listAudit(call, call.query),
};
