import { bookedCall, cancelCalls, customerOf, fillSlot } from '../customer.mjs';
import { chooseLater } from '../routes/callback.mjs';

const CALLED = 'home-11@example.org';
const ABOUT = 'Regningen for oktober';
const PHONE = '+4799000022';
const QUEUE = 'invoice-phone';
const FULL = { nb: /fullt.*Velg en annen/, sv: /fullbokad.*Välj en annan/ };

export default [
  {
    name: 'a number that is none',
    as: CALLED,
    path: '/callbacks/new?queue=' + QUEUE,
    fill: async (page) => {
      await page.locator('#slot').check();
      await page.locator('#phone').fill('12345');
      await page.locator('#about').fill(ABOUT);
    },
    at: '#phone',
    says: { nb: /telefonnummer/, sv: /telefonnummer/ },
    keeps: { '#phone': '12345', '#about': ABOUT },
  },
  {
    name: 'a half hour that others took meanwhile',
    as: CALLED,
    path: '/callbacks/new?queue=' + QUEUE,
    fill: async (page, { url }) => {
      await chooseLater(page);
      await page.locator('#phone').fill(PHONE);
      await page.locator('#about').fill(ABOUT);
      await fillSlot(url, QUEUE, await chosen(page));
    },
    at: '#slot',
    says: FULL,
    keeps: { '#phone': PHONE, '#about': ABOUT },
    then: bookNearest,
  },
  {
    name: 'a call that is moved to where others were meanwhile',
    as: CALLED,
    path: async (_page, { url }) => '/callbacks/' + (await bookedCall(await customerOf(url, CALLED))).id,
    fill: async (page, { url }) => {
      await chooseLater(page);
      await fillSlot(url, 'outage-phone', await chosen(page));
    },
    at: '#slot',
    says: FULL,
    then: async (page, { url }) => {
      await page.locator('main .choices input').first().check();
      await page.locator('main form button[type=submit]').click();
      await page.waitForURL((address) => address.pathname === '/callbacks');
      await cancelCalls(await customerOf(url, CALLED));
    },
  },
];

const chosen = (page) => page.locator('main .choices input:checked').inputValue();

/** One of the nearest is chosen in place, and booked with all that was typed. */
async function bookNearest(page, { url, wrong }) {
  const nearest = page.locator('main .choices').first().locator('input');
  if ((await nearest.count()) !== 5) {
    wrong.push(`${await nearest.count()} other half hours are named`);
  }
  await page.locator('main form button[type=submit]').click();
  await page.locator('ds-error-summary').waitFor();
  if ((await nearest.count()) !== 5) {
    wrong.push('the nearest are gone when none was chosen');
  }
  await nearest.nth(1).check();
  const slot = await nearest.nth(1).inputValue();
  await page.locator('main form button[type=submit]').click();
  await page.waitForURL((address) => address.pathname === '/callbacks');
  const ask = await customerOf(url, CALLED);
  const booked = (await ask('callbacks')).items.find(({ state }) => state === 'BOOKED');
  if (Date.parse(booked?.from) !== Date.parse(slot) || booked.phone !== PHONE || booked.about !== ABOUT) {
    wrong.push(`for ${slot} is booked ${JSON.stringify(booked)}`);
  }
  await cancelCalls(ask);
}
