import type { Route } from '../../router';

const routes: Route[] = [
  { path: '/metering-points', group: 'meter', screen: () => import('./points'), customer: true },
  { path: '/consumption', group: 'meter', screen: () => import('./points'), customer: true },
  { path: '/consumption/:id', group: 'meter', screen: () => import('./consumption'), customer: true },
];

export default routes;
