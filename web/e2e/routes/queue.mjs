const PATIENCE = 120_000;

/** In the page: a day of the week ahead, and not today in any zone, for which there is advice; null where there is none yet. */
const dayInPage = async (id) => {
  for (let ahead = 2; ahead < 7; ahead++) {
    const date = new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
    const { better } = await (await fetch(`/v1/queues/${id}/forecast?date=${date}`)).json();
    if (better) {
      return date;
    }
  }
  return null;
};

/** A day for which there is advice on when to call; the demo tells of its past calls after the start. */
export async function advisedDay(page, queue) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const day = await page.evaluate(dayInPage, queue);
    if (day !== null) {
      return day;
    }
    if (Date.now() > end) {
      throw new Error(`there is no advice on when to call ${queue}`);
    }
    await page.waitForTimeout(500);
  }
}

/** The days ahead, one of them chosen: its picture, and the table that says the same. */
export const usual = (queue) => async (page) => {
  await page.locator('#day').selectOption(await advisedDay(page, queue));
  const card = page.locator('main .card').filter({ has: page.locator('#day') });
  await card.locator('svg.forecast').waitFor();
  await card.locator('details summary').click();
  await card.locator('table').waitFor();
};

const watch = async (page) => {
  const watched = page.locator('main form [role=status] strong');
  // The watch of the language before is still kept.
  if (!(await watched.isVisible())) {
    await page.locator('main form button[type=submit]').click();
  }
  await watched.waitFor();
};

export default [
  { path: '/queue' },
  {
    path: '/queue/invoice-phone',
    states: [
      { name: 'watched', reach: watch },
      { name: 'with what is usual', reach: usual('invoice-phone') },
    ],
  },
  { path: '/queue/outage-phone', away: false, states: [{ name: 'with what is usual', reach: usual('outage-phone') }] },
  { path: '/queue/no-such-queue', away: false },
];
