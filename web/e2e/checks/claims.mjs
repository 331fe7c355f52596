// A claim by the keyboard alone; one that loses its connection, its answer and its session, and arrives once.
import { newPerson, settled, signIn, tabTo, throughDoor, visit } from '../browser.mjs';
import { claimOf, customerOf } from '../customer.mjs';

const HOME = 'home-3@example.org';
const NEXT = 'main form button[type=submit]';

export default async function claims(tools) {
  await byKeyboard(tools);
  await withoutConnection(tools);
  await withoutAnswer(tools);
  await withoutSession(tools);
  await messageWithoutSession(tools);
}

/** How many claims of that customer say so, and the newest of them. */
async function sent(portal, words) {
  const ask = await customerOf(portal.url, HOME);
  const { items } = await ask('claims?limit=100');
  const same = items.filter((claim) => JSON.stringify(claim).includes(words));
  return { count: same.length, ask, claim: same[0] };
}

const words = () => 'Betalt to ganger ' + Math.random().toString(36).slice(2);

/** From the first screen to the last page before it is sent. */
async function fill(page, why) {
  await visit(page, '/claims/new?kind=REFUND');
  await page.waitForURL(/\/claims\/draft\//);
  await page.locator('main .row button').last().click();
  await page.locator('#amountMinor').fill('37,50');
  await page.locator(NEXT).click();
  await page.locator('#why').pressSequentially(why);
  // The last letter is in the vault some milliseconds later; on a busy machine some more.
  await page.locator('main [data-kept]').waitFor();
}

async function toCheck(page) {
  await page.locator('main a[href$="q=check"]').click();
  await page.locator('.answers').waitFor();
}

const SEND = 'main .row button.ds-button:not([data-variant])';

async function byKeyboard({ browser, portal, report }) {
  const { context, page, faults } = await newPerson(browser, portal);
  const wrong = [];
  await signIn(page, HOME);
  const press = async (selector) => {
    await page.locator(selector).first().waitFor();
    await settled(page);
    await tabTo(page, selector);
  };
  const why = words();
  try {
    await press('main a[href="/claims/new"]');
    await page.keyboard.press('Enter');
    await press('#rant');
    await page.keyboard.type(`JEG VIL HA 37 KR TILBAKE!!! ${why}`);
    await press(NEXT);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/claims\/new\/./);
    await press(NEXT);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/claims\/draft\//);
    for (let pages = 0; pages < 10 && !page.url().includes('q=check'); pages++) {
      const here = page.url();
      await press(`${NEXT}, main .row button.ds-button`);
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.href !== here);
    }
    await press(SEND);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/receipt$/);
    await page.locator('h1:focus').waitFor({ timeout: 5_000 });
  } catch (broken) {
    wrong.push(String(broken.message).split('\n')[0] + ' at ' + page.url());
  }
  if ((await sent(portal, why)).count !== 1) {
    wrong.push('the claim did not arrive');
  }
  report('a claim by the keyboard alone', [...wrong, ...faults]);
  await context.close();
}

/** The line goes in the middle, the page is loaded anew, two tabs wait, and a file goes along. */
async function withoutConnection({ browser, portal, report }) {
  const { context, page } = await newPerson(browser, portal, { worker: true });
  const wrong = [];
  const why = words();
  await signIn(page, HOME);
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated');
  await page.reload();
  await visit(page, '/claims');
  await fill(page, why);
  await context.setOffline(true);
  await page.reload();
  await settled(page);
  const typed = await page.locator('#why').inputValue();
  if (typed !== why) {
    wrong.push(`of "${why}" that was typed is left "${typed}"`);
  }
  await page.locator(NEXT).click();
  await page.locator('#need').waitFor();
  await page.locator('main .row button').last().click();
  await page.locator('#file-RECEIPT').setInputFiles({ name: 'kvittering å.txt', mimeType: 'text/plain', buffer: Buffer.from(why) });
  await page.locator('main li', { hasText: 'kvittering' }).waitFor();
  await toCheck(page);
  await page.locator('.ds-alert').first().waitFor();
  await page.locator(SEND).click();
  await page.locator('main [role=status]').waitFor();
  const other = await context.newPage();
  await other.goto('/claims');
  await other.locator('main a[href^="/claims/draft/"]').waitFor();
  let posts = 0;
  for (const each of [page, other]) {
    each.on('response', (response) => {
      const { pathname, search } = new URL(response.url());
      posts += pathname === '/v1/claims' && search === '' && response.request().method() === 'POST' ? 1 : 0;
    });
  }
  await context.setOffline(false);
  await page.waitForURL(/\/receipt$/, { timeout: 30_000 }).catch(() => wrong.push('it is not sent when the line is back'));
  const { count, claim, ask } = await sent(portal, why);
  if (count !== 1 || posts !== 1) {
    wrong.push(`${count} claims of ${posts} sendings`);
  }
  const files = claim ? (await ask(`claims/${claim.id}/attachments`)).items : [];
  if (files.length !== 1 || files[0].name !== 'kvittering å.txt') {
    wrong.push('the file did not go along: ' + JSON.stringify(files));
  }
  report('a claim that is written without a connection arrives once', wrong);
  await leavesNothing(page, report, why);
  await context.close();
}

