export default [{ path: '/consumption/707057500000002517', as: 'viktoria@example.org' }];
