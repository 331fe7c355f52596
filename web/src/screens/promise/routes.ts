import type { Route } from '../../router';

const routes: Route[] = [
  { path: '/promises', group: 'promise', screen: () => import('./promises'), customer: true },
  { path: '/promises/new', group: 'promise', screen: () => import('./tell'), customer: true },
  { path: '/notices', group: 'promise', screen: () => import('./notices'), customer: true },
];

export default routes;
