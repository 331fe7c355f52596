import type { Route } from '../../router';

const routes: Route[] = [
  { path: '/claims/new', group: 'new-claim', screen: () => import('./start'), customer: true },
  { path: '/claims/new/:draft', group: 'new-claim', screen: () => import('./understood'), customer: true },
];

export default routes;
