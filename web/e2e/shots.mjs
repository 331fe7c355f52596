// Takes pictures: `npm run shots -- <file> <path> [<address> [<language>]]`, on a phone and a desktop, light and dark.
import { mkdirSync } from 'node:fs';
import { DESKTOP, launch, newPerson, PHONE, signIn, visit } from './browser.mjs';
import { startPortal } from './portal.mjs';

const RESULTS = new URL('./results/', import.meta.url).pathname;
mkdirSync(RESULTS, { recursive: true });

const SCREENS = { phone: PHONE, desktop: DESKTOP };

const jobs = process.argv
  .slice(2)
  .join(' ')
  .split(',')
  .map((job) => job.trim().split(' '));
const portal = await startPortal(RESULTS + 'portal.log');
const browser = await launch();
for (const [file, path, as, language = 'nb'] of jobs) {
  for (const [device, viewport] of Object.entries(SCREENS)) {
    const { context, page } = await newPerson(browser, portal, { viewport, language, deviceScaleFactor: 1 });
    if (as && as !== '-') {
      await signIn(page, as);
    }
    await visit(page, path);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${RESULTS}${file}-${device}-${colorScheme}.png`, fullPage: true });
    }
    await context.close();
  }
}
await browser.close();
await portal.stop();
