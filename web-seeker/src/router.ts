import { useSession } from '@musubi/web-kit';
import { createRouter, createWebHistory } from 'vue-router';
import type { RouteRecordRaw } from 'vue-router';
import type { SeekerKey } from './words/words.ts';

declare module 'vue-router' {
  interface RouteMeta {
    /** Title of the page. */
    readonly title: SeekerKey;
    /** Only for people who have signed in. */
    readonly signedIn?: true;
  }
}

const routes: RouteRecordRaw[] = [
  { path: '/', component: () => import('./pages/StartPage.vue'), meta: { title: 'nav.start' } },
  { path: '/sign-in', component: () => import('./pages/SignInPage.vue'), meta: { title: 'sign.in' } },
  { path: '/register', component: () => import('./pages/RegisterPage.vue'), meta: { title: 'sign.up' } },
  { path: '/search', component: () => import('./pages/SearchPage.vue'), meta: { title: 'search.title' } },
  {
    path: '/listings/:listingId',
    component: () => import('./pages/ListingPage.vue'),
    props: true,
    meta: { title: 'listing.title' },
  },
  {
    path: '/roles',
    component: () => import('./pages/RolesPage.vue'),
    meta: { title: 'roles.title', signedIn: true },
  },
  {
    path: '/profiles/:profileId',
    component: () => import('./pages/ProfilePage.vue'),
    props: true,
    meta: { title: 'listing.asWhom', signedIn: true },
  },
  {
    path: '/matches',
    component: () => import('./pages/MatchesPage.vue'),
    meta: { title: 'matches.title', signedIn: true },
  },
  {
    path: '/talks',
    component: () => import('./pages/TalksPage.vue'),
    meta: { title: 'talks.title', signedIn: true },
  },
  {
    path: '/talks/:introductionId',
    component: () => import('./pages/TalkPage.vue'),
    props: true,
    meta: { title: 'talks.title', signedIn: true },
  },
  {
    path: '/notices',
    component: () => import('./pages/NoticesPage.vue'),
    meta: { title: 'notices.title', signedIn: true },
  },
  { path: '/me', component: () => import('./pages/MePage.vue'), meta: { title: 'me.title', signedIn: true } },
  { path: '/figures', component: () => import('./pages/FiguresPage.vue'), meta: { title: 'figures.title' } },
  {
    path: '/:rest(.*)*',
    component: () => import('./pages/MissingPage.vue'),
    meta: { title: 'missing.title' },
  },
];

export const router = createRouter({ history: createWebHistory('/seeker/'), routes });

router.beforeEach((to) => {
  if (to.meta.signedIn && !useSession().signedIn) return { path: '/sign-in', query: { to: to.fullPath } };
  return true;
});
