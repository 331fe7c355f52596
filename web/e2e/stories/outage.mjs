export default [
  {
    name: 'somebody in the dark',
    tell: async ({ page, choose, sees }) => {
      await page.locator('#postal-code').fill('0155');
      await choose('main form button[type=submit]');
      await sees({ nb: 'Strømbrudd i 0155', sv: 'Elavbrott i 0155' });
    },
  },
  {
    name: 'Stine Stormkast, three dark days',
    as: 'stine@example.org',
    tell: async ({ choose, sees }) => {
      await choose('nav a[href="/outages"]:visible');
      await choose('main a[href="/outages/mine"]');
      await sees(/2\s900,00/);
      await choose('main .list a[href^="/outages/"]');
      await sees({ nb: 'Slik har anslaget flyttet seg', sv: 'Så har beskedet flyttats' });
    },
  },
  {
    name: 'Saga Snötung, wet snow on the lines',
    as: 'saga@example.org',
    tell: async ({ choose, sees }) => {
      await choose('nav a[href="/outages"]:visible');
      await choose('main a[href="/outages/mine"]');
      await sees(/7\s500,00/);
    },
  },
  {
    name: 'Lars Lavspent, whose lamps flicker',
    as: 'lars@example.org',
    tell: async ({ choose, sees }) => {
      await choose('nav a[href="/outages"]:visible');
      await choose('main a[href="/outages/mine"]');
      await sees({ nb: 'Det du har meldt', sv: 'Det du har anmält' });
    },
  },
];
