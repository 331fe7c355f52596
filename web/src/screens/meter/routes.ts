import type { Route } from '../../router';

const routes: Route[] = [
  { path: '/metering-points', group: 'meter', screen: () => import('./points'), customer: true },
  { path: '/consumption', group: 'meter', screen: () => import('./points'), customer: true },
  { path: '/consumption/:id', group: 'meter', screen: () => import('./consumption'), customer: true },
  { path: '/capacity/:id', group: 'meter', screen: () => import('./capacity'), customer: true },
  { path: '/readings', group: 'meter', screen: () => import('./points'), customer: true },
  { path: '/readings/:id', group: 'meter', screen: () => import('./readings'), customer: true },
  { path: '/readings/:id/send', group: 'meter', screen: () => import('./send-reading'), customer: true },
  { path: '/readings/:id/preview', group: 'meter', screen: () => import('./preview'), customer: true },
];

export default routes;
