import type { Route } from '../../router';

const routes: Route[] = [
  { path: '/readings/:id', group: 'reading', screen: () => import('./readings'), customer: true },
  { path: '/readings/:id/send', group: 'reading', screen: () => import('./send-reading'), customer: true },
  { path: '/readings/:id/preview', group: 'reading', screen: () => import('./preview'), customer: true },
];

export default routes;
