import { agentOf, bookedCall, claimOf, customerOf, fillSlot } from '../customer.mjs';

const ANNE = { agent: 'ANNE' };
const HOME = 'home-2@example.org';
const WORDS = 'Vi beklager, og ser på det på nytt.';

const case_ = async (_page, { url }) => '/desk/claims/' + (await claimOf(url, HOME, WORDS)).id;

/** The page's claim, as an agent finds it without a browser. */
const atDesk = async (page, { url }, agent, step, body, headers) =>
  (await agentOf(url, agent))(new URL(page.url()).pathname.slice(1) + step, body, 'POST', headers);

const open = (page, act) => page.locator(`[data-act=${act}]`).click();

export default [
  {
    name: 'a reply to what another agent has taken',
    as: ANNE,
    path: case_,
    fill: async (page, tools) => {
      await open(page, 'REPLY');
      await page.locator('#text').fill(WORDS);
      await atDesk(page, tools, 'BO', '/reply', { text: 'Hei' });
    },
    says: { nb: /opptatt til .*\d\d[:.]\d\d/s, sv: /upptaget till .*\d\d[:.]\d\d/s },
    keeps: { '#text': WORDS },
  },
  {
    name: 'a decision on what has moved',
    as: ANNE,
    path: case_,
    fill: async (page, tools) => {
      await open(page, 'DECIDE');
      await page.locator('#result-3').check();
      await page.locator('#reason').fill(WORDS);
      await atDesk(page, tools, 'ANNE', '/reply', { text: 'Hei' });
    },
    where: '[data-moved]',
    says: { nb: /kan du sende det igjen/, sv: /kan du skicka det igen/ },
    keeps: { '#reason': WORDS },
  },
  {
    name: 'a disputed invoice that is granted in part, and by how much is not said',
    as: ANNE,
    path: async (_page, { url }) => {
      const ask = await customerOf(url, HOME);
      const invoice = (await ask('invoices?limit=1')).items[0].number;
      const details = { invoice, amountMinor: 3700, why: WORDS };
      return '/desk/claims/' + (await ask('claims', { kind: 'REFUND', text: WORDS, details })).id;
    },
    fill: async (page) => {
      await open(page, 'DECIDE');
      await page.locator('#result-1').check();
      await page.locator('#reason').fill(WORDS);
    },
    at: '#amount',
    says: { nb: /hvor mye/, sv: /hur mycket/ },
    keeps: { '#reason': WORDS },
  },
  {
    name: 'a promised call to a number that is none',
    as: ANNE,
    path: case_,
    fill: async (page) => {
      await callLater(page);
      await page.locator('#phone').fill('12345');
    },
    at: '#phone',
    says: { nb: /telefonnummer/, sv: /telefonnummer/ },
    keeps: { '#phone': '12345' },
  },
  {
    name: 'a promised call in a half hour that is full',
    as: ANNE,
    path: case_,
    fill: async (page, { url }) => {
      await callLater(page);
      await page.locator('#phone').fill('+4799000000');
      await fillSlot(url, await page.locator('#queue').inputValue(), await page.locator('#slot').inputValue());
    },
    at: '#slot',
    says: { nb: /Velg en annen halvtime/, sv: /Välj en annan halvtimme/ },
    keeps: { '#phone': '+4799000000' },
  },
  {
    name: 'a call that was logged already',
    as: ANNE,
    path: async (page, { url }) => {
      const { ask, id } = await claimOf(url, HOME, WORDS);
      await bookedCall(ask, id);
      return '/desk/claims/' + id;
    },
    fill: async (page, tools) => {
      await open(page, 'CALL_ATTEMPT');
      await page.locator('#outcome').check();
      await page.locator('#note').fill(WORDS);
      const callback = await page.locator('#callback').inputValue();
      await atDesk(page, tools, 'ANNE', '/call-attempts', { callback, outcome: 'REACHED' });
    },
    says: { nb: /snakket/, sv: /pratat|talat/ },
    keeps: { '#note': WORDS },
  },
  {
    name: 'a finding where something was found already',
    as: ANNE,
    path: async (page, { url }) => {
      const { ask, id } = await claimOf(url, HOME, WORDS);
      await ask('promises', { by: 'CALL', what: 'At noen ringer' });
      return '/desk/claims/' + id;
    },
    fill: async (page, tools) => {
      await open(page, 'SETTLE');
      await page.locator('#finding-1').check();
      await page.locator('#why').fill(WORDS);
      const told = await page.locator('input[name=told]:checked').inputValue();
      await atDesk(page, tools, 'ANNE', '/told/' + told, { result: 'KEPT' });
    },
    says: { nb: /avgjort allerede/, sv: /redan avgjort/ },
    keeps: { '#why': WORDS },
  },
];

async function callLater(page) {
  await open(page, 'PROMISE');
  await page.locator('#kind-2').check();
  await page.locator('#slot option').nth(9).waitFor({ state: 'attached' });
  await page.locator('#slot').selectOption({ index: 9 });
}
