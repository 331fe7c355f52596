// The picture of use is read bar by bar with the arrow keys, and leads on to the hours.
import { newPerson, settled, signIn, visit } from '../browser.mjs';
import { HERS, autumnNight } from '../routes/meter.mjs';

export default async function use({ browser, portal, report }) {
  const { context, page, faults } = await newPerson(browser, portal);
  const wrong = [];
  await signIn(page, 'viktoria@example.org');
  // A month that is over: on its first days the present one has no second day yet.
  await visit(page, `/consumption/${HERS}?resolution=day&at=${autumnNight().slice(0, 'yyyy-mm'.length)}`);
  const slider = page.locator('main input[type=range]');
  await slider.focus();
  await page.keyboard.press('Home');
  const first = await slider.getAttribute('aria-valuetext');
  await page.keyboard.press('ArrowRight');
  const second = await slider.getAttribute('aria-valuetext');
  if (!/^1\. .*kWh/.test(first ?? '') || !/^2\. /.test(second ?? '')) {
    wrong.push(`the arrow keys say "${first}", then "${second}"`);
  }
  const shown = await page.locator('main .read-out').innerText();
  if (!shown.startsWith(second?.split(':')[0] ?? 'nothing')) {
    wrong.push(`"${shown}" is shown for "${second}"`);
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/resolution=hour/);
  await settled(page);
  if (!(await page.evaluate(() => document.activeElement?.matches('h1')))) {
    wrong.push('the hours do not begin at their heading');
  }
  report('reads the picture of use by the keyboard alone', [...wrong, ...faults]);
  await context.close();
}
