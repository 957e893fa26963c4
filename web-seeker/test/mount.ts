import { musubiI18n } from '@musubi/web-kit';
import { mount } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import type { Component } from 'vue';
import { router } from '../src/router.ts';
import { words } from '../src/words/words.ts';

/** What the server answers, by method and path, once or anew each time; anything else is 404. */
export type Answers = Readonly<Record<string, unknown>>;

/** Requests seen, newest last: `GET /v1/listings`. */
export const serve = (answers: Answers): string[] => {
  const seen: string[] = [];
  globalThis.fetch = async (input, init) => {
    const name = `${init?.method ?? 'GET'} ${String(input).split('?')[0] ?? ''}`;
    seen.push(name);
    const known = Object.hasOwn(answers, name);
    const answered = answers[name];
    const body: unknown = known
      ? typeof answered === 'function'
        ? answered()
        : answered
      : { type: 'about:blank', title: 'not-found', status: 404, code: 'not-found' };
    const answer = { ok: known, status: known ? 200 : 404, json: async () => body, body: null };
    return answer as unknown as Response;
  };
  return seen;
};

/** Mounts a page of the app with its words, stores and router. */
export const mountPage = (page: Component, props: Record<string, unknown> = {}) => {
  const pinia = createPinia();
  setActivePinia(pinia);
  return mount(page, {
    props,
    attachTo: document.body,
    global: { plugins: [pinia, musubiI18n(words, 'ja'), router] },
  });
};
