export default [
  {
    name: 'a promise that nobody would remember',
    as: 'home-11@example.org',
    path: '/promises/new',
    fill: async (page) => {
      await page.locator('#what').fill('At noen ringer');
      await page.locator('#due').fill('2046-01-01');
    },
    at: '#due',
    says: { nb: /høyst to år fram/, sv: /högst två år framåt/ },
    keeps: { '#what': 'At noen ringer', '#due': '2046-01-01' },
  },
];
