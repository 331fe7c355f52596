export default [
  {
    path: '/sign-in',
    states: [
      {
        name: 'without an address',
        reach: async (page) => {
          await page.locator('main form button[type=submit]').click();
          await page.locator('ds-error-summary').waitFor();
        },
      },
      {
        name: 'asked for the code',
        reach: async (page) => {
          await page.locator('#address').fill('vera@example.org');
          await page.locator('main form button[type=submit]').click();
          await page.locator('#code').waitFor();
        },
      },
    ],
  },
  { path: '/more', as: 'torunn@example.org' },
  { path: '/sessions', as: 'torunn@example.org' },
  { path: '/access-log', as: 'torunn@example.org' },
];
