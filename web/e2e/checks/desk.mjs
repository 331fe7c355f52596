// The desk as agents live with it: by the keyboard, beside each other, with an hour's pause, and never with a name.
import { newPerson, settled, signIn, tabTo, visit } from '../browser.mjs';
import { bookedCall, claimOf } from '../customer.mjs';
import { cached, stored } from './session.mjs';

const WORDS = 'HVORFOR SVARER INGEN PÅ BREVET MITT OM GJERDET VED TRAFOEN!!!';
const REASON = 'Gjerdet er vårt, og det settes opp igjen på mandag';
const NAMES = ['Anne', 'Bo Behandlar', 'Lea'];

export default async function desk({ browser, portal, report }) {
  if (!(await hasDemoAgents(portal))) {
    return;
  }
  const step = async (what, told) => {
    const wrong = [];
    const people = [];
    const come = async (as, options) => {
      const person = await newPerson(browser, portal, options);
      people.push(person);
      if (as) {
        await signIn(person.page, as);
      }
      return person.page;
    };
    await told({ come, wrong, portal }).catch((broken) => wrong.push(String(broken.stack)));
    report(what, [...wrong, ...people.flatMap(({ faults }) => faults)]);
    await Promise.all(people.map(({ context }) => context.close()));
  };
  await step('a case is decided by the keyboard alone', byKeyboard);
  await step('a call is logged, and what was told is looked into, by the keyboard alone', lookedInto);
  await step('of two agents who decide at once one is told', atOnce);
  await step('the session ends, and nothing typed is lost', overMeanwhile);
  await step('an agent comes back from the identity provider to where the way began', byProvider);
  await step('what agents see is not kept, and customers do not load it', keptNowhere);
}

/** Only the demo has agents whom anybody can be. */
async function hasDemoAgents(portal) {
  return (await fetch(portal.url + '/v1/sign-in/agents/demo')).status === 405;
}

const sent = (portal, address) => claimOf(portal.url, address, WORDS);

const focused = (page) => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 90) ?? '');

async function byKeyboard({ come, wrong, portal }) {
  const { ask, id } = await sent(portal, 'home-3@example.org');
  const page = await come();
  const press = (key) => page.keyboard.press(key);
  await visit(page, '/desk/claims/' + id);
  await tabTo(page, '[data-agent=BO]');
  await press('Enter');
  await page.locator('[data-act=DECIDE]').waitFor();
  if (!(await focused(page)).startsWith('<h1')) {
    wrong.push('the case does not begin at its heading, but at ' + (await focused(page)));
  }
  const calm = await page.locator('.calm').innerText();
  if (calm.includes('!') || (await page.locator('main').innerText()).includes(WORDS)) {
    wrong.push('the own words stand there before anybody chose to read them');
  }
  await press('o');
  await page.locator('.said', { hasText: WORDS }).waitFor();
  await press('d');
  await press(' ');
  await tabTo(page, '#reason');
  await page.keyboard.type(REASON);
  await press('Tab');
  await tabTo(page, '.act button[type=submit]');
  await press('Enter');
  await page.locator('main .ds-alert[data-color=success]').waitFor();
  if (!(await focused(page)).includes('ds-alert')) {
    wrong.push('the focus does not go to what was done, but to ' + (await focused(page)));
  }
  const told = JSON.stringify([await ask('claims/' + id), await ask(`claims/${id}/timeline`), await ask('access-log')]);
  if (!told.includes(REASON) || !/Saksbehandler \w\w/.test(told)) {
    wrong.push('the customer does not see the decision of a pseudonym');
  }
  wrong.push(...NAMES.filter((name) => told.includes(name)).map((name) => 'the customer sees ' + name));
  await press('?');
  await press(' ');
  await press('Escape');
  await press('n');
  await page.waitForTimeout(300);
  if (!page.url().endsWith(id)) {
    wrong.push('a key that is switched off does something');
  }
}

