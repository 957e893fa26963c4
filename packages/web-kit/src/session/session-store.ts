import { ApiProblem, clientOf, isDesk, routes } from '@musubi/contracts';
import type { Account, BodyOf, CallOptions, Client, ReplyOf, RouteName, Routes } from '@musubi/contracts';
import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';

/** Whether this browser has signed in, so that strangers are not asked for a cookie that they cannot have. No secret. */
const HINT = 'musubi.signed-in';

/**
 * The session: access token in memory only, refresh token in a cookie that scripts cannot read. `call` is the typed
 * client; when the token has expired it refreshes once and asks again.
 */
export const useSession = defineStore('session', () => {
  const token = ref<string>();
  const account = shallowRef<Account>();
  /** `starting` until `resume` has asked whether the cookie still holds. */
  const state = ref<'starting' | 'out' | 'in'>('starting');
  const client: Client = clientOf({
    origin: '',
    fetch: (...args) => fetch(...args),
    token: () => token.value,
  });
  let refreshing: Promise<boolean> | undefined;

  const forget = (): void => {
    token.value = undefined;
    account.value = undefined;
    state.value = 'out';
    localStorage.removeItem(HINT);
  };

  const enter = async (accessToken: string): Promise<void> => {
    token.value = accessToken;
    localStorage.setItem(HINT, 'yes');
    account.value = await client.call('readAccount');
    state.value = 'in';
  };

  const refreshOnce = async (): Promise<boolean> => {
    try {
      const answer = await client.call('refreshSession');
      token.value = answer.accessToken;
      return true;
    } catch (cause) {
      if (cause instanceof ApiProblem && cause.problem.code === 'not-signed-in') forget();
      return false;
    }
  };

  /** One refresh at a time, however many calls noticed the expired token. */
  const refresh = (): Promise<boolean> =>
    (refreshing ??= refreshOnce().finally(() => (refreshing = undefined)));

  const call = async <Name extends RouteName>(
    name: Name,
    options: CallOptions<Name> = {},
  ): Promise<ReplyOf<Routes[Name]>> => {
    const kept: CallOptions<Name> =
      'idempotent' in routes[name] ? { ...options, key: options.key ?? crypto.randomUUID() } : options;
    try {
      return await client.call(name, kept);
    } catch (cause) {
      const expired =
        cause instanceof ApiProblem && cause.problem.code === 'not-signed-in' && token.value !== undefined;
      if (!expired || !(await refresh())) throw cause;
      return client.call(name, kept);
    }
  };

  /** At start: picks the session up again if the cookie still holds. */
  const resume = async (): Promise<void> => {
    if (localStorage.getItem(HINT) === null || !(await refresh()) || token.value === undefined) {
      if (state.value === 'starting') state.value = 'out';
      return;
    }
    await enter(token.value).catch(() => {
      state.value = 'out';
    });
  };

  const signIn = async (body: BodyOf<Routes['signIn']>): Promise<void> =>
    enter((await client.call('signIn', { body })).accessToken);

  const register = async (body: BodyOf<Routes['register']>): Promise<void> =>
    enter((await client.call('register', { body })).accessToken);

  const signOut = async (): Promise<void> => {
    await call('signOut').catch(() => undefined);
    forget();
  };

  return {
    account,
    state,
    token,
    call,
    resume,
    refresh,
    signIn,
    register,
    signOut,
    forget,
    signedIn: computed(() => state.value === 'in'),
    desk: computed(() => account.value !== undefined && isDesk(account.value.roles)),
  };
});
