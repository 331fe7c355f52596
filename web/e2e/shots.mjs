// Takes the README's pictures into shots/: `npm run shots`, or `npm run shots -- desk` for one of them alone; while screens
// are written, `npm run shots -- /invoices/440104 kari@example.org sv` shows one page as a whole in e2e/results/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { DESKTOP, launch, newPerson, PHONE, signIn, visit } from './browser.mjs';
import { startPortal } from './portal.mjs';
import { first } from './routes/desk.mjs';
import { advisedDay } from './routes/queue.mjs';

const RESULTS = new URL('./results/', import.meta.url).pathname;
const SHOTS = new URL('../shots/', import.meta.url).pathname;
const SCREENS = { phone: PHONE, desktop: DESKTOP };
const QUALITY = 72;
const MOST_BYTES = 80 * 1024;

/** Where a link leads that a page holds. */
const behind = (path, link, within = 'main') => async (page) => {
  await visit(page, path);
  return page.locator(`${within} a[href^="${link}"]`).first().getAttribute('href');
};

/** What is usual on a day ahead, in the middle of the screen. */
const forecast = async (page) => {
  await visit(page, '/queue');
  return '/queue/invoice-phone?date=' + (await advisedDay(page, 'invoice-phone'));
};

const PICTURES = [
  { name: 'home', path: '/', as: 'torunn@example.org', language: 'nn' },
  { name: 'invoice', path: '/invoices/440104', as: 'kari@example.org' },
  { name: 'difference', path: '/invoices/550106/difference', as: 'vera@example.org', language: 'sv' },
  { name: 'consumption', path: '/consumption', as: 'viktoria@example.org' },
  { name: 'rant', path: '/claims/new', as: 'roar@example.org' },
  { name: 'claim', path: behind('/claims', '/claims/0'), as: 'roar@example.org' },
  { name: 'open', path: '/', language: 'sv' },
  { name: 'outage', path: behind('/outages/mine', '/outages/', 'main .list'), as: 'stine@example.org' },
  { name: 'queue', path: '/queue' },
  { name: 'forecast', path: forecast, middle: 'svg.forecast' },
  { name: 'desk', path: first, as: { agent: 'ANNE' }, language: 'en' },
];

const [asked, as, language = 'nb'] = process.argv.slice(2);
const portal = await startPortal(RESULTS + 'portal.log');
const browser = await launch();

/** In each size and both lights. */
async function look({ name, path, middle, as: whose, language: spoken = 'nb' }, take) {
  for (const [device, viewport] of Object.entries(SCREENS)) {
    const { context, page } = await newPerson(browser, portal, { viewport, language: spoken, deviceScaleFactor: 1 });
    if (whose) {
      await signIn(page, whose);
    }
    await visit(page, typeof path === 'function' ? await path(page) : path);
    if (middle) {
      await page.locator(middle).evaluate((shown) => shown.scrollIntoView({ block: 'center' }));
    }
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      await take(page, `${name}-${device}-${colorScheme}`);
    }
    await context.close();
  }
}

async function picture(page, name) {
  const chromium = await page.context().newCDPSession(page);
  const { data } = await chromium.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  const bytes = Buffer.from(data, 'base64');
  if (bytes.length > MOST_BYTES) {
    throw new Error(`${name} has ${bytes.length} bytes, at most ${MOST_BYTES}`);
  }
  writeFileSync(`${SHOTS}${name}.webp`, bytes);
}

try {
  if (asked?.startsWith('/')) {
    mkdirSync(RESULTS, { recursive: true });
    const whole = (page, name) => page.screenshot({ path: `${RESULTS}${name}.png`, fullPage: true });
    await look({ name: 'shot', path: asked, as, language }, whole);
  } else {
    mkdirSync(SHOTS, { recursive: true });
    for (const one of PICTURES.filter(({ name }) => !asked || name === asked)) {
      await look(one, picture);
    }
  }
} finally {
  await browser.close();
  await portal.stop();
}
