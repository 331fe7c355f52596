import type { Route } from '../../router';

const routes: Route[] = [
  { path: '/outages', group: 'outage', screen: () => import('./outages') },
  { path: '/outages/mine', group: 'outage', screen: () => import('./mine'), customer: true },
  { path: '/outages/report', group: 'outage', screen: () => import('./report'), customer: true },
  { path: '/outages/:id', group: 'outage', screen: () => import('./outage') },
];

export default routes;