async function leavesNothing(page, report, why) {
  await fill(page, why);
  await page.locator('.own button').click();
  await page.waitForURL((url) => url.pathname === '/');
  await page.waitForLoadState();
  const left = await page.evaluate(async () => {
    const names = [];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise((done) => (indexedDB.open(name).onsuccess = (event) => done(event.target.result)));
      for (const store of db.objectStoreNames) {
        const keys = db.transaction(store).objectStore(store).getAllKeys();
        names.push(...(await new Promise((done) => (keys.onsuccess = () => done(keys.result)))));
      }
      db.close();
    }
    return names;
  });
  report('after the sign-out no draft is left', left.filter((name) => String(name).startsWith('draft:')));
}

/** The portal has it, and its answer is lost on the way. */
async function withoutAnswer({ browser, portal, report }) {
  const { context, page } = await newPerson(browser, portal);
  const wrong = [];
  const why = words();
  await signIn(page, HOME);
  await fill(page, why);
  await toCheck(page);
  let lost = 0;
  await page.route(/\/v1\/claims$/, async (route) => {
    if (route.request().method() === 'POST' && lost++ === 0) {
      await route.fetch();
      await route.abort('connectionreset');
    } else {
      await route.continue();
    }
  });
  await page.locator(SEND).click();
  await page.waitForURL(/\/receipt$/, { timeout: 40_000 }).catch(() => wrong.push('it is not sent again'));
  const { count } = await sent(portal, why);
  if (count !== 1 || lost < 2) {
    wrong.push(`${count} claims of ${lost} sendings`);
  }
  report('a claim whose answer was lost is one claim', wrong);
  await context.close();
}

/** The portal ends every session of that customer's but the one that asks for it. */
async function endSessions(portal, address) {
  const ask = await customerOf(portal.url, address);
  for (const { id, current } of (await ask('sessions')).items) {
    if (!current) {
      await ask('sessions/' + id, undefined, 'DELETE');
    }
  }
}

/** The session ends in the middle: signed in again, one is where one was, with all that was written. */
async function withoutSession({ browser, portal, report }) {
  const { context, page, faults } = await newPerson(browser, portal);
  const wrong = [];
  const why = words();
  await signIn(page, HOME);
  await fill(page, why);
  await endSessions(portal, HOME);
  await toCheck(page);
  await page.locator('main a[href*="q=why"]').click();
  await page.locator('main a[href$="q=check"]').first().waitFor();
  const draft = new URL(page.url()).pathname;
  await page.goto(draft + '?q=before');
  await page.waitForURL((url) => url.pathname === '/sign-in');
  await throughDoor(page, HOME);
  if (new URL(page.url()).pathname !== draft) {
    wrong.push('does not lead back, but to ' + page.url());
  }
  await page.goto(draft + '?q=check');
  await page.locator('.answers', { hasText: why }).waitFor().catch(() => wrong.push('the draft is gone'));
  report('a session that ends in the middle of a claim loses nothing', [...wrong, ...faults]);
  await context.close();
}

/** The session is over when a message is sent: signed in again, it stands where it was typed, and goes out once. */
async function messageWithoutSession({ browser, portal, report }) {
  const { context, page, faults } = await newPerson(browser, portal);
  const wrong = [];
  const text = words();
  const { id } = await claimOf(portal.url, HOME, text);
  await signIn(page, HOME);
  await visit(page, '/claims/' + id);
  await page.locator('#message').fill(text);
  await endSessions(portal, HOME);
  await page.locator('form:has(#message) button[type=submit]').click();
  await page.waitForURL((url) => url.pathname === '/sign-in');
  await throughDoor(page, HOME);
  const isBack = (typed) => document.querySelector('#message')?.value === typed;
  await page.waitForFunction(isBack, text).catch(() => wrong.push('the message is gone'));
  await page.locator('form:has(#message) button[type=submit]').click();
  await page.locator('main .message', { hasText: text }).waitFor();
  const said = (await (await customerOf(portal.url, HOME))(`claims/${id}/messages`)).items.filter((each) => each.text === text);
  if (said.length !== 1) {
    wrong.push(`${said.length} messages arrived`);
  }
  report('a message whose session is over is not lost', [...wrong, ...faults]);
  await context.close();
}
