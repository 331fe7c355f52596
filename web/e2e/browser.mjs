// A real Chromium, and pages in it that notice what a person would not see: errors, refused content, requests elsewhere.
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import { goAhead } from './ahead.mjs';

process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
const { default: packed } = await import('@sparticuz/chromium');

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 900 };

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launchOptions() {
  const path = process.env.SVAR_CHROMIUM ?? (await packed.executablePath());
  return { executablePath: path, args: FLAGS, headless: true };
}

export async function launch() {
  return chromium.launch(await launchOptions());
}

/**
 * A browser of one person, and what went wrong in it.
 *
 * @param options of Playwright's context; `language`, in which the portal is shown; `worker`, where the service
 *     worker is to be installed, which answers before a test can
 */
export async function newPerson(browser, portal, { language = 'nb', worker = false, ...options } = {}) {
  const context = await browser.newContext({
    baseURL: portal.url,
    viewport: PHONE,
    locale: language,
    timezoneId: 'Europe/Oslo',
    ...options,
  });
  context.setDefaultTimeout(30_000);
  await goAhead(context);
  if (!worker) {
    await context.addInitScript(() => delete Navigator.prototype.serviceWorker);
  }
  const faults = [];
  const page = await context.newPage();
  listen(page, portal, faults);
  return { context, page, faults };
}

export function listen(page, portal, faults) {
  page.on('pageerror', (error) => faults.push('error: ' + error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of (4|5)\d\d|ERR_INTERNET_DISCONNECTED|ERR_FAILED/.test(message.text())) {
      faults.push('console: ' + message.text());
    }
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(portal.url) && !/^(data|blob):/.test(url)) {
      faults.push('elsewhere: ' + url);
    }
  });
}

/** Everything that was asked for is shown. */
export async function settled(page) {
  await page.locator('main h1').waitFor();
  await page.waitForFunction(() => !document.querySelector('main [aria-busy="true"], .progress'));
}

export async function visit(page, path) {
  await page.goto(path);
  await settled(page);
}

/** Goes on by Tab until the focus is there. */
export async function tabTo(page, selector) {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) {
      return;
    }
  }
  throw new Error(`${selector} is not reached by Tab`);
}

/** From now on as somebody who chose that language before. */
export async function speak(page, language) {
  if (page.url() === 'about:blank') {
    await page.goto('/');
  }
  await page.evaluate((code) => localStorage.setItem('svar.language', code), language);
}

/** By the door, as a person does; `{ agent }` is one of the demo's made-up agents, by the desk's door. */
export async function signIn(page, as) {
  await (as.agent ? signInAgent(page, as.agent) : signInCustomer(page, as));
}

async function signInAgent(page, agent) {
  await visit(page, '/desk/sign-in');
  await page.locator(`[data-agent=${agent}]`).click();
  await page.waitForURL((url) => url.pathname === '/desk');
  await settled(page);
}

async function signInCustomer(page, address) {
  await visit(page, '/sign-in');
  await throughDoor(page, address);
}

/** From the page that asks who it is to the one that one was on the way to. */
export async function throughDoor(page, address) {
  await page.locator('#address').fill(address);
  await page.locator('main form button[type=submit]').click();
  await page.locator('#code').waitFor();
  const code = await page.locator('.ds-alert').innerText();
  await page.locator('#code').fill(/\d{6}/.exec(code)[0]);
  await page.locator('main form button[type=submit]').click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  await settled(page);
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe finds wrong, each with the place and the words for it. */
export async function axeFindings(page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (tags) => window.axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }),
    TAGS,
  );
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} – ${node.failureSummary?.split('\n')[1]?.trim()}`),
  );
}

/** How far the page can be scrolled sideways, which nobody should have to. */
export async function sideways(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
