export default [
  {
    name: 'Viktoria Vintertid, the night of 25 hours',
    as: 'viktoria@example.org',
    tell: async ({ page, choose, sees }) => {
      await choose('main a[href="/consumption/707057500000002517"]');
      await choose('main a[href^="/capacity/"]');
      await sees({ nb: 'Timene som teller', sv: 'Timmarna som räknas' });
      await page.locator('main .bar').first().waitFor();
    },
  },
  {
    name: 'Elvira Topplast, effektavgift',
    as: 'elvira@example.org',
    tell: async ({ choose, sees }) => {
      await choose('nav a[href="/consumption"]:visible');
      await choose('main a[href^="/capacity/"]');
      await sees('Effektavgift');
      await choose('main summary');
      await sees({ nb: 'teller ikke', sv: 'räknas inte' });
    },
  },
];
