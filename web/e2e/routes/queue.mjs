const watch = async (page) => {
  await page.locator('main form button[type=submit]').click();
  await page.locator('main form [role=status] strong').waitFor();
};

export default [
  { path: '/queue' },
  {
    path: '/queue/invoice-phone',
    states: [{ name: 'watched', reach: watch }],
  },
  { path: '/queue/no-such-queue', away: false },
];
