const STINE = 'stine@example.org';

const next = (page) => page.locator('main form button[type=submit]').click();

/** Through the questions of a report, up to what is to be checked. */
const answered = async (page) => {
  await page.locator('#what').waitFor();
  await next(page);
  await page.locator('#danger').check();
  await next(page);
  await page.locator('#since').waitFor();
  await next(page);
  await page.locator('#text').waitFor();
  await next(page);
  await page.locator('main form dl').waitFor();
};

const first = (selector) => async (page) => {
  await page.goto('/outages');
  return page.locator(selector).first().getAttribute('href');
};

export default [
  {
    path: '/outages',
    states: [
      {
        name: 'following an address',
        reach: async (page) => {
          await page.locator('#postal-code').fill('0155');
          await next(page);
          const said = page.locator('main form ~ div > p[role=status]');
          const follow = page.locator('main form ~ div > p > button');
          // It stays followed on this device, in the next language as well.
          await said.or(follow).waitFor();
          if (await follow.isVisible()) {
            await follow.click();
          }
          await said.waitFor();
        },
      },
    ],
  },
  { path: first('main .lines a'), away: false },
  { path: '/outages', as: STINE },
  {
    path: async (page) => {
      await page.goto('/outages/mine');
      return page.locator('main .list a[href^="/outages/"]').first().getAttribute('href');
    },
    as: STINE,
    away: false,
  },
  {
    path: '/outages/mine',
    as: STINE,
    states: [
      {
        name: 'with the sum worked out',
        reach: async (page) => {
          await page.locator('main .list details summary').last().click();
        },
      },
    ],
  },
  {
    path: '/outages/report',
    as: STINE,
    away: false,
    states: [
      {
        name: 'in danger',
        reach: async (page) => {
          await page.locator('#what').waitFor();
          await next(page);
          await page.locator('#danger-1').check();
          await page.locator('main [role=alert]').waitFor();
        },
      },
      {
        name: 'without an answer on danger',
        reach: async (page) => {
          await page.locator('#what').waitFor();
          await next(page);
          await page.locator('#danger').waitFor();
          await next(page);
          await page.locator('ds-error-summary').waitFor();
        },
      },
      { name: 'to be checked', reach: answered },
    ],
  },
  {
    path: '/invoices',
    as: 'lars@example.org',
    away: false,
    states: [{ name: 'while the power is out at home', reach: (page) => page.locator('.storm').waitFor() }],
  },
];
