export default [
  {
    path: '/',
    states: [
      {
        name: 'asked for an address',
        reach: async (page) => {
          await page.locator('#postal-code').fill('0155');
          await page.locator('main form button[type=submit]').click();
          await page.locator('[aria-live] .age').waitFor();
        },
      },
      {
        name: 'with a wrong postal code',
        reach: async (page) => {
          await page.locator('#postal-code').fill('abc');
          await page.locator('main form button[type=submit]').click();
          await page.locator('ds-error-summary').waitFor();
        },
      },
    ],
  },
  { path: '/nowhere', away: false },
  { path: '/', as: 'torunn@example.org' },
  { path: '/', as: 'nils@example.org' },
];
