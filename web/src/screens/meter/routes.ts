import type { Route } from '../../router';

const routes: Route[] = [
  { path: '/metering-points', group: 'meter', screen: () => import('./points'), customer: true },
  { path: '/consumption', group: 'meter', screen: () => import('./points'), customer: true },
  { path: '/consumption/:id', group: 'meter', screen: () => import('./consumption'), customer: true },
  { path: '/capacity/:id', group: 'meter', screen: () => import('./capacity'), customer: true },
  { path: '/readings', group: 'meter', screen: () => import('./points'), customer: true },
];

export default routes;
