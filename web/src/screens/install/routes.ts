import type { Route } from '../../router';

const routes: Route[] = [{ path: '/install', group: 'install', screen: () => import('./install') }];

export default routes;
