import { customerOf } from '../customer.mjs';

const WAITING = 'home-11@example.org';

export default [
  {
    name: 'one more watch than somebody may have',
    as: WAITING,
    path: '/queue/outage-phone',
    fill: async (_page, { url }) => {
      const ask = await customerOf(url, WAITING);
      let watch;
      do {
        watch = await ask('queues/outage-phone/watches', {});
      } while (watch.id);
    },
    says: { nb: /avtale at vi ringer.*om 5 minutter/s, sv: /boka att vi ringer.*om 5 minuter/s },
  },
];
