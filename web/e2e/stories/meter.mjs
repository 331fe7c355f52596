export default [
  {
    name: 'Viktoria Vintertid, the night of 25 hours',
    as: 'viktoria@example.org',
    tell: async ({ page, choose, sees }) => {
      await choose('nav a[href="/invoices"]:visible');
      await choose('main a[href="/invoices/251010"]');
      await choose('main a[href^="/consumption/"]');
      await sees({ nb: 'Anslått, kan endre seg: 4 verdier', sv: 'Uppskattat, kan ändras: 4 värden' });
      await page.locator('main .chart').first().waitFor();
    },
  },
  {
    name: 'Viktoria Vintertid, kapasitetsledd',
    as: 'viktoria@example.org',
    tell: async ({ page, choose, sees }) => {
      await choose('nav a[href="/consumption"]:visible');
      await choose('main a[href^="/capacity/"]');
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
