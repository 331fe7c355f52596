// Signing out leaves nothing behind; an ended session leads back to where one was; what was seen opens offline.
import { newPerson, settled, signIn, throughDoor, visit } from '../browser.mjs';

const KARI = 'kari@example.org';
const NILS = 'nils@example.org';
const SEEN = ['Kari', '440104', KARI, '0440104721'];

export default async function session({ browser, portal, report }) {
  await offline(browser, portal, report);
  await signedOut(browser, portal, report);
  await ended(browser, portal, report);
  await spoken(browser, portal, report);
}

async function offline(browser, portal, report) {
  const { context, page } = await newPerson(browser, portal, { worker: true });
  await signIn(page, KARI);
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated');
  await visit(page, '/invoices/440104');
  await visit(page, '/');
  await context.setOffline(true);
  const wrong = [];
  for (const [path, text] of [
    ['/', '440104'],
    ['/invoices/440104', 'Nordlys'],
  ]) {
    await page.goto(path);
    await settled(page);
    const body = await page.locator('body').innerText();
    if (!body.includes(text)) {
      wrong.push(`${path} does not show ${text} as it was last`);
    }
    const old = page.locator('.age[data-old]').first();
    await old.waitFor().catch(() => wrong.push(`${path} does not say how old it is`));
    const notice = page.locator('.notice');
    await notice.waitFor().catch(() => wrong.push(`${path} does not say that there is no connection`));
  }
  const hosts = await page.evaluate(cached);
  wrong.push(...SEEN.filter((value) => hosts.includes(value)).map((value) => `the worker's cache holds ${value}`));
  await context.setOffline(false);
  report('the last seen opens offline, with its age', wrong);
  await context.close();
}

async function signedOut(browser, portal, report) {
  const { context, page } = await newPerson(browser, portal, { worker: true });
  await page.goto('/');
  await page.locator('header select').selectOption('sv');
  await signIn(page, KARI);
  await visit(page, '/invoices/440104/pay');
  await visit(page, '/invoices/440104');
  const kept = await page.evaluate(stored);
  const wrong = SEEN.filter((value) => kept.includes(value)).map((value) => `${value} is kept in plain`);
  await page.locator('.own button').click();
  await page.waitForURL((url) => url.pathname === '/');
  await settled(page);
  if ((await page.locator('.own a').count()) !== 1) {
    wrong.push('the first screen does not offer to sign in');
  }
  await page.waitForTimeout(500);
  const left = (await page.evaluate(stored)) + (await page.evaluate(cached));
  wrong.push(...SEEN.filter((value) => left.includes(value)).map((value) => `${value} is still there`));
  if (/"(session|owner|draft:[^"]*|fact:[^"]*(home|invoices|\/me)[^"]*)"/.test(left)) {
    wrong.push('something of the customer is still kept: ' + left.slice(0, 300));
  }
  if ((await page.evaluate(() => document.documentElement.lang)) !== 'sv') {
    wrong.push('the language is forgotten');
  }
  report('after the sign-out nothing is left', wrong);
  await context.close();
}

/** What the portal could not take is told again when the page is opened the next time. */
async function toldLater(browser, portal) {
  const { context, page } = await newPerson(browser, portal);
  await signIn(page, NILS);
  await page.route('**/v1/me/language', (request) => request.fulfill({ status: 503 }));
  const refused = page.waitForResponse((answer) => answer.url().endsWith('/v1/me/language'));
  await page.locator('header select').selectOption('nn');
  await refused;
  await page.unroute('**/v1/me/language');
  const told = page.waitForResponse((answer) => answer.url().endsWith('/v1/me/language'));
  await page.reload();
  const status = (await told).status();
  await context.close();
  return status === 200 ? [] : [`a choice that was not taken is told again and answered with ${status}`];
}

/** A language chosen on one device is the one that the next begins with. */
async function spoken(browser, portal, report) {
  const wrong = [];
  const shownAt = async (choice) => {
    const { context, page } = await newPerson(browser, portal);
    await signIn(page, NILS);
    await visit(page, '/more');
    const shown = await page.evaluate(() => document.documentElement.lang);
    const told = page.waitForResponse((answer) => answer.url().endsWith('/v1/me/language'));
    await page.locator('header select').selectOption(choice);
    const status = (await told).status();
    if (status !== 200) {
      wrong.push(`the choice of ${choice} is answered with ${status}`);
    }
    await context.close();
    return shown;
  };
  wrong.push(...(await toldLater(browser, portal)));
  await shownAt('sv');
  const next = await shownAt('nb');
  if (next !== 'sv') {
    wrong.push(`the next device begins in ${next}`);
  }
  report('the language that was chosen is kept', wrong);
}

async function ended(browser, portal, report) {
  const { context, page, faults } = await newPerson(browser, portal);
  await signIn(page, KARI);
  await visit(page, '/invoices');
  const other = await newPerson(browser, portal);
  await signIn(other.page, KARI);
  await visit(other.page, '/sessions');
  for (let left = await other.page.locator('main li').count(); left > 1; left--) {
    const foreign = other.page.locator('main li:not(:has(.ds-tag)) button').first();
    await foreign.click();
    await other.page.waitForFunction((count) => document.querySelectorAll('main li').length < count, left);
  }
  await other.context.close();
  await page.locator('main a[href="/invoices/440104"]').click();
  await page.waitForURL((url) => url.pathname === '/sign-in');
  const wrong = [];
  await page.locator('.ds-alert').waitFor();
  await throughDoor(page, KARI);
  if (!page.url().includes('/invoices')) {
    wrong.push('leads to ' + page.url());
  }
  report('an ended session leads back to where one was', [...wrong, ...faults]);
  await context.close();
}

/** All that this origin has kept on the device, as text. */
export async function stored() {
  const parts = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie];
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    for (const store of db.objectStoreNames) {
      const reading = db.transaction(store).objectStore(store);
      const all = (request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
      const [keys, values] = [await all(reading.getAllKeys()), await all(reading.getAll())];
      const bytes = values.map((value) =>
        value?.data instanceof ArrayBuffer ? new TextDecoder('latin1').decode(value.data) : JSON.stringify(value),
      );
      parts.push(JSON.stringify(keys), ...bytes);
    }
    db.close();
  }
  return parts.join('\n');
}

export async function cached() {
  const parts = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      parts.push(request.url, await (await cache.match(request)).text());
    }
  }
  return parts.join('\n');
}
