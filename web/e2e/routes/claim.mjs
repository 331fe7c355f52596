const VERA = 'vera@example.org';
const KARI = 'kari@example.org';
const STINE = 'stine@example.org';

const RANT =
  'HVA ER DETTE FOR NOE!!! Jeg har betalt 37 kr to ganger, og dere lovet å ringe meg i går. Far har oksygenmaskin. Ledningen ligger på bakken!';

/** The customer's newest claim, as its list has it. */
const newest = async (page) => {
  await page.goto('/claims');
  return page.locator('main li a.way[href*="/claims/0"]').first().getAttribute('href');
};

/** Begins a claim of that kind and goes to one of its pages. */
const begin = (query, page) => async (browser) => {
  await browser.goto('/claims/new?' + query);
  await browser.waitForURL(/\/claims\/draft\//);
  const path = new URL(browser.url()).pathname;
  return page === undefined ? path : `${path}?q=${page}`;
};

const wrong = (input, typed) => ({
  name: 'with ' + typed,
  reach: async (page) => {
    await page.locator(input).fill(typed);
    await page.locator('main form button[type=submit]').click();
    await page.locator('ds-error-summary').waitFor();
  },
});

export default [
  { path: '/claims', as: VERA },
  { path: newest, as: VERA },
  { path: '/claims/01936f2c-9d4e-7a10-8b52-0a1b2c3d4e80', as: VERA, away: false },
  {
    path: newest,
    as: KARI,
    states: [
      {
        name: 'with an empty message',
        reach: async (page) => {
          await page.locator('form:has(#message) button[type=submit]').click();
          await page.locator('ds-error-summary').waitFor();
        },
      },
      {
        name: 'about to withdraw',
        reach: async (page) => {
          await page.locator('details:has(button) summary').last().click();
        },
      },
    ],
  },
  { path: async (page) => (await newest(page)) + '/receipt', as: KARI },
  {
    path: '/claims/new',
    as: KARI,
    states: [
      {
        name: 'with nothing said',
        reach: async (page) => {
          await page.locator('main form button[type=submit]').click();
          await page.locator('ds-error-summary').waitFor();
        },
      },
      {
        name: 'understood',
        reach: async (page) => {
          await page.locator('#rant').fill(RANT);
          await page.locator('main form button[type=submit]').click();
          await page.waitForURL(/\/claims\/new\/./);
          await page.locator('#kind').waitFor();
        },
      },
    ],
  },
  { path: begin('kind=WRONG_INVOICE&about=invoice:440104', 'line'), as: KARI },
  { path: begin('kind=REFUND&about=invoice:440104', 'before'), as: KARI },
  { path: begin('kind=REFUND&about=invoice:440104', 'check'), as: KARI },
  { path: begin('kind=WRONG_INVOICE', 'invoice'), as: KARI, away: false },
  { path: begin('kind=WRONG_INVOICE', 'whatIsWrong'), as: KARI, away: false },
  { path: begin('kind=REFUND', 'amountMinor'), as: KARI, away: false, states: [wrong('#amountMinor', 'mye')] },
  { path: begin('kind=REFUND', 'files'), as: KARI, away: false },
  { path: begin('kind=BROKEN_PROMISE', 'what'), as: KARI, away: false },
  { path: begin('kind=DATA_ABUSE', 'since'), as: KARI, away: false },
  { path: begin('kind=DAMAGE', 'items'), as: STINE, away: false },
  { path: begin('kind=DAMAGE', 'happenedAt'), as: STINE, away: false },
  { path: begin('kind=DAMAGE', 'outage'), as: STINE, away: false },
  { path: '/claims/draft/01936f2c-9d4e-7a10-8b52-0a1b2c3d4e80', as: STINE, away: false },
];
