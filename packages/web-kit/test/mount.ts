import { createPinia } from 'pinia';
import { mount } from '@vue/test-utils';
import type { Component } from 'vue';
import { createMemoryHistory, createRouter } from 'vue-router';
import { musubiI18n } from '../src/i18n/i18n.ts';
import type { Language } from '@musubi/statements';

/** Mounts a component as an app would: words, session store, a router that knows no page. */
export const mountKit = (
  component: Component,
  props: Record<string, unknown> = {},
  slots: Record<string, string> = {},
  language: Language = 'ja',
) =>
  mount(component, {
    props,
    slots,
    attachTo: document.body,
    global: {
      plugins: [
        createPinia(),
        musubiI18n({ ja: {}, 'ja-easy': {}, en: {} }, language),
        createRouter({
          history: createMemoryHistory(),
          routes: [{ path: '/:all(.*)*', component: { render: () => null } }],
        }),
      ],
    },
  });
