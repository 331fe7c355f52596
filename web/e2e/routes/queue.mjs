const watch = async (page) => {
  await page.locator('main form button[type=submit]').click();
  await page.locator('main form [role=status] strong').waitFor();
};

export default [
  { path: '/queue' },
  {
    path: '/queue/invoice-phone',
    states: [
      { name: 'watched', reach: watch },
      {
        name: 'as a table',
        reach: async (page) => {
          await page.locator('main details:has(table) summary').click();
          await page.locator('main table').waitFor();
        },
      },
    ],
  },
  { path: '/queue/no-such-queue', away: false },
];
