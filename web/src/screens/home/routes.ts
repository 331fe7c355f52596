import type { Route } from '../../router';

const routes: Route[] = [{ path: '/', group: 'home', screen: () => import('./home') }];

export default routes;
