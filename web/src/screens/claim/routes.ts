import type { Route } from '../../router';

const routes: Route[] = [
  { path: '/claims', group: 'claim', screen: () => import('./claims'), customer: true },
  { path: '/claims/:id', group: 'claim', screen: () => import('./claim'), customer: true },
  { path: '/claims/:id/receipt', group: 'claim', screen: () => import('./receipt'), customer: true },
];

export default routes;
