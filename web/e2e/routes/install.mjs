export default [{ path: '/install' }];
