import { fillSlot } from '../customer.mjs';

const TORD = 'tord@example.org';
const QUEUE = 'invoice-phone';

/** Others take the half hour while somebody fills in the rest. */
async function fullMeanwhile(page) {
  await chooseLater(page);
  const slot = await page.locator('main .choices input:checked').inputValue();
  await fillSlot(new URL(page.url()).origin, QUEUE, slot);
  await page.locator('#phone').fill('+4799000022');
  await page.locator('main form button[type=submit]').click();
  await page.locator('main details').waitFor();
}

/** A half hour of a day on which none is over meanwhile. */
export async function chooseLater(page) {
  await page.locator('#day').selectOption({ index: 2 });
  await page.locator('main .choices input').last().check();
}

export default [
  { path: '/callbacks', as: TORD },
  { path: '/callbacks/new', as: TORD },
  {
    path: '/callbacks/new?queue=' + QUEUE,
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
      { name: 'full meanwhile', reach: fullMeanwhile },
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
