export default [
  {
    name: 'Sigrid Sistesiffer, one digit short',
    as: 'sigrid@example.org',
    tell: async ({ page, choose, sees }) => {
      await choose('main a[href="/readings/707057500000005051"]');
      await sees(/5\s487/);
      await sees({ nb: 'Det ser ut til at det mangler et siffer', sv: 'en siffra' });
      await page.locator('main input[type=file]').waitFor();
      await page.locator('main a[href*="/send?readOn="]').waitFor();
    },
  },
  {
    name: 'Rolf Rundtelling, past the nines',
    as: 'rolf@example.org',
    tell: async ({ choose, sees }) => {
      await choose('nav a[href="/consumption"]:visible');
      await choose('main a.ds-button[href="/readings/707057500000006065"]');
      await sees(/170 kWh|170\skWh/);
      await sees(/99\s950/);
    },
  },
];
