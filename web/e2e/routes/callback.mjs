const TORD = 'tord@example.org';

export default [
  { path: '/callbacks', as: TORD },
  { path: '/callbacks/new', as: TORD },
  {
    path: '/callbacks/new?queue=invoice-phone',
    as: TORD,
    away: false,
    states: [
      {
        name: 'without a time',
        reach: async (page) => {
          await page.locator('main form button[type=submit]').click();
          await page.locator('ds-error-summary').waitFor();
        },
      },
    ],
  },
  {
    path: async (page) => {
      await page.goto('/callbacks');
      return page.locator('main a[href^="/callbacks/0"]').first().getAttribute('href');
    },
    as: TORD,
    away: false,
  },
];
