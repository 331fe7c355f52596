const SIGRID = 'sigrid@example.org';
const SIGRIDS = '707057500000005051';

export default [
  {
    name: 'a reading of long ago',
    as: SIGRID,
    path: `/readings/${SIGRIDS}/send`,
    fill: async (page) => {
      await page.locator('#register').fill('5490');
      await page.locator('#read-on').fill('2020-01-01');
    },
    at: '#read-on',
    says: { nb: /tidligst|eldre|siden/, sv: /tidigast|äldre|sedan/ },
    keeps: { '#register': '5490', '#read-on': '2020-01-01' },
  },
  {
    name: 'an invoice that cannot be other than it is',
    as: 'vera@example.org',
    path: '/readings/735999100000000126/preview?invoice=550106',
    fill: (page) => page.locator('#amount').fill('900'),
    where: 'main [role=status] [role=alert]',
    says: { nb: /Det kommer ingen måling/, sv: /Det kommer ingen mätning/ },
    keeps: { '#amount': '900' },
  },
  {
    name: 'a reading from before the invoice ended',
    as: 'marta@example.org',
    path: '/readings/735999100000000706/preview?invoice=700109',
    fill: async (page) => {
      await page.locator('#amount').fill('53000');
      await page.locator('#read-on').fill('2020-01-01');
    },
    at: '#read-on',
    // It is only tried: why it cannot be stands below the form, and at its field.
    summary: false,
    says: { nb: /\d{4}/, sv: /\d{4}/ },
    keeps: { '#amount': '53000', '#read-on': '2020-01-01' },
  },
];
