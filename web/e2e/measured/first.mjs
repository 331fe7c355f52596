export default [
  { path: '/' },
  {
    path: async (page) => {
      await page.goto('/outages');
      return page.locator('main .lines a').first().getAttribute('href');
    },
  },
  { path: '/', as: 'kari@example.org' },
  { path: '/invoices/440104', as: 'kari@example.org' },
];
