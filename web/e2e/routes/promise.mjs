const IVAR = 'ivar@example.org';

export default [
  { path: '/promises', as: IVAR },
  {
    path: '/promises/new',
    as: IVAR,
    away: false,
    states: [
      {
        name: 'with nothing said',
        reach: async (page) => {
          await page.locator('main form button[type=submit]').click();
          await page.locator('ds-error-summary').waitFor();
        },
      },
    ],
  },
  { path: '/notices', as: IVAR },
];
