import { createPinia } from 'pinia';
import { createApp } from 'vue';
import type { Component } from 'vue';
import type { Router } from 'vue-router';
import { musubiI18n } from './i18n/i18n.ts';
import type { AppWords } from './i18n/i18n.ts';
import { useSession } from './session/session-store.ts';

/** Starts an app: words, session (picked up from the cookie before the first page), router. */
export const startApp = async <T extends object>(
  root: Component,
  router: Router,
  words: AppWords<T>,
): Promise<void> => {
  const app = createApp(root);
  app.use(createPinia());
  app.use(musubiI18n(words));
  await useSession().resume();
  app.use(router);
  await router.isReady();
  app.mount('#app');
};
