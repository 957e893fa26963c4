import { useSession } from '@musubi/web-kit';
import { createRouter, createWebHistory } from 'vue-router';
import type { RouteRecordRaw } from 'vue-router';

/**
 * `open`: without an account. `desk`: only for coordinators and counsellors. `runs`: also for administrators. `office`: only for
 * administrators. `support`: for coordinators and administrators. `wide`: uses the whole width.
 */
const pages: RouteRecordRaw[] = [
  { path: '/', redirect: () => (useSession().signedIn ? homeOf() : '/sign-in') },
  { path: '/sign-in', component: () => import('./session/SignInPage.vue'), meta: { open: true } },
  { path: '/register', component: () => import('./session/RegisterPage.vue'), meta: { open: true } },
  { path: '/listings', component: () => import('./listings/ListingsPage.vue') },
  { path: '/listings/new', component: () => import('./listings/NewListingPage.vue') },
  { path: '/listings/:listingId', component: () => import('./listings/EditListingPage.vue'), props: true },
  { path: '/candidates', component: () => import('./candidates/CandidatesPage.vue') },
  { path: '/candidates/:listingId', component: () => import('./candidates/CandidatesPage.vue'), props: true },
  { path: '/wishes', component: () => import('./candidates/WishesPage.vue') },
  { path: '/board', component: () => import('./introductions/BoardPage.vue'), meta: { wide: true } },
  {
    path: '/introductions/:introductionId',
    component: () => import('./introductions/IntroductionPage.vue'),
    props: true,
  },
  { path: '/places', component: () => import('./organisations/OrganisationsPage.vue') },
  { path: '/places/new', component: () => import('./organisations/NewOrganisationPage.vue') },
  {
    path: '/places/:organisationId',
    component: () => import('./organisations/OrganisationPage.vue'),
    props: true,
  },
  { path: '/desk', component: () => import('./desk/DeskPage.vue'), meta: { desk: true, wide: true } },
  { path: '/support', component: () => import('./support/SupportPage.vue'), meta: { support: true } },
  { path: '/follow-ups', component: () => import('./desk/FollowUpsPage.vue'), meta: { desk: true } },
  {
    path: '/allocations',
    component: () => import('./allocations/AllocationPage.vue'),
    meta: { desk: true },
  },
  { path: '/runs', component: () => import('./runs/RunsPage.vue'), meta: { runs: true } },
  { path: '/weights', component: () => import('./weights/WeightsPage.vue'), meta: { office: true } },
  {
    path: '/weights/:proposalId',
    component: () => import('./weights/ProposalPage.vue'),
    props: true,
    meta: { office: true },
  },
  { path: '/:all(.*)*', component: () => import('./session/NotFoundPage.vue'), meta: { open: true } },
];

const isAdministrator = (): boolean => useSession().account?.roles.includes('administrator') === true;

/** Who keeps the measures of support. */
export const maySupport = (): boolean =>
  useSession().account?.roles.some((role) => role === 'coordinator' || role === 'administrator') === true;

/** Where somebody begins: the desk for those who only work there, the scorings for administrators, else one's listings. */
export const homeOf = (): string => {
  const session = useSession();
  if (isAdministrator() && session.account?.roles.length === 1) return '/runs';
  return session.desk && session.account?.roles.includes('member') !== true ? '/desk' : '/listings';
};

export const router = createRouter({ history: createWebHistory('/employer/'), routes: pages });

router.beforeEach((to) => {
  const session = useSession();
  if (to.meta['open'] !== true && !session.signedIn)
    return { path: '/sign-in', query: to.path === '/' ? {} : { next: to.fullPath } };
  if (to.meta['desk'] === true && !session.desk) return '/listings';
  if (to.meta['runs'] === true && !session.desk && !isAdministrator()) return '/listings';
  if (to.meta['office'] === true && !isAdministrator()) return '/listings';
  if (to.meta['support'] === true && !maySupport()) return '/listings';
  return true;
});
