const SIGRID = 'sigrid@example.org';
const SIGRIDS = '707057500000005051';

const doubted = {
  name: 'with a number that is doubted',
  reach: async (page) => {
    await page.locator('#register').fill('5490');
    await page.locator('main .ds-alert').waitFor();
  },
};

const withoutNumber = {
  name: 'without a number',
  reach: async (page) => {
    await page.locator('main form button[type=submit]').click();
    await page.locator('ds-error-summary').waitFor();
  },
};

const calculated = {
  name: 'calculated',
  reach: async (page) => {
    await page.locator('#amount').fill('53000');
    await page.locator('main form button[type=submit]').click();
    await page.locator('[role=status] .big').waitFor();
    await page.locator('main [role=status] summary').click();
  },
};

export default [
  { path: '/readings/707057500000002517/send', as: 'viktoria@example.org', away: false },
  { path: `/readings/${SIGRIDS}`, as: SIGRID },
  { path: `/readings/${SIGRIDS}/send`, as: SIGRID, states: [doubted, withoutNumber] },
  { path: `/readings/${SIGRIDS}/preview`, as: SIGRID },
  { path: '/readings/735999100000000706/preview?invoice=700109', as: 'marta@example.org', states: [calculated] },
];
