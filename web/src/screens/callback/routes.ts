import type { Route } from '../../router';

const routes: Route[] = [
  { path: '/callbacks', group: 'callback', screen: () => import('./callbacks'), customer: true },
  { path: '/callbacks/new', group: 'callback', screen: () => import('./book'), customer: true },
  { path: '/callbacks/:id', group: 'callback', screen: () => import('./move'), customer: true },
];

export default routes;
