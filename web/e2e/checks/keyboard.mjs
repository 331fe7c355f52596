// Without a mouse: skip to the content, sign in, read an invoice; the focus is always seen and never lost.
import { newPerson, settled, visit } from '../browser.mjs';

export default async function keyboard({ browser, portal, report }) {
  const { context, page, faults } = await newPerson(browser, portal);
  const wrong = [];
  const focused = () => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80) ?? '');
  const press = (key) => page.keyboard.press(key);
  const tabTo = async (selector) => {
    for (let i = 0; i < 60; i++) {
      await press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) {
        if (!(await page.evaluate(isSeen))) {
          wrong.push('the focus cannot be seen on ' + (await focused()));
        }
        return;
      }
    }
    wrong.push(`${selector} is not reached by Tab`);
  };
  await visit(page, '/');
  await press('Tab');
  await press('Enter');
  await tabTo('#postal-code');
  await page.keyboard.type('0155');
  await press('Enter');
  await page.locator('[aria-live] .age').waitFor();
  await visit(page, '/');
  await tabTo('.own a');
  await press('Enter');
  await page.locator('#address').waitFor();
  if (!(await focused()).startsWith('<h1')) {
    wrong.push('a new page does not begin at its heading, but at ' + (await focused()));
  }
  await tabTo('#address');
  await press('Enter');
  await page.locator('ds-error-summary').waitFor();
  if (!(await focused()).includes('error-summary')) {
    wrong.push('the focus does not go to what is wrong, but to ' + (await focused()));
  }
  const inSummary = await page.locator('ds-error-summary a').innerText();
  const atField = await page.locator('.ds-validation-message').innerText();
  if (inSummary !== atField) {
    wrong.push(`the summary says "${inSummary}", the field "${atField}"`);
  }
  await tabTo('ds-error-summary a');
  await press('Enter');
  await page.keyboard.type('vera@example.org');
  await press('Enter');
  const code = await page.locator('.ds-alert').innerText();
  await tabTo('#code');
  await page.keyboard.type(/\d{6}/.exec(code)[0]);
  await press('Enter');
  await page.waitForURL((url) => url.pathname === '/');
  await settled(page);
  await tabTo('a[href="/invoices"]');
  await press('Enter');
  await page.locator('main a[href="/invoices/550106"]').waitFor();
  await tabTo('main a[href="/invoices/550106"]');
  await press('Enter');
  await page.locator('main a[href$="/explanation"]').waitFor();
  await tabTo('main a[href$="/explanation"]');
  await press('Enter');
  await page.locator('main summary').first().waitFor();
  await tabTo('main summary');
  await press('Enter');
  if ((await page.locator('main details[open]').count()) === 0) {
    wrong.push('a rule does not open by the keyboard');
  }
  report('signs in and reads an invoice by the keyboard alone', [...wrong, ...faults]);
  await context.close();
}

function isSeen() {
  const style = getComputedStyle(document.activeElement);
  const { width, height } = document.activeElement.getBoundingClientRect();
  return width > 1 && height > 1 && (parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none');
}
