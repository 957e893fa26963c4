import { createPinia, setActivePinia } from 'pinia';
import { flushPromises, mount } from '@vue/test-utils';
import type { Account, RouteName } from '@musubi/contracts';
import { routes } from '@musubi/contracts';
import { musubiI18n, useSession } from '@musubi/web-kit';
import type { Language } from '@musubi/statements';
import type { Component } from 'vue';
import { createMemoryHistory, createRouter } from 'vue-router';
import { words } from '../src/words/words.ts';

export interface Asked {
  readonly name: RouteName;
  readonly path: string;
  readonly body: unknown;
  readonly version: string | null;
}
type Answers = Partial<Record<RouteName, (asked: Asked) => object | undefined>>;

const NAMES = Object.keys(routes) as RouteName[];
const fits = (template: string, path: string): boolean =>
  new RegExp(`^${template.replaceAll(/:[A-Za-z]+/gu, '[^/]+')}$`, 'u').test(path);

/** Answers by route name; what no test expects answers 404. Returns what was asked, in order. */
export const serve = (answers: Answers): readonly Asked[] => {
  const asked: Asked[] = [];
  const answer = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const path = String(input).split('?')[0] ?? '';
    const name = NAMES.find(
      (each) => routes[each].method === (init.method ?? 'GET') && fits(routes[each].path, path),
    );
    const headers = new Headers(init.headers);
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    const call = {
      name: name ?? 'health',
      path: String(input),
      body,
      version: headers.get('if-match'),
    } as const;
    if (name !== undefined && name !== 'followEvents') asked.push(call);
    const reply = name && answers[name]?.(call);
    const status = reply === undefined ? 404 : 200;
    const content: unknown = reply ?? { type: 'about:blank', title: 'not found', status, code: 'not-found' };
    return { ok: status === 200, status, body: null, json: async () => content } as Response;
  };
  globalThis.fetch = answer;
  return asked;
};

const ACCOUNT: Account = {
  id: '0',
  email: 'a@musubi.example',
  name: '小林',
  language: 'ja',
  roles: ['person', 'member', 'coordinator'],
  status: 'active',
  version: 1,
};

/** Mounts a component as the app would, signed in, and waits until it has loaded. */
export const mountApp = async (
  component: Component,
  props: Record<string, unknown> = {},
  language: Language = 'ja',
) => {
  const pinia = createPinia();
  setActivePinia(pinia);
  const session = useSession();
  session.account = ACCOUNT;
  session.state = 'in';
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:all(.*)*', component: { render: () => null } }],
  });
  const wrapper = mount(component, {
    props,
    attachTo: document.body,
    global: { plugins: [pinia, musubiI18n(words, language), router] },
  });
  await flushPromises();
  return { wrapper, router };
};

/** jsdom has no media queries; the tests say how wide the screen is. */
export const setWide = (isWide: boolean): void => {
  window.matchMedia = (query) => ({
    matches: isWide,
    media: query,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  });
  window.scrollTo = () => undefined;
};
