import type { Route } from '../../router';

const frame = () => import('./frame');

const routes: Route[] = [
  { path: '/desk', group: 'desk', screen: () => import('./queue'), frame },
  { path: '/desk/sign-in', group: 'desk', screen: () => import('./sign-in'), frame },
  { path: '/desk/claims/:id', group: 'desk', screen: () => import('./claim'), frame },
  { path: '/desk/macros', group: 'desk', screen: () => import('./macros'), frame },
  { path: '/desk/log', group: 'desk', screen: () => import('./log'), frame },
];

export default routes;
