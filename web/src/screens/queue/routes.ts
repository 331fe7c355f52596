import type { Route } from '../../router';

const routes: Route[] = [
  { path: '/queue', group: 'queue', screen: () => import('./queues') },
  { path: '/queue/:id', group: 'queue', screen: () => import('./queue') },
];

export default routes;
