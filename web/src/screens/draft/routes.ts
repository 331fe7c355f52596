import type { Route } from '../../router';

const routes: Route[] = [
  { path: '/claims/draft/:draft', group: 'draft', screen: () => import('./draft'), customer: true },
];

export default routes;
