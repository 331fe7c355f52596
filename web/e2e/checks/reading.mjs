// Sends a reading that is doubted, by the keyboard; shows the meter by a photo; and sees it in the list, page by page.
import { newPerson, settled, signIn, visit } from '../browser.mjs';

const ROLFS = '707057500000006065';
const PHOTO = new URL('../../public/icons/192.png', import.meta.url).pathname;

export default async function reading({ browser, portal, report }) {
  const { context, page, faults } = await newPerson(browser, portal);
  const wrong = [];
  const sees = (selector) =>
    page
      .locator(selector)
      .first()
      .waitFor({ timeout: 10_000 })
      .catch(() => wrong.push('does not see ' + selector));
  await signIn(page, 'rolf@example.org');
  await visit(page, `/readings/${ROLFS}/send`);
  await page.locator('#register').focus();
  await page.keyboard.type('7 000');
  await sees('form .ds-alert[data-color=warning]');
  await page.keyboard.press('Enter');
  await sees('main [role=status] .card[data-tone=warning]');
  if (!(await page.locator('h1').innerText()).includes('mottatt')) {
    wrong.push('does not say that it came in');
  }
  const file = page.locator('main input[type=file]');
  await file.setInputFiles({ name: 'meter.png', mimeType: 'image/png', buffer: Buffer.from('not a picture') });
  await sees('main .ds-validation-message');
  await file.setInputFiles(PHOTO);
  await file.waitFor({ state: 'detached' }).catch(() => wrong.push('the photo is not taken'));
  await visit(page, '/readings/' + ROLFS);
  await page.locator('main li').first().locator('button').click();
  await sees('main img.photo');
  await page.route(/\/readings(\?|$)/, (route) => {
    const url = new URL(route.request().url());
    url.searchParams.set('limit', '2');
    return route.continue({ url: url.href });
  });
  await visit(page, '/readings/' + ROLFS);
  await page.locator('main ol.list ~ button').click();
  await sees('main ol.list > li:nth-child(3)');
  await settled(page);
  report('sends a reading that is doubted, with a photo', [...wrong, ...faults]);
  await context.close();
}