const NOTE = 'Ringte fra bilen';
const TOLD = ['At gjerdet skulle stå til jul', 'At noen skulle ringe'];
const FOUND = 'Vi finner ingen samtale fra den dagen';

/** A call that was booked, and two words that were told: one was given, the other nobody finds. */
async function lookedInto({ come, wrong, portal }) {
  const address = 'home-8@example.org';
  const { ask, id } = await sent(portal, address);
  await bookedCall(ask, id);
  for (const what of TOLD) {
    await ask('promises', { by: 'CALL', what });
  }
  const [page, customer] = [await come({ agent: 'BO' }), await come(address)];
  const press = (key) => page.keyboard.press(key);
  const done = async () => {
    await tabTo(page, '.act button[type=submit]');
    await press('Enter');
    await page.locator('main .ds-alert[data-color=success]').waitFor();
  };
  const shows = (where, text) =>
    where.locator('main', { hasText: text }).waitFor({ timeout: 10_000 }).catch(() => wrong.push('does not see ' + text));
  await visit(page, '/desk/claims/' + id);
  await press('c');
  await tabTo(page, '#outcome');
  await press(' ');
  await tabTo(page, '#note');
  await page.keyboard.type(NOTE);
  await done();
  await shows(page, `Vi snakket sammen · ${NOTE}`);
  const waiting = page.locator('main h3', { hasText: 'Det kunden sier ble lovet' }).locator('+ ul > li');
  const before = await waiting.count();
  for (const finding of ['CONFIRMED', 'REFUSED']) {
    await press('s');
    await page.locator('input[name=told]').first().waitFor();
    await tabTo(page, '#finding');
    await press(' ');
    if (finding === 'CONFIRMED') {
      await tabTo(page, '#day');
      await page.locator('#day').fill(new Date().toISOString().slice(0, 10));
    } else {
      await press('ArrowDown');
      await tabTo(page, '#why');
      await page.keyboard.type(FOUND);
    }
    await done();
  }
  if ((await waiting.count()) !== before - 1) {
    wrong.push('what was promised indeed is not left to be done, or what was not is');
  }
  await visit(customer, '/callbacks');
  await shows(customer, 'snakket');
  if ((await customer.locator('main').innerText()).includes(NOTE)) {
    wrong.push('the customer sees the note for the next who calls');
  }
  await visit(customer, '/promises');
  await shows(customer, FOUND);
  await shows(customer, TOLD[1]);
}

async function atOnce({ come, wrong, portal }) {
  const { id } = await sent(portal, 'home-4@example.org');
  const [anne, bo] = [await come({ agent: 'ANNE' }), await come({ agent: 'BO' })];
  for (const page of [anne, bo]) {
    await visit(page, '/desk/claims/' + id);
    await page.keyboard.press('d');
    await page.locator('#result-3').check();
    await page.locator('#reason').fill(REASON);
  }
  await anne.locator('.act button[type=submit]').click();
  await anne.locator('main .ds-alert[data-color=success]').waitFor();
  await bo.locator('.act button[type=submit]').click();
  await bo.locator('[data-moved]').waitFor();
  if ((await bo.locator('#reason').inputValue()) !== REASON) {
    wrong.push('what the other one typed is lost');
  }
  if (!(await focused(bo)).includes('data-moved')) {
    wrong.push('the focus does not go to what happened, but to ' + (await focused(bo)));
  }
  const { id: held } = await sent(portal, 'home-5@example.org');
  await visit(anne, '/desk/claims/' + held);
  await anne.keyboard.press('r');
  await anne.locator('#text').fill(REASON);
  await anne.locator('.act button[type=submit]').click();
  await anne.locator('main .ds-alert[data-color=success]').waitFor();
  await visit(bo, '/desk/claims/' + held);
  const said = await bo.locator('main .ds-alert').first().innerText();
  if (!/En annen .*\d\d[:.]\d\d/s.test(said)) {
    wrong.push('what another holds is said so: ' + said);
  }
  const seen = await bo.locator('main').innerText();
  wrong.push(...NAMES.filter((name) => seen.includes(name)).map((name) => 'another agent sees ' + name));
}

