export default [
  {
    path: async (page) => {
      await page.goto('/claims');
      return page.locator('main li a.way[href^="/claims/0"]').first().getAttribute('href');
    },
    as: 'vera@example.org',
  },
];
