import type { Route } from '../../router';

const routes: Route[] = [
  { path: '/invoices', group: 'invoice', screen: () => import('./invoices'), customer: true },
  { path: '/invoices/:number', group: 'invoice', screen: () => import('./invoice'), customer: true },
  { path: '/invoices/:number/explanation', group: 'invoice', screen: () => import('./explanation'), customer: true },
  { path: '/invoices/:number/difference', group: 'invoice', screen: () => import('./difference'), customer: true },
  { path: '/invoices/:number/pay', group: 'invoice', screen: () => import('./pay'), customer: true },
];

export default routes;
