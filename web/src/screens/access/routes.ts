import type { Route } from '../../router';

const routes: Route[] = [
  { path: '/sign-in', group: 'access', screen: () => import('./sign-in') },
  { path: '/sessions', group: 'access', screen: () => import('./sessions'), customer: true },
  { path: '/access-log', group: 'access', screen: () => import('./access-log'), customer: true },
  { path: '/more', group: 'access', screen: () => import('./more'), customer: true },
];

export default routes;