async function overMeanwhile({ come, wrong, portal }) {
  const { id } = await sent(portal, 'home-6@example.org');
  const page = await come({ agent: 'ANNE' });
  await visit(page, '/desk/claims/' + id);
  await page.keyboard.press('r');
  await page.locator('#text').fill(REASON);
  const over = { status: 401, contentType: 'application/problem+json', body: '{}' };
  await page.route(/\/v1\/(desk|sign-in\/agents)\//, (request) => request.fulfill(over));
  await page.locator('.act button[type=submit]').click();
  const way = page.locator('main .ds-alert a[target=_blank]');
  await way.waitFor();
  await page.unroute(/\/v1\/(desk|sign-in\/agents)\//);
  const [other] = await Promise.all([page.waitForEvent('popup'), way.click()]);
  await other.locator('[data-agent=ANNE]').click();
  await way.waitFor({ state: 'detached' });
  if ((await page.locator('#text').inputValue()) !== REASON) {
    wrong.push('what was typed is lost');
  }
  await page.locator('.act button[type=submit]').click();
  await page.locator('main .ds-alert[data-color=success]').waitFor();
}

async function byProvider({ come, wrong, portal }) {
  const tokens = await fetch(portal.url + '/v1/sign-in/agents/demo', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{"agent":"ANNE"}',
  });
  const good = { contentType: 'application/json', body: await tokens.text() };
  const refused = JSON.stringify({ type: 'urn:problem:svar:agent-refused', title: 'Innloggingen gjelder ikke', status: 401 });
  const page = await come();
  const arrive = async (answer) => {
    await page.route('**/v1/sign-in/agents/tokens', (request) => request.fulfill(answer));
    await visit(page, '/desk/sign-in');
    await page.evaluate(() => sessionStorage.setItem('svar.desk.onward', '/desk/macros'));
    await visit(page, '/desk#code=' + 'x'.repeat(43));
    await page.unroute('**/v1/sign-in/agents/tokens');
    if (page.url().includes('code')) {
      wrong.push('the one-time code stays in the address');
    }
  };
  await arrive({ status: 401, contentType: 'application/problem+json', body: refused });
  await page.locator('main .ds-alert', { hasText: 'Innloggingen gjelder ikke' }).waitFor();
  await arrive(good);
  await page.waitForURL((url) => url.pathname === '/desk/macros');
}

async function keptNowhere({ come, wrong, portal }) {
  const { id } = await sent(portal, 'home-7@example.org');
  const page = await come('home-8@example.org', { worker: true });
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const precached = await (await fetch(portal.url + '/sw.js')).text();
  if (loaded.join().includes('assets/desk/') || precached.includes('assets/desk/')) {
    wrong.push('a customer loads the desk');
  }
  await signIn(page, { agent: 'ANNE' });
  await visit(page, '/desk/claims/' + id);
  const reference = await page.locator('header .code').innerText();
  await page.keyboard.press('o');
  await page.locator('.said').waitFor();
  const kept = (await page.evaluate(stored)) + (await page.evaluate(cached));
  wrong.push(...[reference, WORDS, id].filter((value) => kept.includes(value)).map((value) => value + ' is kept'));
  await page.locator('.own button').last().click();
  await page.waitForURL((url) => url.pathname === '/desk/sign-in');
  await settled(page);
  await visit(page, '/desk/claims/' + id);
  if ((await page.locator('[data-agent]').count()) === 0) {
    wrong.push('the desk is open after the sign-out');
  }
  await visit(page, '/');
  if ((await page.locator('.own a[href="/sign-in"]').count()) > 0) {
    wrong.push('the customer is signed out with the agent');
  }
}
